import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const QUESTION = [
  'Does anybody know whether the ferry across the lower river will run on Sunday? The harbour office does not answer the phone.',
  'I would like to take two bicycles and a dog, and nobody can tell me whether that is allowed.',
];
const ANSWERS = [
  'It runs every half an hour, from eight in the morning until dusk, but not in the week before Easter.',
  'Dogs are allowed, bicycles only as long as there is room, and there was none last Sunday.',
];

const thread = (...lines: readonly string[]) =>
  extractArticle(lines.join('\n\n'), { format: 'text', language: 'en' });

describe('who opened a thread, in the lines of its text', () => {
  it.each([
    ['Thread starter ada_b', 'Start date Jan 3, 2025', 'ada_b', '2025-01-03'],
    ['Themenstarter ada_b', 'Beginndatum 3. Januar 2025', 'ada_b', '2025-01-03'],
    ['Autor del tema Ada Byron', 'Fecha de inicio 3 de enero de 2025', 'Ada Byron', '2025-01-03'],
    ['Started by ada_b, January 3, 2025', '« previous - next »', 'ada_b', '2025-01-03'],
  ])('reads %s', (starter, below, author, day) => {
    const { authors, published } = thread(
      'Bicycles on the ferry?',
      starter,
      below,
      ...QUESTION,
      'grace',
      ANSWERS[0]!,
      'emmy',
      ANSWERS[1]!,
    );
    expect(authors).toEqual([author]);
    expect(published?.slice(0, 10)).toBe(day);
  });

  it('reads the head of the first post', () => {
    const { authors, published } = thread(
      'Bicycles on the ferry?',
      'ada_b (Ada) January 3, 2025, 7:14pm 1',
      ...QUESTION,
      'grace January 3, 2025, 8:02pm 2',
      ANSWERS[0]!,
      'emmy January 4, 2025, 9:40am 3',
      ANSWERS[1]!,
    );
    expect(authors).toEqual(['ada_b']);
    expect(published).toBe('2025-01-03T19:14');
  });

  it('takes the head of a later post for none', () => {
    const { authors } = thread(
      'Bicycles on the ferry?',
      ...QUESTION,
      'grace January 3, 2025, 8:02pm 2',
      ANSWERS[0]!,
      'emmy January 4, 2025, 9:40am 3',
      ANSWERS[1]!,
    );
    expect(authors).toEqual([]);
  });

  it('takes a sentence with such words for no label', () => {
    const { authors } = thread(
      'Bicycles on the ferry?',
      'Started by hand, the engine of the ferry needs a quarter of an hour, the office says.',
      ...QUESTION,
      ...ANSWERS,
    );
    expect(authors).toEqual([]);
  });
});
