import { readDate } from '../../lexicon/dates.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { endsSentence, filledBy, quoted, wordCount } from '../helpers.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * The line over each post of a forum or each comment: who wrote it and when.
 *
 * Finds `Ada Byron January 3, 2025, 7:14pm 2` where three and more lines are like it, and the same as three
 * lines. Leaves a single one, which may be the article's own, and a sentence with a time. Not certain.
 */
export const postHead = defineRule({
  name: 'post-head',
  category: 'comments',
  summary: 'Three and more short lines hold a name, a date and a time of day.',
  examples: {
    fires: [
      {
        text: '⟦Ada Byron January 3, 2025, 7:14pm⟧\nDoes the ferry run?\n⟦Grace January 3, 2025, 8:02pm⟧\nIt does.\n⟦Ada Byron January 4, 2025, 9:40am⟧\nThank you.',
        language: 'en',
      },
      {
        text: '⟦Lise Berg 03.01.2025, 19:14⟧\nFährt die Fähre?\n⟦Emmy 03.01.2025, 20:02⟧\nJa.\n⟦Lise Berg 04.01.2025, 09:40⟧\nDanke.',
        language: 'de',
      },
      {
        text: '⟦Анна 03.01.2025 19:14⟧\nПаром ходит?\n⟦Вера 03.01.2025 20:02⟧\nДа.\n⟦Анна 04.01.2025 09:40⟧\nСпасибо.',
        language: 'ru',
      },
      {
        text: '⟦ada⟧\n⟦January 3, 2025, 7:14pm⟧\n⟦1⟧\nDoes the ferry run?\n⟦grace⟧\n⟦January 3, 2025, 8:02pm⟧\n⟦2⟧\nIt does.\n⟦ada⟧\n⟦January 4, 2025, 9:40am⟧\n⟦3⟧\nThank you.',
        language: 'en',
      },
    ],
    quiet: [
      {
        text: '3 comments\nada\nJanuary 3, 2025, 7:14pm\nOh.\ngrace\nJanuary 3, 2025, 8:02pm\nWell.\nada\nJanuary 4, 2025, 9:40am\nAh.',
        language: 'en',
        why: 'readers’ comments have a rule of their own',
      },
      { text: 'Ada Byron January 3, 2025, 7:14pm\nThe council meets in May.', language: 'en' },
      {
        text: 'On 3 January 2025 at 7:14 the bridge was closed.\nOn 4 January 2025 at 8:14 the ferry ran.\nOn 5 January 2025 at 9:14 it sank.',
        language: 'en',
        why: 'sentences',
      },
      { text: '3 January 2025, 7:14\n4 January 2025, 8:14\n5 January 2025, 9:14', language: 'en' },
    ],
  },
  find: (context) => {
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
    return [...(seen.length >= MANY ? seen : []), ...bareTimes(context)];
  },
});

const MANY = 3;
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
function* bareTimes(context: RuleContext): Iterable<Observation> {
  const { blocks } = context;
  const times = eachNumbered(context, 50, ({ text, shape, table, index }) => {
    if (shape === 'heading' || shape === 'code' || table || !TIME.test(text)) return;
    const name = blocks[index - 1];
    if (!name || name.shape === 'code' || !NAME.test(name.text) || wordCount(name.text, 4) > 3)
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
