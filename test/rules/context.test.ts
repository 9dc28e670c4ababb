import { expect, test } from 'vitest';
import { contextOf } from '../../src/rules/context-of.ts';

test('knows the blocks that have a digit of any script', () => {
  const { numbered } = contextOf('The bridge\nMay 3\nपुल ३\nThe ferry\n橋５');
  expect(numbered().map(({ text }) => text)).toEqual(['May 3', 'पुल ३', '橋５']);
  expect(numbered()).toBe(numbered());
});
