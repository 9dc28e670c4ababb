import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const listsOf = (list: string) =>
  extractArticle(
    `# Building a shed\n\nA shed needs a dry place and a solid floor under it.\n\n${list}\n`,
    {
      format: 'markdown',
    },
  ).blocks.flatMap((block) =>
    block.type === 'list'
      ? [block.entries.map(({ text, level, ordered }) => `${level}${ordered ? '.' : '-'} ${text}`)]
      : [],
  );

it('a numbered list goes on behind bullets inside an item', () => {
  expect(listsOf('1. A saw\n2. A drill\n   - with bits\n   - and a case\n3. Screws')).toEqual([
    ['0. A saw', '0. A drill', '1- with bits', '1- and a case', '0. Screws'],
  ]);
});

it('bullets go on behind numbers inside an item', () => {
  expect(listsOf('- A saw\n  1. sharp\n  2. long\n- Screws')).toEqual([
    ['0- A saw', '1. sharp', '1. long', '0- Screws'],
  ]);
});

it('a list of another kind is one of its own', () => {
  expect(listsOf('1. A saw\n2. A drill\n\n- Screws\n- Nails')).toEqual([
    ['0. A saw', '0. A drill'],
    ['0- Screws', '0- Nails'],
  ]);
});
