import { bestChain, cutOverlaps, NONE, type Run, sharedRuns } from './align.ts';
import { type Numbering, type WordRow, wordRow, wordsOf } from './words.ts';

/** Seeds of the passes: what is rare first, then what lies between. */
const SEEDS = [4, 2, 1] as const;

/** Out of order, a run has to be this long, or a whole line on both sides. */
const LONE_RUN = 6;

/** A block that no long run touches needs this share of its words to count as aligned at all. */
const LEAST_SHARE = 0.6;

/** The words of a page and of its gold, and which of the one is which of the other. */
interface Alignment {
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

/**
 * For each block of a page, the share of its words (0 to 1) that the gold text holds.
 *
 * The words of the page are aligned to those of the gold in order, each gold word used once:
 * first by shared runs of four words and more, then by shorter ones between what is aligned. A
 * short line counts where it fits in between aligned neighbours or is a line of the gold; of a
 * line that the page repeats, the copy in its place counts, and both where the gold repeats it
 * too. Longer runs that the gold holds in another order come last. A block without a word
 * (a rule, a bullet) takes the label of its neighbours where they agree, else 0.
 *
 * @param blockTexts the blocks in the order of the page
 * @param gold the article as a person cut it out, lines apart by line breaks
 */
export function labelBlocks(blockTexts: readonly string[], gold: string): Float32Array {
  const state = startAlignment(blockTexts, gold);
  for (const seed of SEEDS) {
    for (const gap of gaps(state)) alignGap(state, gap, seed);
    dropWeak(state);
  }
  alignOutOfOrder(state);
  return shares(state);
}

/**
 * The word F1 (0 to 1) of keeping exactly the blocks whose label is a half or more: what a judge
 * that knows the labels would reach. Bags of words, as WCXB measures it.
 */
export function ceiling(
  blockTexts: readonly string[],
  gold: string,
  labels: ArrayLike<number> = labelBlocks(blockTexts, gold),
): number {
  const counts = new Map<string, number>();
  const wanted = wordsOf(gold);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let kept = 0;
  let right = 0;
  blockTexts.forEach((text, i) => {
    if (labels[i]! < 0.5) return;
    for (const word of wordsOf(text)) {
      kept++;
      const left = counts.get(word) ?? 0;
      if (left > 0) right++;
      counts.set(word, left - 1);
    }
  });
  if (kept + wanted.length === 0) return 1;
  return (2 * right) / (kept + wanted.length);
}

function startAlignment(blockTexts: readonly string[], goldText: string): Alignment {
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
interface Gap {
  readonly page: number;
  readonly pageEnd: number;
  readonly gold: number;
  readonly goldEnd: number;
}

/** All gaps with words on both sides; everything, where nothing is aligned yet. */
function gaps(state: Alignment): readonly Gap[] {
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

function alignGap(state: Alignment, gap: Gap, seed: number): void {
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

function pair(state: Alignment, at: number, place: number): void {
  state.toGold[at] = place;
  state.toPage[place] = at;
}

/**
 * Frees what blocks hold by chance: a few common words of a long block, or a short line whose
 * words stand inside another line of the gold.
 */
function dropWeak(state: Alignment): void {
  const { page, toGold, toPage } = state;
  for (let b = 0; b + 1 < page.starts.length; b++) {
    const start = page.starts[b]!;
    const end = page.starts[b + 1]!;
    let aligned = 0;
    let longest = 0;
    let run = 0;
    for (let at = start; at < end; at++) {
      const place = toGold[at]!;
      run =
        place !== NONE && (at === start || run === 0 || place === toGold[at - 1]! + 1)
          ? run + 1
          : place === NONE
            ? 0
            : 1;
      if (place !== NONE) aligned++;
      longest = Math.max(longest, run);
    }
    if (aligned === 0 || longest >= 4) continue;
    if (
      aligned >= LEAST_SHARE * (end - start) &&
      (longest === end - start ? fits(state, start, end) : aligned >= 3)
    )
      continue;
    for (let at = start; at < end; at++) {
      if (toGold[at] === NONE) continue;
      toPage[toGold[at]!] = NONE;
      toGold[at] = NONE;
    }
  }
}

/**
 * Whether a block aligned in one short run stands where it should: next to the word that it is
 * next to in the gold; or, both sides taken together, between line ends and aligned words. Of
 * two words and more, one side will do.
 */
function fits(state: Alignment, start: number, end: number): boolean {
  const { toGold, toPage, lineStart } = state;
  const first = toGold[start]!;
  const last = toGold[end - 1]! + 1;
  if (lineStart[first] === 1 && lineStart[last] === 1) return true;
  const before = first > 0 ? toPage[first - 1]! : NONE;
  const behind = last < toPage.length ? toPage[last]! : NONE;
  if (before !== NONE && before === start - 1) return true;
  if (behind !== NONE && behind === end) return true;
  const fitsBefore = before !== NONE || lineStart[first] === 1;
  const fitsBehind = behind !== NONE || lineStart[last] === 1;
  return end - start > 1 ? fitsBefore || fitsBehind : fitsBefore && fitsBehind;
}

/** What the gold holds in another order than the page, the longest runs first. */
function alignOutOfOrder(state: Alignment): void {
  const { page, gold, toGold, toPage, blockStart, lineStart } = state;
  const free = freeRuns(state, sharedRuns(page.words, gold.words, SEEDS[0]));
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

function shares(state: Alignment): Float32Array {
  const { page, toGold } = state;
  const blocks = page.starts.length - 1;
  const out = new Float32Array(blocks);
  for (let b = 0; b < blocks; b++) {
    const start = page.starts[b]!;
    const end = page.starts[b + 1]!;
    let aligned = 0;
    for (let at = start; at < end; at++) if (toGold[at] !== NONE) aligned++;
    out[b] = end > start ? aligned / (end - start) : Number.NaN;
  }
  // Blocks without words go with their neighbours.
  for (let b = 0; b < blocks; b++) {
    if (!Number.isNaN(out[b]!)) continue;
    let next = b;
    while (next < blocks && Number.isNaN(out[next]!)) next++;
    const kept = b > 0 && next < blocks && out[b - 1]! >= 0.5 && out[next]! >= 0.5;
    out.fill(kept ? 1 : 0, b, next);
  }
  return out;
}
