import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const STORY = [
  'The old crane at the harbour will be taken down before the winter storms set in, the council said on Monday.',
  'It was built in 1931 and has not lifted anything since the last coal ship left the quay for good.',
  'A museum in the next town will take the hook, the cabin and the logbook of the last crane driver.',
  'Nobody has said yet what will become of the rails, which run along the whole length of the quay.',
];
const categories = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(extractArticle(lines.join('\n')).removed.map(({ text, category }) => [text, category]));

it('a line that leads to another story is no headline', () => {
  const { title } = extractArticle(
    [STORY[0], 'Read also: The last signalman retires', STORY[1], 'Share', STORY[2]].join('\n'),
  );
  expect(title).toBeUndefined();
});

it('a name that is told as who wrote stands in the metadata, not in the text', () => {
  const article = extractArticle(
    [
      'Home',
      'World',
      'Business',
      'Sport',
      'Latest news',
      'Old crane to come down at last',
      'Maren Oakley',
      '14 March 2025',
      ...STORY,
    ].join('\n'),
  );
  expect(article.authors).toEqual(['Maren Oakley']);
  expect(article.text).not.toContain('Maren Oakley');
  expect(article.metadata.map(({ field, text }) => `${field}: ${text}`)).toContain(
    'byline: Maren Oakley',
  );
});

it('a name on a line of its own stays in a text that has been cleaned', () => {
  const input = ['Old crane to come down at last', 'Maren Oakley', ...STORY].join('\n\n');
  expect(extractArticle(input, { format: 'plain' }).text).toContain('Maren Oakley');
});

describe('what goes is called by what it says', () => {
  it.each([
    ['comments', '3 comments'],
    ['other stories', 'Most read'],
  ])('also below the head of %s', (_, head) => {
    const named = categories([...STORY, head, 'Privacy policy', 'Terms of use']);
    expect([named.get('Privacy policy'), named.get('Terms of use')]).toEqual(['legal', 'legal']);
  });
});
