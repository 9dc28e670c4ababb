import { bestChain, cutOverlaps, NONE, type Run, sharedRuns } from './runs.ts';
import { type Numbering, type WordRow, wordRow } from './words.ts';

/** Out of order, a run has to be this long, or a whole line on both sides. */
const LONE_RUN = 6;

/** The words of a page and of its gold, and which of the one is which of the other. */
export interface Alignment {
  readonly page: WordRow;
  readonly gold: WordRow;
  /** The block of each page word. */
  readonly blockOf: Int32Array;
  /** For each page word the gold word it is, or NONE; and the other way round. */
  readonly toGold: Int32Array;
  readonly toPage: Int32Array;
  /** Where blocks and gold lines start (and, at the end, the length). */
  readonly blockStart: Uint8Array;
  readonly lineStart: Uint8Array;
}

/** A page and its gold, nothing aligned yet. */
export function startAlignment(blockTexts: readonly string[], goldText: string): Alignment {
  const numbering: Numbering = new Map();
  const gold = wordRow(goldText.split(/\r\n?|\n/), numbering);
  const page = wordRow(blockTexts, numbering);
  const blockOf = new Int32Array(page.words.length);
  for (let b = 0; b < blockTexts.length; b++) blockOf.fill(b, page.starts[b]!, page.starts[b + 1]!);
  const marks = (row: WordRow) => {
    const out = new Uint8Array(row.words.length + 1);
    for (const start of row.starts) out[start] = 1;
    return out;
  };
  return {
    page,
    gold,
    blockOf,
    toGold: new Int32Array(page.words.length).fill(NONE),
    toPage: new Int32Array(gold.words.length).fill(NONE),
    blockStart: marks(page),
    lineStart: marks(gold),
  };
}

/** A stretch of unaligned words on both sides, between aligned ones. */
export interface Gap {
  readonly page: number;
  readonly pageEnd: number;
  readonly gold: number;
  readonly goldEnd: number;
}

/** All gaps with words on both sides; everything, where nothing is aligned yet. */
export function gaps(state: Alignment): readonly Gap[] {
  const { toGold } = state;
  const out: Gap[] = [];
  let page = 0;
  let gold = 0;
  const close = (pageEnd: number, goldEnd: number) => {
    if (pageEnd > page && goldEnd > gold) out.push({ page, pageEnd, gold, goldEnd });
  };
  for (let at = 0; at < toGold.length; at++) {
    if (toGold[at] === NONE) continue;
    close(at, toGold[at]!);
    page = at + 1;
    gold = toGold[at]! + 1;
  }
  close(toGold.length, state.toPage.length);
  return out;
}

/** Aligns what a gap's sides share, by runs of at least `seed` words. */
export function alignGap(state: Alignment, gap: Gap, seed: number): void {
  const { page, gold, blockStart, lineStart } = state;
  const runs = sharedRuns(
    page.words.subarray(gap.page, gap.pageEnd),
    gold.words.subarray(gap.gold, gap.goldEnd),
    seed,
  );
  if (runs.length === 0) return;
  const chain = bestChain(runs, {
    pageLength: gap.pageEnd - gap.page,
    goldLength: gap.goldEnd - gap.gold,
    anchoredStart: gap.page > 0,
    anchoredEnd: gap.pageEnd < page.words.length,
    bonus(run) {
      const at = gap.page + run.page;
      const place = gap.gold + run.gold;
      const starts = blockStart[at]! & lineStart[place]!;
      return starts + (blockStart[at + run.length]! & lineStart[place + run.length]!);
    },
  });
  const breaks = (at: number, place: number) =>
    blockStart[gap.page + at]! + lineStart[gap.gold + place]!;
  for (const run of cutOverlaps(chain, breaks)) {
    for (let k = 0; k < run.length; k++) {
      pair(state, gap.page + run.page + k, gap.gold + run.gold + k);
    }
  }
}

/** Makes a page word and a gold word one. */
function pair(state: Alignment, at: number, place: number): void {
  state.toGold[at] = place;
  state.toPage[place] = at;
}

/** Aligns what the gold holds in another order than the page, the longest runs first. */
export function alignOutOfOrder(state: Alignment, seed: number): void {
  const { page, gold, toGold, toPage, blockStart, lineStart } = state;
  const free = freeRuns(state, sharedRuns(page.words, gold.words, seed));
  free.sort((a, b) => b.length - a.length || a.page - b.page || a.gold - b.gold);
  for (const run of free) {
    const isFree = (k: number) => toGold[run.page + k] === NONE && toPage[run.gold + k] === NONE;
    let from = 0;
    while (from < run.length) {
      if (!isFree(from)) {
        from++;
        continue;
      }
      let to = from;
      while (to < run.length && isFree(to)) to++;
      const whole =
        blockStart[run.page + from]! &
        blockStart[run.page + to]! &
        lineStart[run.gold + from]! &
        lineStart[run.gold + to]!;
      if (to - from >= LONE_RUN || whole === 1) {
        for (let k = from; k < to; k++) pair(state, run.page + k, run.gold + k);
      }
      from = to;
    }
  }
}

/** The runs that have a word to give. */
function freeRuns(state: Alignment, runs: readonly Run[]): Run[] {
  return runs.filter((run) => {
    for (let k = 0; k < run.length; k++) {
      if (state.toGold[run.page + k] === NONE && state.toPage[run.gold + k] === NONE) return true;
    }
    return false;
  });
}
