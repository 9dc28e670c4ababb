import { columnsOf, isFigure } from './columns.ts';
import type { Page } from './page.ts';
import { sureProse } from './sure-prose.ts';

/** Lines that come round so much, 0 to 1, are cells of a table: see {@link columnsOf}. */
const COME_ROUND = 0.2;
/** Fewer lines in a row are no table. */
const FEWEST = 8;
/** The least share of figures among its cells; lists of headlines and days come round, too. */
const FIGURES = 0.2;
/** The largest share of its cells that rules may have something against. */
const SUSPECT = 0.1;
/** Prose that holds a table of its own has so many words. */
const PROSE = 12;
/** How far away the prose may stand, in blocks: a caption, a heading, a source. */
const REACH = 6;

/** Where so much of a text looks like article, prose on one side is enough: nothing else may follow. */
const CLEAN = 0.6;

/**
 * A table of figures that a text gives a cell a line (rank, state, figure, rank, state, figure) stays where prose that
 * is surely the article's stands above and below it, or on one side in a text with little else: line by line its cells look
 * like a menu's entries. What stands between it and the prose above, its caption as a rule, stays with it.
 *
 * @param share of the text's words that looks like article, 0 to 1
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 */
export function keepCellLines(
  { facts, document: { blocks } }: Page,
  share: number,
  level: Float32Array,
  suspect: Uint8Array,
): void {
  const comeRound = columnsOf(facts);
  const isCell = (i: number): boolean => comeRound[i]! >= COME_ROUND && blocks[i]!.shape === 'text';
  const proseFrom = (at: number, step: 1 | -1): number | undefined =>
    sureProse(facts, level, at, step, PROSE, REACH);
  for (let from = 0; from < blocks.length; ) {
    let figures = 0;
    let suspects = 0;
    let to = from;
    for (; to < blocks.length && isCell(to); to++) {
      if (isFigure(facts, to)) figures++;
      suspects += suspect[to]!;
    }
    const count = to - from;
    if (count >= FEWEST && figures >= FIGURES * count && suspects <= SUSPECT * count) {
      const above = proseFrom(from - 1, -1);
      const below = proseFrom(to, 1);
      const isBetween = above !== undefined && below !== undefined;
      const anchor = above ?? below;
      if (anchor !== undefined && (isBetween || share >= CLEAN))
        for (let i = above === undefined ? from : above + 1; i < to; i++)
          if (suspect[i] === 0) level[i] = Math.max(level[i]!, level[anchor]!);
    }
    from = Math.max(to, from + 1);
  }
}
