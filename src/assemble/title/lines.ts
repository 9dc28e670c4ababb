import type { Vocabulary } from '../../judge/vocabulary.ts';
import { stepsSince, stepsUntil } from '../../judge/windows.ts';
import { coreStart } from '../core-start.ts';
import { type Draft, isKept } from '../fate.ts';
import { isOfContents } from './signs.ts';

/** A page's lines, with what has to be known of all of them to tell which one is the headline. */
export interface Lines {
  readonly draft: Draft;
  /** Where the text begins, and where it begins in earnest (see `core-start.ts`). */
  readonly start: number;
  readonly core: number;
  /** The first block that stays. */
  readonly first: number;
  /** Of each block, how many above it stay. */
  readonly staying: Int32Array;
  /** Blocks until and since one that says who wrote it or when; a line that says so itself is 0 away. */
  readonly untilSigned: Float32Array;
  readonly sinceSigned: Float32Array;
  readonly vocabulary: Vocabulary;
  /** What a word tells, in bits: the fewer blocks have it, the more. */
  readonly bits: Float64Array;
  /** 1 for the words of the text's first paragraphs, of those where it begins in earnest, and of the very first one. */
  readonly inText: Uint8Array;
  readonly inCore: Uint8Array;
  readonly inOpening: Uint8Array;
  /** Whether a line is one of a list of contents. */
  readonly isListed: (i: number) => boolean;
  /** In how many other lines around it the whole of a line stands. */
  readonly recurrence: (i: number) => number;
}

/** How far a byline or a date is looked for, in blocks. */
const FAR = 12;
/** How many paragraphs of the text are asked for its words. */
const PARAGRAPHS = 12;

/**
 * Looks over all lines of a page, in time linear in their number.
 *
 * @param start where the text begins
 */
export function linesOf(draft: Draft, start: number): Lines {
  const { fates, roles, judgement } = draft;
  const vocabulary = judgement.page.vocabulary();
  const core = coreStart(draft, start);
  const staying = new Int32Array(fates.length);
  for (let i = 1; i < fates.length; i++)
    staying[i] = staying[i - 1]! + (isKept(draft, i - 1) ? 1 : 0);
  const signed = Float32Array.from(roles, (role) =>
    role?.has('byline') || role?.has('date') ? 1 : 0,
  );
  const untilSigned = stepsUntil(signed, FAR);
  const sinceSigned = stepsSince(signed, FAR);
  for (let i = 0; i < signed.length; i++) if (signed[i] === 1) untilSigned[i] = 0;
  return {
    draft,
    start,
    core,
    first: fates.findIndex(({ is }) => is === 'kept'),
    staying,
    untilSigned,
    sinceSigned,
    vocabulary,
    bits: Float64Array.from(vocabulary.spread, (spread) => Math.log2((fates.length + 1) / spread)),
    inText: wordsFrom(draft, vocabulary, start, PARAGRAPHS),
    inCore: wordsFrom(draft, vocabulary, core, PARAGRAPHS),
    inOpening: wordsFrom(draft, vocabulary, core, 1),
    isListed: isOfContents(draft),
    recurrence: recurrenceIn(draft, vocabulary),
  };
}

/** The words of the first so many blocks that stay from a place on. */
function wordsFrom(draft: Draft, vocabulary: Vocabulary, from: number, most: number): Uint8Array {
  const words = new Uint8Array(vocabulary.spread.length);
  let paragraphs = 0;
  for (let i = from; i < draft.fates.length && paragraphs < most; i++) {
    if (!isKept(draft, i)) continue;
    paragraphs++;
    for (let at = vocabulary.from[i]!; at < vocabulary.from[i + 1]!; at++)
      words[vocabulary.ids[at]!] = 1;
  }
  return words;
}

/** How far above and below a line others are looked at for all of its words, in blocks. */
const ABOVE = 40;
const BELOW = 60;

/**
 * Counts the lines around one that hold all of it and more: “Write the first review of the Ferry Mug”. Only those are
 * read that have its rarest word, and there are few of them.
 */
function recurrenceIn(
  { document }: Draft,
  { from, ids, spread }: Vocabulary,
): (i: number) => number {
  const { blocks } = document;
  // the blocks of each word, one word after the other
  const places = new Int32Array(spread.length + 1);
  for (let id = 0; id < spread.length; id++) places[id + 1] = places[id]! + spread[id]!;
  const next = places.slice();
  const where = new Int32Array(ids.length);
  for (let i = 0; i < blocks.length; i++)
    for (let at = from[i]!; at < from[i + 1]!; at++) where[next[ids[at]!]!++] = i;
  const lower: string[] = [];
  const lowerOf = (i: number): string => (lower[i] ??= blocks[i]!.text.toLowerCase());
  return (i) => {
    let rarest = -1;
    for (let at = from[i]!; at < from[i + 1]!; at++)
      if (rarest < 0 || spread[ids[at]!]! < spread[rarest]!) rarest = ids[at]!;
    if (rarest < 0) return 0;
    const line = lowerOf(i);
    let count = 0;
    const end = places[rarest + 1]!;
    for (let at = firstFrom(where, places[rarest]!, end, i - ABOVE); at < end; at++) {
      const other = where[at]!;
      if (other > i + BELOW) break;
      if (other === i) continue;
      if (blocks[other]!.text.length > line.length && lowerOf(other).includes(line)) count++;
    }
    return count;
  };
}

/** The first place of an ascending stretch with a number of `least` or more; `to` where there is none. */
function firstFrom(numbers: Int32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
