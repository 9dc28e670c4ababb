import { decodeEnsemble } from '../../judge/codec.ts';
import { bitsOf, type Forest, layOut, marginOf, spreadRow } from '../../judge/forest.ts';
import { type Draft, isKept } from '../fate.ts';
import { isSentenceLike } from '../kicker.ts';
import { LONGEST } from '../main-heading.ts';
import { type Lines, linesOf } from './lines.ts';
import { titleSignals } from './signals.ts';
import { certainResidue } from './signs.ts';

/**
 * Tells which line of a whole page given as text is its headline. A text has neither a head that names the page nor
 * headings that stand out; menus, teasers and buttons stand around the headline, and each of its signs is one of
 * theirs, too. Trees have learned how the signs go together.
 */
export type Titler = Forest;

/**
 * Reads a titler as it is committed. It takes a while: keep what it gives.
 *
 * @throws RangeError where trees do not fit the signals, or are of another version
 */
export const unpackTitler = (packed: string): Titler =>
  layOut(
    decodeEnsemble(
      packed,
      titleSignals.map(({ name }) => name),
    ),
  );

/** How far above and below the place where the text begins a headline is looked for, in blocks. */
const ABOVE = 400;
const BELOW = 15;
/** What has fewer letters is no headline. */
const FEWEST_LETTERS = 2;
/**
 * A line is taken for the headline from so much on, by itself or of the odds of all lines, for there is one headline, if
 * any, and on a page that is like no other each line may be unlikely by itself. One below lines that stay is a heading
 * in the text, if it is none.
 */
const LEAST = 0.12;
const LEAST_BELOW = 0.25;
/** The odds that none of the lines is it, beside theirs. */
const NONE = 0.15;

/** The lines of a page that may be its headline. */
export interface TitleRows {
  readonly blocks: readonly number[];
  /** What is known of them: row after row, a column a signal. */
  readonly rows: Float32Array<ArrayBuffer>;
}

/**
 * Looks at the lines that may be the headline of a page.
 *
 * @param start where its text begins; below 0 there is none, and no headline
 */
export function titleRows(draft: Draft, start: number): TitleRows {
  if (start < 0) return { blocks: [], rows: new Float32Array(0) };
  const lines = linesOf(draft, start);
  const blocks = candidatesOf(draft, lines);
  const rows = new Float32Array(blocks.length * titleSignals.length);
  let at = 0;
  for (const i of blocks) for (const { of } of titleSignals) rows[at++] = of(lines, i);
  return { blocks, rows };
}

function candidatesOf(draft: Draft, { core, start }: Lines): readonly number[] {
  const { document, judgement, roles } = draft;
  const { letters, sentences } = judgement.page.facts;
  const residue = certainResidue(draft);
  const candidates: number[] = [];
  const end = Math.min(document.blocks.length, Math.max(start, core) + BELOW + 1);
  for (let i = Math.max(0, core - ABOVE); i < end; i++) {
    const { text, shape } = document.blocks[i]!;
    if (text.length > LONGEST || letters[i]! < FEWEST_LETTERS || text.includes('\n')) continue;
    if (shape === 'row' || shape === 'code' || shape === 'caption') continue;
    // the cleaned text is read again with it as its first line, and has to have the same headline
    const role = roles[i];
    if (residue.has(i) || (role && !role.has('kicker'))) continue;
    if (shape === 'text' && (isSentenceLike(text) || sentences[i]! > 2)) continue;
    candidates.push(i);
  }
  return candidates;
}

/** The odds of each line to be the headline. */
export function titleOdds(titler: Titler, { blocks, rows }: TitleRows): readonly number[] {
  const bits = bitsOf(rows);
  const spread = new Int32Array(2 * titleSignals.length + 1);
  return blocks.map((_, n) => {
    spreadRow(bits, n * titleSignals.length, titleSignals.length, spread);
    return Math.exp(marginOf(titler, spread));
  });
}

/**
 * Finds the headline of a whole page.
 *
 * @param start where its text begins
 * @returns the index of the block; -1 where no line looks like one
 */
export function likeliestTitle(draft: Draft, start: number, titler: Titler): number {
  const looked = titleRows(draft, start);
  const odds = titleOdds(titler, looked);
  const all = odds.reduce((sum, one) => sum + one, NONE);
  const first = draft.fates.findIndex(({ is }) => is === 'kept');
  let best = -1;
  let highest = 0;
  for (const [n, i] of looked.blocks.entries()) {
    const least = isKept(draft, i) && i > first ? LEAST_BELOW : LEAST;
    if (odds[n]! <= Math.max(highest, Math.min(least / (1 - least), least * all))) continue;
    highest = odds[n]!;
    best = i;
  }
  return best;
}
