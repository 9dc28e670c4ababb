import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const P =
  'The council met on Tuesday and agreed to widen the bridge over the river, which will take two years.';

it.each([
  ['a list', `- one\n- two\n\n${P}`],
  ['a heading', `# A bridge\n\n${P}`],
  ['code', `\`\`\`\nx = 1\n\`\`\`\n\n${P}`],
  ['a table', `| a | b |\n| c | d |\n\n${P}`],
  ['a paragraph', `<p>${P}</p>`],
  ['a page', `<!doctype html><title>A</title><h1>A bridge</h1><p>${P}</p>`],
])('a byte order mark before %s says nothing', (_, input) => {
  const { title, text, blocks } = extractArticle(`\uFEFF${input}`);
  const bare = extractArticle(input);
  expect([title, text]).toEqual([bare.title, bare.text]);
  expect(blocks.map(({ type, start }) => [type, start - 1])).toEqual(
    bare.blocks.map(({ type, start }) => [type, start]),
  );
});
