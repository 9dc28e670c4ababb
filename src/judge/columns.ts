import type { BlockFacts } from './facts.ts';

/** Cells of a table are no longer, in UTF-16 code units. */
const LONGEST = 90;
/** So many lines on either side tell what a line stands in. */
const REACH = 18;
/** A table set as lines comes round after so many lines at most. */
const MOST_COLUMNS = 10;
/** Lines that come round fewer times may do so by chance. */
const ROUNDS = 3;

/** Bounds of the numbers of words that make a sort of line. */
const WORDS = [2, 3, 5, 9] as const;
/** So many sorts of lines there are. */
const SORTS = (WORDS.length + 1) * 3 * 2 * 2;

/** Whether most of a block is figures. */
export const isFigure = (facts: BlockFacts, i: number): boolean =>
  facts.digits[i]! > 0 && facts.digits[i]! >= facts.letters[i]!;

/** What a line looks like: by its words, its figures and its capitals; -1 for what is too long for a cell. */
function sortOf(facts: BlockFacts, i: number): number {
  if (facts.length[i]! > LONGEST) return -1;
  let sort = 0;
  while (sort < WORDS.length && facts.words[i]! >= WORDS[sort]!) sort++;
  sort = 3 * sort + (facts.digits[i] === 0 ? 0 : isFigure(facts, i) ? 2 : 1);
  sort = 2 * sort + facts.startsLower[i]!;
  return 2 * sort + (facts.upper[i] === 0 ? 0 : 1);
}

/**
 * How much the lines around each block come round after a few of them as the cells of a table do that is set a
 * cell a line (rank, state, figure, rank, state, figure), 0 to 1: how often a line looks like the one
 * so many further on, at the number of columns where most do, beyond how often any two lines look alike, and
 * those that follow one another. Menus, whose entries look alike, one part after the other, do not come round.
 */
export function columnsOf(facts: BlockFacts): Float32Array {
  const sorts = Int8Array.from(facts.length, (_, i) => sortOf(facts, i));
  const out = new Float32Array(sorts.length);
  for (let from = 0; from < sorts.length; ) {
    let to = from;
    while (to < sorts.length && sorts[to]! >= 0) to++;
    if (to - from >= 2 * ROUNDS) fillRun(sorts.subarray(from, to), out.subarray(from, to));
    from = Math.max(to, from + 1);
  }
  return out;
}

/** As {@link columnsOf}, for lines in a row that may all be cells. */
function fillRun(sorts: Int8Array, out: Float32Array): void {
  const alike = Array.from({ length: MOST_COLUMNS }, (_, i) => pairsAlike(sorts, i + 1));
  const counts = new Int32Array(SORTS);
  /** Pairs of lines in the window that look alike, a line with itself among them. */
  let pairs = 0;
  let from = 0;
  let to = 0;
  for (let i = 0; i < sorts.length; i++) {
    for (; to < Math.min(sorts.length, i + REACH + 1); to++) pairs += 2 * counts[sorts[to]!]!++ + 1;
    for (; from < i - REACH; from++) pairs -= 2 * --counts[sorts[from]!]! + 1;
    const size = to - from;
    const share = (columns: number): number => {
      const upTo = alike[columns - 1]!;
      return (upTo[to - columns]! - upTo[from]!) / (size - columns);
    };
    const chance = Math.max(pairs / (size * size), share(1));
    for (let columns = 2; columns <= MOST_COLUMNS && size >= ROUNDS * columns; columns++)
      out[i] = Math.max(out[i]!, share(columns) - chance);
  }
}

/** For each line, how many before it look like the one `columns` further on. */
function pairsAlike(sorts: Int8Array, columns: number): Int32Array {
  const upTo = new Int32Array(sorts.length + 1);
  for (let i = 0; i < sorts.length; i++)
    upTo[i + 1] =
      upTo[i]! + (i + columns < sorts.length && sorts[i] === sorts[i + columns] ? 1 : 0);
  return upTo;
}
