import { describe, expect, it } from 'vitest';
import { dateStretches } from '../../../src/assemble/metadata/date-lines.ts';
import { createDateReader } from '../../../src/assemble/metadata/dates.ts';
import { extractArticle } from '../../../src/index.ts';
import { lexicons } from '../../../src/lexicon/list.ts';

const stretches = (line: string): readonly (readonly [string, string])[] =>
  dateStretches(line, createDateReader({ lexicons }), lexicons).map(
    ({ start, end, kind }) => [line.slice(start, end), kind] as const,
  );

describe('dateStretches', () => {
  it.each([
    [
      'Updated May 5, 2024 4:04 pm / Published May 3, 2024 12:16 pm',
      [
        ['Updated May 5, 2024 4:04 pm / ', 'modified'],
        ['Published May 3, 2024 12:16 pm', 'published'],
      ],
    ],
    [
      'Publié le 3 mai 2024 à 08:01Mis à jour le 5 mai 2024 à 09:06',
      [
        ['Publié le 3 mai 2024 à 08:01', 'published'],
        ['Mis à jour le 5 mai 2024 à 09:06', 'modified'],
      ],
    ],
    ['May 3, 2024 – May 5, 2024', [['May 3, 2024 – May 5, 2024', 'unknown']]],
    ['no day at all', [['no day at all', 'unknown']]],
  ])('parts %s', (line, expected) => {
    expect(stretches(line)).toEqual(expected);
  });
});

it('tells the day of publication behind that of the change', () => {
  const text = [
    'Ferry runs again after flood repairs',
    'Updated May 5, 2024 4:04 pm / Published May 3, 2024 12:16 pm',
    'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
    'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  ].join('\n');
  const { published, modified } = extractArticle(text, { format: 'text' });
  expect([published, modified]).toEqual(['2024-05-03T12:16', '2024-05-05T16:04']);
});

it('takes the day above a headline for that of the page, where another stands below', () => {
  const text = [
    'Thursday, December 21, 2023',
    'Ferry runs again after flood repairs',
    'December 19, 2023',
    'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
    'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  ].join('\n');
  expect(extractArticle(text, { format: 'text' }).published).toBe('2023-12-19');
});
