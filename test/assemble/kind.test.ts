import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const kindOf = (body: string, head = ''): string =>
  extractArticle(
    `<html lang="en"><head><title>Boats</title>${head}</head><body>${body}</body></html>`,
    {
      format: 'html',
    },
  ).kind;

const PROSE = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

describe('the kind of a page', () => {
  it('is an article where the page says when it was published', () => {
    const date = '<meta property="article:published_time" content="2024-05-03">';
    expect(kindOf(`<h1>Ferry runs again</h1>${PROSE}`, date)).toBe('article');
  });

  it('is an article where lines are verse', () => {
    const stanzas = [
      'We folded up the morning news<br>and put it on the stream,<br>you said that it would reach the sea.',
      'The weather turned, the ink ran out,<br>the headline was a smear,<br>I said it is still here.',
    ];
    expect(kindOf(`<h1>Paper Boats</h1><div>${stanzas.join('<br><br>')}</div>`)).toBe('article');
    const lines = stanzas.map((one) => `<div>${one.replaceAll('<br>', '</div><div>')}</div>`);
    expect(kindOf(`<h1>Paper Boats</h1><div>${lines.join('<div><br></div>')}</div>`)).toBe(
      'article',
    );
  });

  it('is no listing where lists belong to the prose around them', () => {
    const rules = Array.from(
      { length: 24 },
      (_, i) => `<li>a boat of the harbour number ${i} with its papers in order</li>`,
    );
    const text = `${PROSE}<p>Whoever wants to moor here has to ask the harbour office first, which answers within ten days, and no boat may stay for longer than a month.</p><p>Boats that are longer than twelve metres need a place at the outer wall, which the harbour master assigns in the order in which they come in.</p>`;
    expect(kindOf(`<h1>Who can moor here</h1>${text}<ul>${rules.join('')}</ul>`)).not.toBe(
      'listing',
    );
  });

  it('is a collection where many things have a price', () => {
    const boats = Array.from(
      { length: 16 },
      (_, i) => `<li>Boat ${i} of oak</li><li>€ ${i + 20}</li>`,
    );
    expect(kindOf(`<h1>Boats</h1><ul>${boats.join('')}</ul>`)).toBe('collection');
  });

  it.each([
    'https://example.com/r/cranes/comments/x1/old_crane/',
    'https://news.example.com/item?id=31',
    'https://git.example.com/a/b/issues/418',
  ])('is a forum at %s', (url) => {
    const page = `<title>Boats</title><h1>Ferry runs again</h1>${PROSE}`;
    expect(extractArticle(page, { format: 'html', url }).kind).toBe('forum');
    expect(extractArticle(page, { format: 'html' }).kind).not.toBe('forum');
  });

  it('is what the software is made for that made the page', () => {
    const made = (by: string) =>
      kindOf(`<h1>Mooring</h1>${PROSE}`, `<meta name="generator" content="${by}">`);
    expect(made('MkDocs 1.6, mkdocs-material-9.5')).toBe('documentation');
    expect(made('Discourse 3.3.0')).toBe('forum');
    const empty = '<meta name="generator" content="Discourse 3.3.0"><div id="main"></div>';
    expect(extractArticle(empty, { format: 'html' }).kind).toBe('forum');
    expect(made('WordPress 6.6')).not.toMatch(/documentation|forum/);
  });
});
