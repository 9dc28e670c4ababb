import { expect, it } from 'vitest';
import { commentLine } from '../../src/rules/comments/comment-line.ts';
import { readerComment } from '../../src/rules/comments/reader-comment.ts';
import { contextOf } from '../../src/rules/context-of.ts';
import { relatedTeaser } from '../../src/rules/related/related-teaser.ts';
import { runRules } from '../../src/rules/run.ts';

const BRIDGE =
  'The bridge has been closed since the morning, and nobody knows for how long it will be.';
const COUNCIL =
  'The council meets in May, and until then the ferry will run every hour of the day.';
const BAND =
  'The band will play in the square on Monday, as it has done each year for forty years.';

/** The blocks that the rules on comments find, whatever they are sure of. */
const found = (lines: readonly string[]): readonly number[] => [
  ...new Set(
    runRules(contextOf(lines.join('\n'), { language: 'en' }), [readerComment, commentLine]).map(
      ({ block }) => block,
    ),
  ),
];

it('finds what stands behind the head of comments, among their dates', () => {
  const page = [BRIDGE, COUNCIL, '3 comments', 'Ann Example', 'March 3, 2023', 'About time, too.'];
  expect(found(page)).toEqual([3, 4, 5]);
});

it('finds nothing behind a button under every post of a thread', () => {
  const posts = [BRIDGE, COUNCIL, BAND].map((post, i) => [
    post,
    'Add a comment',
    `March ${i}, 2023`,
  ]);
  expect(found(posts.slice(0, 2).flat())).not.toEqual([]);
  expect(found(posts.flat())).toEqual([]);
});

it('finds nothing behind a count with every item of a list', () => {
  const items = ['lamp', 'chair', 'rug'].map((name) => [
    `The ${name} of the year`,
    '0 reviews',
    'New',
  ]);
  expect(found(items.slice(0, 2).flat())).not.toEqual([]);
  expect(found(items.flat())).toEqual([]);
});

it('finds no article below a count of comments and its date', () => {
  expect(found(['3 comments', 'March 3, 2023', BRIDGE, COUNCIL, BAND, 'Reply'])).toEqual([]);
});

it('finds no article that dates in the margin of the page follow', () => {
  const page = [BRIDGE, '3 comments', COUNCIL, BAND, BRIDGE, COUNCIL, BAND];
  expect(found([...page, 'March 3, 2023', 'March 4, 2023'])).not.toContain(2);
});

it('ends a list of other stories, which a question that begins like one does not', () => {
  const stories = (lines: readonly string[], language: string): number =>
    runRules(contextOf(lines.join('\n'), { language }), [relatedTeaser]).length;
  expect(
    stories(['The council meets in May.', 'Most read', '3 comments', 'Ann Example', 'Yes'], 'en'),
  ).toBe(0);
  const asked = ['Comment fonctionne une écluse', 'Une nuit au bord du bief'];
  expect(stories(['Le conseil se réunit en mai.', 'Pour aller plus loin', ...asked], 'fr')).toBe(2);
});

/** The texts of the blocks of HTML that the rules on comments find. */
const foundIn = (html: string): readonly string[] => {
  const context = contextOf(html, { format: 'html', language: 'en' });
  return runRules(context, [readerComment, commentLine])
    .map(({ block }) => context.blocks[block]!.text)
    .filter((text, i, all) => all.indexOf(text) === i);
};
const ROWS = '<p>Ann Example</p><p>March 3, 2023</p><p>About time, too.</p>';

it('finds nothing behind a tab or an entry of a menu', () => {
  const page = (head: string): string => `<p>${BRIDGE}</p><p>${COUNCIL}</p>${head}${ROWS}`;
  expect(foundIn(page('<div><a href="/talk">3 comments</a></div>'))).toContain('Ann Example');
  expect(foundIn(page('<nav><a href="/talk">3 comments</a></nav>'))).toEqual([]);
  expect(foundIn(page('<ul role="tablist"><li><a href="/talk">3 comments</a></li></ul>'))).toEqual(
    [],
  );
});

it('finds nothing behind what stands above the main heading', () => {
  const page = (above: string, below: string): string =>
    `<p>Home</p><p>${above}</p><h1>The bridge</h1><p>${below}</p><p>The ferry</p><p>The band</p><p>The mayor</p><p>${BRIDGE}</p>`;
  expect(foundIn(page('3 comments', 'Today'))).toEqual([]);
  expect(foundIn(page('Today', '3 comments'))).not.toEqual([]);
});

it('finds nothing of the answers behind a button below the question', () => {
  const post = (name: string, text: string): string =>
    `<div class="${name}"><p>${text}</p><p>asked March 3, 2023</p><p><a href="#">Add a comment</a></p></div>`;
  expect(foundIn(post('question', BRIDGE) + post('answer', COUNCIL))).toEqual([]);
  expect(foundIn(post('text', BRIDGE) + post('text', COUNCIL))).not.toEqual([]);
});

it('finds nothing of an answer by microdata behind a count of answers', () => {
  const page = (type: string): string =>
    `<p>${BRIDGE}</p><p>3 comments</p><div itemscope itemtype="https://schema.org/${type}">${ROWS}</div>`;
  expect(foundIn(page('Answer'))).toEqual([]);
  expect(foundIn(page('Comment'))).not.toEqual([]);
});
