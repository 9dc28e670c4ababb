/** What a place that is aligned to nothing holds. */
export const NONE = -1;

/** A run that stands this often on one side says nothing about where it belongs. */
const TOO_OFTEN = 24;

/** A stretch of words that is the same on both sides. */
export interface Run {
  /** Where it starts in the page and in the gold. */
  readonly page: number;
  readonly gold: number;
  readonly length: number;
}

/**
 * The longest stretches of `seed` words and more that two rows share, by page position. What
 * stands too often to tell copies apart is left out, so that the work stays near linear.
 */
export function sharedRuns(page: Int32Array, gold: Int32Array, seed: number): readonly Run[] {
  const golds = new Map<number, number[]>();
  seedHashes(gold, seed).forEach((hash, at) => {
    const places = golds.get(hash);
    if (places) places.push(at);
    else golds.set(hash, [at]);
  });
  const runs: Run[] = [];
  // How far along each diagonal (page minus gold) a run has been followed already.
  const followed = new Map<number, number>();
  seedHashes(page, seed).forEach((hash, at) => {
    const places = golds.get(hash);
    if (!places || places.length > TOO_OFTEN) return;
    for (const place of places) {
      const diagonal = at - place;
      if ((followed.get(diagonal) ?? 0) > at) continue;
      const run = extend(page, gold, at, place);
      followed.set(diagonal, run.page + run.length);
      if (run.length >= seed) runs.push(run);
    }
  });
  return runs;
}

/** The longest run through a pair of places. */
function extend(page: Int32Array, gold: Int32Array, at: number, place: number): Run {
  let start = 0;
  while (at + start > 0 && place + start > 0 && page[at + start - 1] === gold[place + start - 1])
    start--;
  let end = 0;
  const most = Math.min(page.length - at, gold.length - place);
  while (end < most && page[at + end] === gold[place + end]) end++;
  return { page: at + start, gold: place + start, length: end - start };
}

function seedHashes(words: Int32Array, seed: number): Int32Array {
  const out = new Int32Array(Math.max(0, words.length - seed + 1));
  for (let i = 0; i < out.length; i++) {
    let hash = 17;
    for (let k = 0; k < seed; k++)
      hash = Math.imul(hash ^ words[i + k]!, 0x9e3779b1) ^ (hash >>> 15);
    out[i] = hash;
  }
  return out;
}

/** What a chain is laid between. */
export interface Span {
  readonly pageLength: number;
  readonly goldLength: number;
  /** Whether what lies right before, or right behind, is aligned on both sides. */
  readonly anchoredStart: boolean;
  readonly anchoredEnd: boolean;
  /** What a run is worth beyond its words, for starting and ending where lines do. */
  readonly bonus: (run: Run) => number;
}

const LOOK_BACK = 200;
const FAR_COST = 3;

/**
 * The chain of runs, both sides ascending, that covers the most words, where an interruption
 * costs a little: of copies that fit equally well, the one close to its neighbours wins. Runs
 * may overlap; the later one is then to be cut.
 *
 * Each run looks back over at most {@link LOOK_BACK} others, and at the best of all before those.
 */
export function bestChain(runs: readonly Run[], span: Span): readonly Run[] {
  const sorted = [...runs].sort((a, b) => a.page - b.page || a.gold - b.gold);
  const score = new Float64Array(sorted.length);
  const back = new Int32Array(sorted.length).fill(NONE);
  const far = prefixBest(span.goldLength + 1);
  let entered = 0;
  let best = NONE;
  let most = 0;
  for (let i = 0; i < sorted.length; i++) {
    const run = sorted[i]!;
    const window = Math.max(0, i - LOOK_BACK);
    for (; entered < window; entered++) {
      const old = sorted[entered]!;
      far.add(old.gold + old.length, score[entered]!, entered);
    }
    const own = run.length + span.bonus(run);
    score[i] = own - (span.anchoredStart ? gapCost(run.page, run.gold) : 0);
    const consider = (j: number, cost: number) => {
      const other = sorted[j]!;
      const cut = overlap(other, run);
      if (other.gold >= run.gold || other.page >= run.page || cut >= run.length) return;
      const gained = score[j]! + own - cut - cost;
      if (gained > score[i]!) {
        score[i] = gained;
        back[i] = j;
      }
    };
    const before = far.best(run.gold);
    if (before !== NONE) consider(before, FAR_COST);
    for (let j = i - 1; j >= window; j--) {
      const other = sorted[j]!;
      const page = Math.max(run.page - other.page - other.length, 0);
      consider(j, gapCost(page, Math.max(run.gold - other.gold - other.length, 0)));
    }
    const page = Math.max(span.pageLength - run.page - run.length, 0);
    const gold = Math.max(span.goldLength - run.gold - run.length, 0);
    const total = score[i]! - (span.anchoredEnd ? gapCost(page, gold) : 0);
    if (total > most) {
      most = total;
      best = i;
    }
  }
  const chain: Run[] = [];
  for (let at = best; at !== NONE; at = back[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** What an interruption costs, in words: next to nothing for a short one, never more than a line. */
function gapCost(page: number, gold: number): number {
  return Math.min(0.3 * Math.log2(1 + page) + 0.1 * Math.log2(1 + gold), FAR_COST);
}

/** Words that two runs would use twice. */
function overlap(first: Run, second: Run): number {
  return Math.max(
    first.page + first.length - second.page,
    first.gold + first.length - second.gold,
    0,
  );
}

/**
 * Cuts what two runs of a chain would use twice, where lines begin and end rather than in the
 * middle: "From our office:" before two different lines belongs to the line that goes on.
 *
 * @param breaks how well a place does as an end or a start, by its page and gold position
 */
export function cutOverlaps(
  chain: readonly Run[],
  breaks: (page: number, gold: number) => number,
): readonly Run[] {
  const out: Run[] = [];
  for (const run of chain) {
    const previous = out[out.length - 1];
    const twice = previous ? overlap(previous, run) : 0;
    if (!previous || twice === 0) {
      out.push(run);
      continue;
    }
    // The later run gives up its first `later` words, the earlier one the rest of what is shared.
    let later = NONE;
    let most = NONE;
    for (let c = Math.max(0, twice - previous.length); c <= Math.min(twice, run.length); c++) {
      const kept = previous.length - twice + c;
      const score =
        breaks(previous.page + kept, previous.gold + kept) + breaks(run.page + c, run.gold + c);
      if (score > most) {
        most = score;
        later = c;
      }
    }
    if (later === NONE) continue;
    out.pop();
    const kept = previous.length - twice + later;
    if (kept > 0) out.push({ ...previous, length: kept });
    if (later < run.length) {
      out.push({ page: run.page + later, gold: run.gold + later, length: run.length - later });
    }
  }
  return out;
}

/** A Fenwick tree over gold positions: the best score of a run that ends at or before one. */
function prefixBest(size: number) {
  const best = new Float64Array(size + 1);
  const owner = new Int32Array(size + 1).fill(NONE);
  return {
    add(end: number, score: number, run: number): void {
      for (let i = end + 1; i <= size; i += i & -i) {
        if (score > best[i]!) {
          best[i] = score;
          owner[i] = run;
        }
      }
    },
    best(end: number): number {
      let found = NONE;
      let most = 0;
      for (let i = Math.min(end + 1, size); i > 0; i -= i & -i) {
        if (best[i]! > most) {
          most = best[i]!;
          found = owner[i]!;
        }
      }
      return found;
    },
  };
}
