import { describe, expect, it } from 'vitest';
import { commentLine } from '../../src/rules/comments/comment-line.ts';
import { readerComment } from '../../src/rules/comments/reader-comment.ts';
import { contextOf } from '../../src/rules/context-of.ts';
import { pagination } from '../../src/rules/navigation/pagination.ts';
import { headFollower } from '../../src/rules/related/head-follower.ts';
import { relatedHead } from '../../src/rules/related/related-head.ts';
import { relatedTeaser } from '../../src/rules/related/related-teaser.ts';
import { storyCard } from '../../src/rules/related/story-card.ts';
import { tailLine } from '../../src/rules/related/tail-line.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** The texts of the blocks that a rule finds, and how sure it is. */
function foundBy(rule: Rule, input: string, format: 'text' | 'html' = 'text') {
  const context = contextOf(input, { language: 'en', format });
  return new Map(
    [...rule.find(context)].map(({ block, confidence }) => [
      context.blocks[block]!.text,
      confidence,
    ]),
  );
}

const ONE =
  'The bridge has been closed since the morning, and nobody knows for how long it will be.';
const TWO = 'The council meets in May, and until then the ferry will run every hour of the day.';
const ADDRESS = '12 Quay Street, Port Ellery, tel. 0123 4567';

describe('what a head is over ends at the foot of a page', () => {
  const page = (head: string): string =>
    `<main>${`<p>${ONE}</p><p>${TWO}</p>`.repeat(3)}${head}</main><footer><p>${ADDRESS}</p></footer>`;

  it.each<[string, Rule, string, string]>([
    ['comments', commentLine, '<h3>3 comments</h3><p>What a pity</p>', 'What a pity'],
    [
      'comments with days',
      readerComment,
      '<h3>3 comments</h3><p>Ann</p><p>3 May 2023</p><p>What a pity</p><p>Reply</p>',
      'What a pity',
    ],
    ['stories', headFollower, '<h3>Most read</h3><p>Baker loses trade</p>', 'Baker loses trade'],
    ['a text', tailLine, '<p>Baker loses half of his trade</p>', 'Baker loses half of his trade'],
  ])('over %s', (_, rule, head, line) => {
    const found = foundBy(rule, page(head), 'html');
    expect([found.has(line), found.has(ADDRESS)]).toEqual([true, false]);
    const aside = page(head).replace('<footer>', '<aside>').replace('</footer>', '</aside>');
    expect(foundBy(rule, aside, 'html').has(ADDRESS)).toBe(false);
    const inText = foundBy(rule, page(head).replace(/<\/?footer>/g, ''), 'html');
    expect(inText.has(ADDRESS)).toBe(true);
  });

  it('which code below a head is not', () => {
    const code = '<pre>pump --open 2</pre>';
    const found = foundBy(
      commentLine,
      page(`<h3>3 comments</h3>${code}<p>What a pity</p>`),
      'html',
    );
    expect([found.has('pump --open 2'), found.has('What a pity')]).toEqual([false, true]);
  });
});

it('the numbers of lines of code are no pages', () => {
  const numbers = '1 2 3 4 5';
  expect(foundBy(pagination, `<p>${numbers}</p>`, 'html').has(numbers)).toBe(true);
  expect(foundBy(pagination, `<pre>${numbers}</pre>`, 'html').size).toBe(0);
});

describe('one headline below a head in the text', () => {
  const text = (head: string, line = 'Baker loses half of his trade', behind = TWO): string =>
    `${ONE}\n${head}\n${line}\n${behind}`;
  const LINE = 'Baker loses half of his trade';

  it('is surely another story', () => {
    expect(foundBy(relatedTeaser, text('Related stories')).get(LINE)).toBe(0.88);
  });

  it.each([
    ['above the text', `Related stories\n${LINE}\n${TWO}`],
    ['with no paragraph below', text('Related stories', LINE, 'Share')],
  ])('but not %s', (_, input) => {
    expect(foundBy(relatedTeaser, input).get(LINE) ?? 0).toBeLessThan(0.75);
  });
});

describe('the last entry of a menu', () => {
  const TITLE = 'Council puts off its vote on the bridge';

  it('is no head over what comes below', () => {
    const page = `Home\nWorld\nBusiness\nSport\nLatest news\n${TITLE}\n${ONE}\n${TWO}`;
    expect(foundBy(relatedHead, page).size).toBe(0);
    expect(foundBy(relatedTeaser, page).size).toBe(0);
  });

  it('is one below the text', () => {
    const page = `${ONE}\n${TWO}\nHome\nWorld\nBusiness\nSport\nLatest news\n${TITLE}`;
    expect(foundBy(relatedTeaser, page).has(TITLE)).toBe(true);
  });
});

it('the words of a post that is shown are no headline with a day below it', () => {
  const post = 'The bridge is a part of all of us';
  const below = (day: string): string => `${ONE}\n${post}\n${day}`;
  expect(foundBy(storyCard, below('May 3, 2023')).has(post)).toBe(true);
  expect(foundBy(storyCard, below('— Friends (@bridgefriends) May 3, 2023')).has(post)).toBe(false);
});
