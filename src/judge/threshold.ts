import type { ReadFormat } from '../read/document.ts';
import { articleShare } from './article-share.ts';
import type { Page } from './page.ts';

/** How much of a page is kept. */
export interface Choice {
  /** Blocks from this probability on are kept. */
  readonly threshold: number;
  /** The F1 that is to be expected of keeping them, 0 to 1. */
  readonly expected: number;
}

/**
 * Chooses how many blocks to keep: the set with the highest expected F1 by words, were the
 * probabilities independent. For the best set the threshold is half its F1 (Lipton, Elkan and
 * Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
 *
 * @param probability of each block to be article content, calibrated
 * @param words of each block
 */
export function bestByExpectation(probability: Float32Array, words: Float32Array): Choice {
  const order = Array.from(probability.keys()).sort(
    (a, b) => probability[b]! - probability[a]! || a - b,
  );
  let all = 0;
  for (let i = 0; i < probability.length; i++) all += probability[i]! * words[i]!;
  let hits = 0;
  let kept = 0;
  let expected = 0;
  let threshold = 1;
  for (const i of order) {
    hits += probability[i]! * words[i]!;
    kept += words[i]!;
    const f1 = kept + all > 0 ? (2 * hits) / (kept + all) : 0;
    if (f1 >= expected) {
      expected = f1;
      threshold = probability[i]!;
    }
  }
  return { threshold, expected };
}

/** Caller's wish: how far the threshold moves. */
const SHIFT = { balanced: 0, precision: 0.2, recall: -0.2 } as const;
/** Plain text is what has been cleaned, more often than not. */
const CLEAN_PLAIN = 0.5;

/** Where rules suspect no more than this share of the words, and nothing for certain, a text is clean. */
const UNSUSPECTED = 0.005;
/** What looks like article to less than this share of the words is no text that somebody cleaned. */
const PLAUSIBLE = 0.4;
/** What looks like article to so much of the words is clean, whatever rules suspect. */
const NEARLY_ALL = 0.95;

/** A text of so few blocks, of which so much looks like article, keeps what is in doubt: little stands around it. */
export const FEW = 10;
const HALF = 0.5;

/**
 * The threshold that a text that looks clean is judged by, at most.
 *
 * @param share of the words that looks like article
 * @param suspected share of them that rules suspect; Infinity where they are certain of some
 * @param count of blocks
 */
function atMost(format: ReadFormat, share: number, suspected: number, count: number): number {
  if (format === 'html') return 1;
  if (format === 'plain' && share >= CLEAN_PLAIN) return 0.06;
  if (share >= NEARLY_ALL || (suspected <= UNSUSPECTED && share >= PLAUSIBLE)) return 0.15;
  if (count <= FEW && share >= HALF) return 0.22;
  return 1;
}

/** Less likely text is not kept even where there is no other. */
const LEAST = 0.15;
const TEXT = 10;
/** A block with such a share of the page's words is what the page shows, whatever it looks like. */
const NEARLY_WHOLE = 0.8;

/**
 * The probability of the likeliest paragraph that no rule has anything against: rather than nothing a page
 * keeps that. And the block that is nearly the whole page, however short: a manual set as it is printed, a letter, a notice of
 * one line. 1 where there is neither.
 */
function likeliestText({ facts }: Page, open: Float32Array, suspect: Uint8Array): number {
  const { words, endsSentence } = facts;
  const all = words.reduce((sum, count) => sum + count, 0);
  let most = 0;
  for (let i = 0; i < open.length; i++) {
    if (suspect[i] === 1 || open[i] === 0) continue;
    if (words[i]! >= NEARLY_WHOLE * all) return open[i]!;
    if (words[i]! >= TEXT && endsSentence[i] === 1 && open[i]! > most) most = open[i]!;
  }
  return most >= LEAST ? most : 1;
}

/**
 * The threshold for a page.
 *
 * Learned coefficients move the threshold that promises the best F1 towards what pages of its sort
 * need. A text that no rule has anything against keeps everything that is not plainly residue: nobody
 * who cleans a clean text, or the same one twice, wants to lose a line.
 *
 * @param residue 1 for the blocks that certain findings take
 * @param suspect 1 for the blocks that a rule takes for residue
 * @param coefficients see `train/threshold.ts`
 * @param strictness how strict the page wants to be judged, 0 to 1
 */
export function chooseThreshold(
  page: Page,
  probability: Float32Array,
  residue: Uint8Array,
  suspect: Uint8Array,
  coefficients: readonly number[],
  strictness: number,
  prefer: keyof typeof SHIFT,
): number {
  const { words } = page.facts;
  const open = probability.map((p, i) => (residue[i] === 1 ? 0 : p));
  const best = bestByExpectation(open, words);
  let all = 0;
  let suspected = 0;
  for (let i = 0; i < open.length; i++) {
    if (residue[i] === 1) {
      suspected = Infinity;
      continue;
    }
    if (suspect[i] === 1) suspected += words[i]!;
    all += words[i]!;
  }
  const share = articleShare(probability, words, residue);
  const { format } = page.document;
  const learned = thresholdFor(coefficients, best.expected, strictness);
  const threshold = Math.min(learned, atMost(format, share, suspected / all, page.count));
  // as probabilities are stored: what is lifted to the threshold has to reach it
  return Math.fround(
    Math.min(0.95, likeliestText(page, open, suspect), Math.max(0.02, threshold + SHIFT[prefer])),
  );
}

/** The threshold of a page that promises a certain F1 and wants to be judged so strictly. */
export function thresholdFor(
  [base = 0.5, slope = 0, lift = 0]: readonly number[],
  expected: number,
  strictness: number,
): number {
  return Math.min(0.8, Math.max(0.08, base + slope * (expected - 0.8) + lift * strictness));
}
