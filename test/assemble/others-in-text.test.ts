import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const STORY = [
  'Harbour bridge to close for two years',
  'The bridge over the harbour will be closed to all traffic from the first of June, the council said on Tuesday.',
  'Buses will take the longer way round by the mill, and the ferry is to run every ten minutes during the day.',
  'The work is to take two years, and nobody yet knows what it will cost the town and those who live in it.',
  'Until then the bridge may be crossed on foot, but not by night, when the lamps on it have to be switched off.',
];
const articleOf = (lines: readonly string[]) =>
  extractArticle(lines.join('\n\n'), { format: 'text', language: 'en' });

describe('who wrote what stands below an article', () => {
  it.each([
    [
      'comments',
      [
        'Comments (2)',
        'By Tom Wexley on 3 May 2023',
        'I have been waiting for this since they shut the mill road.',
      ],
    ],
    ['other stories', ['More stories', 'Storm tears down pier', 'By Ruth Anstey', '2 May 2023']],
  ])('did not write it: %s', (_, lines) => {
    const { authors, published } = articleOf([...STORY, ...lines]);
    expect([authors, published]).toEqual([[], undefined]);
  });

  it('did so at the foot of the article', () => {
    expect(articleOf([...STORY, 'Written by Ruth Anstey', 'Comments (2)']).authors).toEqual([
      'Ruth Anstey',
    ]);
  });
});

it('a subheading stays behind an advertisement', () => {
  const parted = [
    ...STORY.slice(0, 3),
    'Advertisement',
    'What the farmers want',
    ...STORY.slice(3),
  ];
  const { text } = articleOf(parted);
  expect(text).toContain('What the farmers want');
  expect(text).not.toContain('Advertisement');
});

it('a headline over a job is nobody’s name', () => {
  const { title, authors } = articleOf([
    'Storm Closes Harbour Bridge',
    'By Mary Price Staff Writer',
    ...STORY.slice(1),
  ]);
  expect(title).toBe('Storm Closes Harbour Bridge');
  expect(authors).toEqual(['Mary Price']);
});
