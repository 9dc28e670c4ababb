import { expect, it } from 'vitest';
import { readText } from '../../src/read/text/read-text.ts';

const read = (input: string) => {
  const { blocks, leftovers } = readText(input, { format: 'markdown' });
  return { texts: blocks.map(({ text }) => text), leftovers };
};

it('the blank line of a quotation is markup', () => {
  const input = 'He wrote:\n\n> The ferry sails again.\n>\n> Nobody paid for the paint.';
  expect(read(input)).toEqual({
    texts: ['He wrote:', 'The ferry sails again.', 'Nobody paid for the paint.'],
    leftovers: [{ start: input.indexOf('>\n>'), end: input.indexOf('>\n>') + 1 }],
  });
});

it('a mark that nothing is quoted beside is a line', () => {
  expect(read('Home\n>\nNews').texts).toEqual(['Home', '>', 'News']);
});
