import { readDate } from '../lexicon/dates.ts';
import type { SourceBlock } from '../read/document.ts';
import { eachNumbered } from './each-block.ts';
import { endsSentence, filledBy, quoted, wordCount } from './helpers.ts';
import { isOfMenu } from './lines.ts';
import { once } from './once.ts';
import { headsOtherStories } from './other-stories.ts';
import type { Observation, RuleContext } from './rule.ts';

/** Whether the comments have ended: a menu begins, or a heading for other stories. */
export function leavesComments(context: RuleContext, block: SourceBlock): boolean {
  return isOfMenu(context.blocks, block.index) || headsOtherStories(context, block);
}

/** Fewer lines with a name and a time may be the article's own. */
const MANY = 3;

/** The lines over posts or comments that tell who wrote them and when, where three and more stand on a page. */
export function postHeads(context: RuleContext): readonly Observation[] {
  const seen = eachNumbered(context, 90, ({ text, shape, table }) => {
    if (shape === 'heading' || shape === 'code' || table) return;
    if (!CLOCK.test(text) || endsSentence(text)) return;
    const { date, time, others } = readDate(text);
    if (!date || !time || others < 1 || others > 4) return;
    return {
      confidence: 0.6,
      evidence: `one of some lines with a name and a time: ${quoted(text)}`,
    };
  });
  return [...(seen.length >= MANY ? seen : []), ...postTimes(context)];
}

const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .'-]{1,29}$/u;
const TIME = /\p{Nd}:\p{Nd}{2}/u;
const NUMBER = /^#?\p{Nd}{1,4}$/u;

/** Whether the head of a comment section stands above: what is behind it, `reader-comment` tells. */
function standsUnderHead(context: RuleContext, first: number): boolean {
  return context
    .having('commentHead')
    .some(
      (block) =>
        block.index < first && filledBy(context, block, ['commentHead', 'share', 'conversation']),
    );
}

/**
 * Three lines in place of one: a name, a date with a time of day, the post's number. Where three and more
 * dates stand so, each below a name that begins or goes on with no sentence.
 */
export const postTimes = once((context: RuleContext): readonly Observation[] => [
  ...findPostTimes(context),
]);

function* findPostTimes(context: RuleContext): Iterable<Observation> {
  const { blocks } = context;
  const times = eachNumbered(context, 50, ({ text, shape, table, index }) => {
    if (shape === 'heading' || shape === 'code' || table || !TIME.test(text)) return;
    const name = blocks[index - 1];
    if (
      !name ||
      name.shape === 'code' ||
      name.shape === 'heading' ||
      !NAME.test(name.text) ||
      wordCount(name.text, 4) > 3
    )
      return;
    const { date, time, others } = readDate(text);
    if (!date || !time || others > 0) return;
    return { confidence: 0.85, evidence: `when a post was written: ${quoted(text)}` };
  });
  if (times.length < MANY || standsUnderHead(context, times[0]!.block)) return;
  for (const time of times) {
    yield time;
    const [name, number] = [blocks[time.block - 1]!, blocks[time.block + 1]];
    const evidence = `stands above a post’s time: ${quoted(name.text)}`;
    yield { block: name.index, confidence: 0.85, evidence };
    if (number && NUMBER.test(number.text))
      yield {
        block: number.index,
        confidence: 0.85,
        evidence: `the number of a post: ${quoted(number.text)}`,
      };
  }
}

const CLOCK = /\d[:.]\d\d/;
