import { type Alignment, alignGap, alignOutOfOrder, gaps, startAlignment } from './align.ts';
import { NONE } from './runs.ts';
import { wordsOf } from './words.ts';

/** Seeds of the passes: what is rare first, then what lies between. */
const SEEDS = [4, 2, 1] as const;

/** A block that no long run touches needs this share of its words to count as aligned at all. */
const LEAST_SHARE = 0.6;

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
  alignOutOfOrder(state, SEEDS[0]);
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

/**
 * Frees what blocks hold by chance: a few common words of a long block, or a short line whose
 * words stand inside another line of the gold.
 */
function dropWeak(state: Alignment): void {
  const { page, toGold, toPage } = state;
  for (let b = 0; b + 1 < page.starts.length; b++) {
    const start = page.starts[b]!;
    const end = page.starts[b + 1]!;
    const { aligned, longest } = held(toGold, start, end);
    if (aligned === 0 || longest >= SEEDS[0]) continue;
    const enough = aligned >= LEAST_SHARE * (end - start);
    const inPlace = longest === end - start ? fits(state, start, end) : aligned >= 3;
    if (enough && inPlace) continue;
    for (let at = start; at < end; at++) {
      if (toGold[at] === NONE) continue;
      toPage[toGold[at]!] = NONE;
      toGold[at] = NONE;
    }
  }
}

/** How many of a block's words are aligned, and how many in one piece. */
function held(
  toGold: Int32Array,
  start: number,
  end: number,
): { readonly aligned: number; readonly longest: number } {
  let aligned = 0;
  let longest = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    if (toGold[at] === NONE) {
      run = 0;
      continue;
    }
    aligned++;
    run = run > 0 && toGold[at] === toGold[at - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return { aligned, longest };
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
