import { expect, it } from 'vitest';
import { countFacts } from '../../src/judge/facts.ts';
import { readText } from '../../src/read/text/read-text.ts';

const factsOf = (text: string) => countFacts(readText(text, { format: 'plain' }));

it('sees the end of a sentence through the marks of its notes', () => {
  const { endsSentence, sentences } = factsOf(
    'The bridge was opened in 1857.[1][2] It fell in 1902.[3]',
  );
  expect([endsSentence[0], sentences[0]]).toEqual([1, 2]);
});

it('takes brackets behind a heading for no end', () => {
  const { endsSentence, sentences } = factsOf('Bridges of the river [edit]');
  expect([endsSentence[0], sentences[0]]).toEqual([0, 0]);
});
