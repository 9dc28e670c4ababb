import type { SourceBlock } from '../../read/document.ts';
import { amountLists } from '../amounts.ts';
import { commentHeads, countsComments } from '../comment-heads.ts';
import { isOfOtherAnswer, reachOfHead } from '../comment-reach.ts';
import { defineRule } from '../define.ts';
import { isOfLaterFoot } from '../foot.ts';
import { filledBy, isProse, quoted } from '../helpers.ts';
import { tellsDay } from '../lines.ts';
import { leavesComments, postTimes } from '../posts.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * Readers' comments: what stands between the head of the comments and the last of their dates and buttons, or soon behind it.
 *
 * Finds the lines behind `3 Kommentare` where names with dates follow. Leaves what stands behind a
 * head that nothing like a comment follows, or that has no prose above: a count in a teaser, a link over the
 * article. Not certain: the judge decides.
 */
export const readerComment = defineRule({
  name: 'reader-comment',
  category: 'comments',
  summary:
    'Blocks behind the head of a comment section, where dates or buttons of comments stand among them, or behind an article and the first of three names with times.',
  examples: {
    fires: [
      {
        text: 'The council meets in May, and until then the ferry will run every hour of the day.\n3 comments\n⟦Ann Example⟧\n⟦March 3, 2023 at 4:15 pm⟧\n⟦It should have met in April already.⟧\n⟦Reply⟧',
        language: 'en',
      },
      {
        text: 'Der Rat tagt erst im Mai, und bis dahin soll die Fähre jede Stunde einmal fahren.\n2 Kommentare\n⟦maxm⟧\n⟦vor 3 Stunden⟧\n⟦Das hätte schon im April sein müssen.⟧',
        language: 'de',
      },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run every hour of the day.\nThe band will play in the square on Monday, as it has done each year for forty years.\nThe baker has lost half of his trade, for nobody on the other shore buys his bread any more.\nThe mayor wants to build a new one, and has asked three offices for drawings until the autumn.\nThe old one was built in a single summer, and the plans for it are still in the town hall.\n⟦ada⟧\n⟦January 3, 2025, 7:14pm⟧\n⟦Oh.⟧\n⟦grace⟧\n⟦January 3, 2025, 8:02pm⟧\n⟦Well.⟧\n⟦bob⟧\n⟦January 4, 2025, 9:40am⟧\n⟦Ah.⟧',
        language: 'en',
        why: 'no head over them, but an article above',
      },
      {
        text: 'The ferry runs every hour of the day until the council has met again in the spring.\nLeave a comment\n⟦Bob says:⟧\n⟦May 4, 2020 at 10:00⟧\n⟦About time, too.⟧',
        language: 'en',
      },
    ],
    quiet: [
      { text: 'The council meets in May.\n3 comments\nThe band will play.', language: 'en' },
      {
        text: '3 comments\nJanuary 3, 2025\nThe council meets in May, and until then the ferry will run every hour of the day.\nReply',
        language: 'en',
        why: 'a count over the article, with its date',
      },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nAdd a comment\nMarch 3, 2023\nThe council meets in May, and until then the ferry will run every hour of the day.\nAdd a comment\nMarch 4, 2023\nThe band will play in the square on Monday, as it has done each year for forty years.\nAdd a comment\nMarch 5, 2023',
        language: 'en',
        why: 'a button under every post of a thread',
      },
      {
        text: 'The pancakes of the coast are thin and large.\n5 comments\nMarch 3, 2023\n2 cups flour\n1 tsp salt\n200 ml milk\nStir it well.',
        language: 'en',
        why: 'a recipe below the count',
      },
      {
        text: 'ada\nJanuary 3, 2025, 7:14pm\nThe bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run every hour of the day.\nThe band will play in the square on Monday, as it has done each year for forty years.\ngrace\nJanuary 3, 2025, 8:02pm\nWell.\nada\nJanuary 4, 2025, 9:40am\nAh.',
        language: 'en',
        why: 'a thread: the first post is one of them',
      },
      { text: 'Ann Example\nMarch 3, 2023 at 4:15 pm\nThe council meets in May.', language: 'en' },
      { text: 'Der Rat tagt im Mai, sagte sie vor 3 Stunden.', language: 'de' },
    ],
  },
  find: function* (context) {
    const section = sectionOf(context);
    if (section === undefined) {
      yield* headless(context);
      return;
    }
    const { head, end, signs } = section;
    const isBehindArticle = context.blocks.slice(0, head).filter(isProse).length >= ARTICLE;
    // a count with the article's title in it heads nothing else; threads have posts above what looks like a head
    const confidence = !isBehindArticle
      ? 0.6
      : countsComments(context.blocks[head]!.text)
        ? 0.8
        : signs >= SIGNS
          ? 0.7
          : 0.6;
    const evidence = `behind ${quoted(context.blocks[head]!.text)}, among ${signs} dates or buttons of comments`;
    const last = Math.min(end + LONGEST, reachOfHead(context.blocks, context.blocks[head]!));
    for (const block of context.blocks.slice(head + 1, last)) {
      // behind the last sign stands the last comment, and a form
      if (block.index > end && leavesComments(context, block)) return;
      if (isOfLaterFoot(block, context.blocks[head]!)) return;
      if (isOfOtherAnswer(block, context.blocks[head]!)) continue;
      yield { block: block.index, confidence, evidence };
    }
  },
});

interface Section {
  /** The index of the head. */
  readonly head: number;
  /** The index of the last sign. */
  readonly end: number;
  /** How many dates and buttons of comments there are. */
  readonly signs: number;
}

/**
 * The head with the most signs of comments behind it: dates and buttons, the first of them soon, each other soon
 * behind the one before. What stands over an article with a count (“0 comments”) has none of its own, and whatever
 * dates stand in the margins of the page are far from it.
 */
function sectionOf(context: RuleContext): Section | undefined {
  const { blocks } = context;
  // heads in a row look over the same blocks
  const known: (boolean | undefined)[] = [];
  let best: Section | undefined;
  for (const head of sectionHeads(context)) {
    let end = head;
    let signs = 0;
    let prose = 0;
    let length = 0;
    const last = Math.min(head + MOST, reachOfHead(blocks, blocks[head]!));
    for (const block of blocks.slice(head + 1, last)) {
      if (block.index - end > (signs > 0 ? GAP : REACH) || length > GAP_LENGTH) break;
      // an article, before anything tells of comments
      if (signs === 0 && isProse(block) && ++prose > FIRST) break;
      length += block.text.length;
      known[block.index] ??= isSign(context, block);
      if (!known[block.index]) continue;
      signs++;
      end = block.index;
      length = 0;
    }
    if (signs > (best?.signs ?? 0)) best = { head, end, signs };
  }
  return best;
}

/** The heads of comments behind prose and what a recipe takes, which tells its stars and their number above. */
function sectionHeads(context: RuleContext): readonly number[] {
  const heads = commentHeads(context);
  const first = context.blocks.findIndex(isProse);
  if (heads.length === 0 || first < 0) return [];
  const recipe = amountLists(context.blocks)[0]?.from ?? -1;
  return heads.map(({ index }) => index).filter((index) => index > first && index >= recipe);
}

/** A date or a button, as every comment has one. */
function isSign(context: RuleContext, block: SourceBlock): boolean {
  if (block.text.length > 80) return false;
  return tellsDay(block.text) || filledBy(context, block, ['commentAction', 'ago']);
}

/** Comments are looked through so far, in blocks. */
const MOST = 400;
/** A head has its first sign within so many blocks. */
const REACH = 20;
/** Paragraphs that may stand before it. */
const FIRST = 2;
/** From one sign to the next there are no more blocks. */
const GAP = 30;
/** Nor more UTF-16 code units of text. */
const GAP_LENGTH = 2400;
/** So many blocks a comment may have, and the form below it. */
const LONGEST = 30;
/** So many dates and buttons are those of comments. */
const SIGNS = 3;
/** So many paragraphs above are an article, and no opening post. */
const ARTICLE = 6;

/** Comments that nothing is over: names with times behind an article, and none above it as in a thread. */
function* headless(context: RuleContext): Iterable<Observation> {
  const heads = postTimes(context);
  if (heads.length === 0 || heads.some(({ block }) => context.blocks[block]!.text.startsWith('#')))
    return;
  const first = Math.min(...heads.map(({ block }) => block));
  if (context.blocks.slice(0, first).filter(isProse).length < ARTICLE) return;
  for (const { index } of context.blocks.slice(first))
    yield {
      block: index,
      confidence: 0.75,
      evidence: `behind ${quoted(context.blocks[first]!.text)}, the first of some names with times`,
    };
}
