import type { Concept } from '../lexicon/lexicon.ts';
import type { SourceBlock } from '../read/document.ts';
import { endsSentence, wordCount } from './helpers.ts';
import { isOwnEntry, lastParagraph } from './lines.ts';
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';

/** So many lines in a row of one sort are a list. */
const LEAST = 3;
/** Behind one so many are another. */
const LEAST_MORE = 2;
/** So many other short lines may stand before a list and between two: what it is called, a remark. */
const GAP = 2;
/** Longer lines are no entries, in UTF-16 code units. */
const LONGEST = 120;
/** `Pts.` is no sentence. */
const ABBREVIATED = 6;
/** Nor lines of more words in a table set as lines. */
const CELL_WORDS = 5;
/** A figure in such a table is no longer, in UTF-16 code units. */
const FIGURE = 16;

/** `Director: Ada Example`. */
const LABELLED = /^(\p{L}[^:：.!?\n]{1,28})[:：]\s?\S/u;
/** `51:22`, `+3,12 %`, `9 / 17 °C`, `€ 2.299`. */
const FIGURES =
  /^[+−–-]?\s?\p{Sc}?\s?\p{Nd}[\p{Nd}.,:/\s–-]{0,14}\s?(?:\p{L}{1,3}|[°%]\p{L}?)?(?:\/\p{L}{1,2})?$/u;
/** `18:00 Gates open`, `1986 Moves to the coast`. */
const TIMED =
  /^[([]?(?:(\p{Nd}{1,2})(?:[:.](\p{Nd}{2})|h(\p{Nd}{2})?)|((?:18|19|20)\p{Nd}{2}))[)\]]?[\s–|:-]{1,3}\S/u;

/** Before this hour it is still the day before. */
const EARLY = 5;

/** What begins a line of the page rather than of the text. */
const OF_PAGE: readonly Concept[] = [
  'relatedHead',
  'readAlso',
  'more',
  'share',
  'follow',
  'tags',
  'commentHead',
  'commentAction',
  'newsletterCall',
  'newsletterForm',
  'copyright',
  'legalLink',
  'navigation',
  'consent',
  'authorBox',
];

/**
 * The lines of lists that end a text: results, a programme, who took part, the weather of towns. They stand right behind
 * the last paragraph or another such list, with no line of the page between, and are labels with a value, figures with
 * what they are of, or times and years that go on. Their indices.
 */
export const closingLists = once((context: RuleContext): ReadonlySet<number> => {
  const { blocks } = context;
  const out = new Set<number>();
  let at = lastParagraph(blocks) + 1;
  if (at === 0) return out;
  for (let gap = 0; gap <= GAP && at < blocks.length; ) {
    const end = listEnd(context, at, out.size > 0 ? LEAST_MORE : LEAST);
    if (end > at) {
      for (let i = at - gap; i < end; i++) out.add(i);
      at = end;
      gap = 0;
    } else if (isEntry(context, blocks[at]!)) {
      at++;
      gap++;
    } else break;
  }
  return out;
});

/** Whether a line is of a list of the article's own, by itself or by where it stands. */
export const isOwnLine = (context: RuleContext, block: SourceBlock): boolean =>
  isOwnEntry(context.blocks, block) || closingLists(context).has(block.index);

/** Where a list ends that begins at a block; the block's own index where none does. */
function listEnd(context: RuleContext, from: number, least: number): number {
  const { blocks } = context;
  const run = (holds: (block: SourceBlock) => boolean): number => {
    let to = from;
    while (to < blocks.length && isEntry(context, blocks[to]!) && holds(blocks[to]!)) to++;
    return to - from >= least ? to : from;
  };
  const labels = new Set<string>();
  let time = Number.NEGATIVE_INFINITY;
  return Math.max(
    run((block) => isOwnEntry(blocks, block)),
    run(({ text }) => {
      const label = LABELLED.exec(text)?.[1];
      if (label === undefined || labels.has(label)) return false;
      labels.add(label);
      return true;
    }),
    run(({ text }) => {
      const before = time;
      time = timeOf(text) ?? Number.NaN;
      return time > before;
    }),
    tableEnd(context, from, run),
  );
}

/** The end of a table set as lines, a third of which are figures at least, and some not only numbers of a place. */
function tableEnd(
  { blocks }: RuleContext,
  from: number,
  run: (holds: (block: SourceBlock) => boolean) => number,
): number {
  const to = run(({ text }) => wordCount(text, CELL_WORDS + 1) <= CELL_WORDS);
  const figures = blocks
    .slice(from, to)
    .filter(({ text }) => text.length <= FIGURE && FIGURES.test(text))
    .map(({ text }) => text);
  // 1, 2, 3 with a headline each are the most read stories
  const told = figures.filter((text) => !/^\p{Nd}{1,2}\.?$/u.test(text)).length;
  const isTable = told >= LEAST && figures.length * 3 >= to - from && figures.length < to - from;
  return isTable ? to : from;
}

/** Minutes or a year. */
function timeOf(text: string): number | undefined {
  const [, hours, minutes, short, year] = TIMED.exec(text) ?? [];
  if (year !== undefined) return Number(year);
  if (hours === undefined) return undefined;
  // an evening goes on past midnight
  return (
    (Number(hours) < EARLY ? 24 + Number(hours) : Number(hours)) * 60 +
    Number(minutes ?? short ?? 0)
  );
}

/** A short line that is no sentence, no heading of the page and no link's address. */
const isEntry = (context: RuleContext, { index, text, shape }: SourceBlock): boolean =>
  shape !== 'code' &&
  text.length <= LONGEST &&
  (text.length <= ABBREVIATED || !endsSentence(text)) &&
  !text.includes('@') &&
  !context.phrases(index).some(({ concept, start }) => start < 3 && OF_PAGE.includes(concept));
