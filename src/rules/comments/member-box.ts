import { readDate } from '../../lexicon/dates.ts';
import { memberLabel } from '../../lexicon/forum-words.ts';
import { findAround } from '../../read/around.ts';
import type { Element, SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { isProse, quoted, wordCount } from '../helpers.ts';
import { markedPosts } from '../marked-posts.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * The box on a member beside each post, set as terms, and the signature below it.
 *
 * Finds `<dt>Joined</dt><dd>Jan 9, 2019</dd>` and what else stands in one box with it, where four and more pairs are such,
 * and what is called a signature in a post with its head. Leaves terms on a company, and the signature of a letter. For
 * HTML alone.
 */
export const memberBox = defineRule({
  name: 'member-box',
  category: 'comments',
  summary:
    'Four and more pairs of terms tell how many posts a member has and since when, or the element is called a signature in a post of a thread.',
  examples: {
    fires: [
      {
        text: `<div class="user"><dl><dt>⟦Joined⟧</dt><dd>⟦Jan 9, 2019⟧</dd></dl><dl><dt>⟦Messages⟧</dt><dd>⟦88⟧</dd></dl><dl><dt>⟦Location⟧</dt><dd>⟦Leeds⟧</dd></dl></div><p>Does the ferry run?</p><div class="user"><dl><dt>⟦Joined⟧</dt><dd>⟦Mar 3, 2015⟧</dd></dl><dl><dt>⟦Messages⟧</dt><dd>⟦1,204⟧</dd></dl></div><p>It does.</p>`,
        language: 'en',
        format: 'html',
      },
      {
        text: '<dl><dt>⟦Registriert⟧</dt><dd>⟦09.01.2019⟧</dd><dt>⟦Beiträge⟧</dt><dd>⟦88⟧</dd></dl><p>Fährt die Fähre?</p><dl><dt>⟦Registriert⟧</dt><dd>⟦03.03.2015⟧</dd><dt>⟦Beiträge⟧</dt><dd>⟦1.204⟧</dd></dl><p>Ja.</p>',
        language: 'de',
        format: 'html',
      },
      {
        text: '<div class="post"><p><a href="/u/ada">ada</a> wrote <time>May 3, 2022</time></p><p>Mine does not start when it has rained in the night.</p><div class="signature">⟦Keep it dry⟧</div></div><div class="post"><p><a href="/u/bob">bob</a> wrote <time>May 4, 2022</time></p><p>Then you have to dry the plug.</p></div>',
        language: 'en',
        format: 'html',
      },
    ],
    quiet: [
      {
        text: '<dl><dt>Joined</dt><dd>Jan 9, 2019</dd><dt>Posts</dt><dd>88</dd></dl><p>The ferry runs every hour.</p>',
        language: 'en',
        format: 'html',
        why: 'one member, who may be what the page is about',
      },
      {
        text: '<dl><dt>Points</dt><dd>12</dd><dt>Likes</dt><dd>88</dd></dl><dl><dt>Points</dt><dd>14</dd><dt>Likes</dt><dd>90</dd></dl><dl><dt>Points</dt><dd>9</dd></dl>',
        language: 'en',
        format: 'html',
        why: 'results: nobody has joined',
      },
      {
        text: '<div class="post"><p>The mayor has asked three offices for drawings, and none has sent one.</p><p class="signature">Ada Byron</p></div>',
        language: 'en',
        format: 'html',
        why: 'a letter',
      },
      { text: 'Joined\nJan 9, 2019\nMessages\n88', language: 'en', why: 'a text has no boxes' },
    ],
  },
  find: (context) =>
    [...memberPairs(context), ...signatures(context)].sort((a, b) => a.block - b.block),
});

/** Fewer pairs of terms may be told of a company or a team. */
const LEAST = 4;
/** So many of them tell since when: lists of results and prices know none. */
const LEAST_SINCE = 2;
/** What describes a member in one word or two is no longer, in UTF-16 code units. */
const LONGEST = 60;
/** A box of a member comes to no more, in UTF-16 code units. */
const LONGEST_BOX = 400;
const COUNT = /^\p{Nd}[\p{Nd}.,  ]{0,11}[km]?$/iu;

/**
 * What terms tell of a member beside each post, `Joined` over `Jan 9, 2019` and `Messages` over `88`, and what
 * other terms stand with them in one box: `Location` over `Leeds`.
 */
function memberPairs({ document, blocks }: RuleContext): readonly Observation[] {
  if (document.format !== 'html') return [];
  let since = 0;
  let facts = 0;
  const boxes = new Set<Element>();
  for (const block of blocks) {
    const fact = factOf(block, blocks[block.index + 1]);
    if (!fact) continue;
    facts++;
    if (fact === 'since') since++;
    const box = boxOf(blocks, block);
    if (box) boxes.add(box);
  }
  if (facts < LEAST || since < LEAST_SINCE) return [];
  const out = new Map<number, Observation>();
  for (const { firstBlock, endBlock } of boxes)
    for (let index = firstBlock; index < endBlock; index++)
      if (isOfTerms(blocks[index]!))
        out.set(index, {
          block: index,
          confidence: 0.95,
          evidence: `in a box on a member: ${quoted(blocks[index]!.text)}`,
        });
  return [...out.values()];
}

const isOfTerms = ({ shape, element, text }: SourceBlock): boolean =>
  text.length <= LONGEST && (shape === 'term' || element?.tag === 'dd');

function factOf(term: SourceBlock, next: SourceBlock | undefined): 'since' | 'count' | undefined {
  if (term.shape !== 'term' || next?.element?.tag !== 'dd' || next.text.length > LONGEST)
    return undefined;
  const label = memberLabel(term.text.replace(/\s?[:：]$/u, ''));
  if (label === 'count') return COUNT.test(next.text) ? 'count' : undefined;
  if (label !== 'since') return undefined;
  return readDate(next.text, 1).date ? 'since' : undefined;
}

/** The list of terms around a term, or where it holds one pair, what holds it and its like and no text. */
function boxOf(blocks: readonly SourceBlock[], { element }: SourceBlock): Element | undefined {
  const list = element?.tag === 'dt' ? element.parent : undefined;
  if (list?.tag !== 'dl' || list.textLength > LONGEST_BOX) return undefined;
  const around = list.parent;
  if (list.endBlock - list.firstBlock > 2 || !around || around.textLength > LONGEST_BOX)
    return list;
  return blocks.slice(around.firstBlock, around.endBlock).some(isProse) ? list : around;
}

/** The signatures of members below their posts. */
function signatures(context: RuleContext): readonly Observation[] {
  const out = new Map<number, Observation>();
  for (const { element: post, head } of markedPosts(context)) {
    const from = head.at(-1)!.block.index + 1;
    for (let i = post.endBlock - 1; i > from && i >= post.endBlock - REACH; i--) {
      const block = context.blocks[i]!;
      if (isOfSignature(block, post))
        out.set(i, {
          block: i,
          confidence: wordCount(block.text, LONG + 1) > LONG ? 0.85 : 0.92,
          evidence: `the signature below a post: ${quoted(block.text)}`,
        });
    }
  }
  return [...out.values()];
}

/** A signature stands among so many last blocks of a post. */
const REACH = 12;
/** Elements around a block that are looked at. */
const AROUND = 8;
/** A signature has hardly more words. */
const LONG = 40;

/** Whether a block stands in an element of a post that is called a signature and holds less than half of it. */
const isOfSignature = ({ element }: SourceBlock, post: Element): boolean =>
  findAround(
    element,
    AROUND,
    ({ words, textLength }) => words.includes('signature') && 2 * textLength < post.textLength,
    (one) => one === post,
  ) !== undefined;
