import type { TrainingPage } from './example.ts';
import { sample, seededRandom } from './random.ts';

/** A block counts by its words, long ones less than in proportion; all blocks of a page as much as a page. */
const BY_WORDS = 0.7;
/** A page counts by the share of it that is article, to the power of this, downwards; never more than so many times. */
const BY_ARTICLE = 0.75;
const LEAST_SHARE = 0.03;
const MOST_MORE = 8;
/** Blocks of residue that are learned from, a page. */
const MOST_RESIDUE = 140;

/** How much each block counts for calibration: all of a page's together as much as the page. */
export function blockWeights({ words, weight, count }: TrainingPage): Float32Array {
  const out = words.map((n) => (n + 2) ** BY_WORDS);
  let sum = 0;
  for (const value of out) sum += value;
  for (let i = 0; i < count; i++) out[i] = (out[i]! / sum) * weight;
  return out;
}

/**
 * How much each block counts for learning: more where the article is a small part of its page, for
 * there a block that is kept wrongly costs more of the page's F1.
 */
function learnedWeights(page: TrainingPage): Float32Array {
  const out = blockWeights(page);
  let article = 0;
  for (let i = 0; i < page.count; i++) article += out[i]! * page.label[i]!;
  const share = Math.max(LEAST_SHARE, article / page.weight);
  const more = Math.min(MOST_MORE, share ** -BY_ARTICLE);
  return out.map((value) => value * more);
}

/**
 * The same, with residue thinned out: a page of a thousand menu entries teaches no more than one of
 * a hundred. What stays counts for what goes.
 */
export function sampledWeights(page: TrainingPage): Float32Array {
  const out = learnedWeights(page);
  const residue: number[] = [];
  for (let i = 0; i < page.count; i++) if (page.label[i]! < 0.1) residue.push(i);
  if (residue.length <= MOST_RESIDUE) return out;
  const kept = new Set(sample(residue.length, MOST_RESIDUE, seededRandom(page.count)));
  let all = 0;
  let some = 0;
  residue.forEach((i, n) => {
    all += out[i]!;
    if (kept.has(n)) some += out[i]!;
  });
  residue.forEach((i, n) => {
    out[i] = kept.has(n) ? (out[i]! * all) / some : 0;
  });
  return out;
}
