import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

const TEXT = 'The council met on Tuesday and agreed to widen the bridge over the river in May.';
const ITEMS = ['The bridge is closed.', 'The pillars are cast.', 'The road is laid.'];

describe('a list keeps the number that it begins with', () => {
  const markdown = `${TEXT}\n\n${ITEMS.map((item, i) => `${i + 5}. ${item}`).join('\n')}\n\n${TEXT} So be it.\n`;
  const html = `<p>${TEXT}</p>\n<ol start="5"><li>${ITEMS.join('</li>\n<li>')}</li></ol>\n<p>${TEXT} So be it.</p>`;

  it.each([
    ['markdown', markdown],
    ['html', html],
  ] as const)('from %s', (format, input) => {
    const article = extractArticle(input, { format });
    const list = article.blocks.find(({ type }) => type === 'list');
    expect(list).toMatchObject({ items: ITEMS, entries: ITEMS.map(() => ({ from: 5 })) });
    expect(renderMarkdown(article)).toContain(
      '5. The bridge is closed.\n6. The pillars are cast.\n7. The road is laid.',
    );
    expect(renderHtml(article)).toContain('<ol start="5"><li>The bridge is closed.</li>');
  });

  it('each of its own where they are nested', () => {
    const list = '2. One\n   - two\n     7. three\n     8. four\n3. five';
    const article = extractArticle(`${TEXT}\n\n${list}\n\n${TEXT} So be it.`, {
      format: 'markdown',
    });
    expect(renderMarkdown(article)).toContain(
      '2. One\n   - two\n     7. three\n     8. four\n3. five',
    );
  });

  it('and says nothing where that is 1', () => {
    const [block] = extractArticle(`1. ${TEXT}\n2. ${TEXT} So be it.`, {
      format: 'markdown',
    }).blocks;
    expect(JSON.stringify(block)).not.toContain('"from"');
  });
});
