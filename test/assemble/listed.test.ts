import { describe, expect, it } from 'vitest';
import { type Block, extractArticle } from '../../src/index.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

const LEAD =
  'These steps install the tool on a fresh machine, and they take about five minutes in all.';
const TAIL = 'After that the tool is ready, and the next page shows how to use it from day to day.';
const DOWNLOAD = 'Download the package from the registry, which is open to all:';
const SET_UP = 'Run the set-up, which asks for a name and for a folder to work in.';
const CHECK = 'See whether all is well with the third command of the tool.';

const article = (list: string) =>
  extractArticle(`<main><h1>Install the tool</h1><p>${LEAD}</p>${list}<p>${TAIL}</p></main>`, {
    format: 'html',
  });
const shown = (block: Block): string =>
  block.type === 'list'
    ? block.entries.map(({ text, from = 1 }) => `${block.ordered ? from : '-'} ${text}`).join(' | ')
    : block.type === 'figure' || block.type === 'table'
      ? block.type
      : `${block.type}: ${block.text}`;

describe('code in a list', () => {
  it('is a block of its own, and the numbers go on behind it', () => {
    const list = `<ol><li><p>${DOWNLOAD}</p><pre>npm i tool\nnpm t</pre></li><li><p>${SET_UP}</p><pre>tool init</pre><p>It writes a file, and tells where that is.</p></li><li>${CHECK}</li></ol>`;
    const made = article(list);
    expect(made.blocks.slice(1, -1).map(shown)).toEqual([
      `1 ${DOWNLOAD}`,
      'code: npm i tool\nnpm t',
      `2 ${SET_UP}`,
      'code: tool init',
      'paragraph: It writes a file, and tells where that is.',
      `3 ${CHECK}`,
    ]);
    expect(renderMarkdown(made)).toContain(`2. ${SET_UP}`);
    expect(renderMarkdown(made)).toContain('```\ntool init\n```');
  });

  it('breaks a list with bullets as well, and not one whose code stands in a line', () => {
    expect(
      article(`<ul><li>${DOWNLOAD}<pre>npm i tool</pre></li><li>${SET_UP}</li></ul>`)
        .blocks.slice(1, -1)
        .map(shown),
    ).toEqual([`- ${DOWNLOAD}`, 'code: npm i tool', `- ${SET_UP}`]);
    expect(
      article(`<ol><li>${DOWNLOAD} <code>npm i tool</code></li><li>${SET_UP}</li></ol>`)
        .blocks.slice(1, -1)
        .map(shown),
    ).toEqual([`1 ${DOWNLOAD} npm i tool | 1 ${SET_UP}`]);
  });
});
