import { calibrate, calibrateOn } from './calibrate.ts';
import { bitsOf, marginOf, spreadRow } from './forest.ts';
import type { Page } from './page.ts';
import { fillSecond, secondSignals, surroundingsOf } from './second.ts';
import { fillFirst, signalsFor } from './signals/list.ts';
import { pageRow, strictnessOf } from './strictness.ts';
import { bestByExpectation, FEW } from './threshold.ts';
import { sigmoid } from './trees.ts';
import type { Weights } from './weights.ts';

/** What both looks know of a page's blocks: row after row, of `stride` columns each. */
interface Rows {
  readonly rows: Float32Array;
  readonly stride: number;
}

/** What a page's blocks look like. */
export interface Probabilities extends Rows {
  /** Of each block to be article content, calibrated. */
  readonly probability: Float32Array;
  /** How strictly the page wants to be judged, 0 to 1. */
  readonly strictness: number;
}

/**
 * Looks at a page twice, and once as a whole: what a margin means hangs on the page.
 *
 * @param residue 1 for the blocks that certain findings take
 */
export function probabilitiesOf(page: Page, weights: Weights, residue: Uint8Array): Probabilities {
  const { margins, ...rows } = marginsOf(page, weights);
  const strictness = howStrict(page, weights, margins, residue, rows);
  const probability = margins.map((m) => rounded(calibrateOn(weights.calibration, m, strictness)));
  return { probability, strictness, ...rows };
}

/** How much blocks look like article: the mean margins of both looks. */
function marginsOf(page: Page, weights: Weights): Rows & { readonly margins: Float32Array } {
  const signals = signalsFor(page.document);
  const stride = signals.length + secondSignals.length;
  const rows = new Float32Array(page.count * stride);
  const margins = new Float32Array(page.count);
  const first = new Float32Array(page.count);
  fillFirst(page, rows, stride);
  const bits = bitsOf(rows);
  const row = new Int32Array(2 * stride + 1);
  for (let i = 0; i < page.count; i++) {
    spreadRow(bits, i * stride, signals.length, row);
    margins[i] = marginOf(weights.first, row);
    first[i] = sigmoid(margins[i]!);
  }
  fillSecond(surroundingsOf(page), first, rows, signals.length, stride);
  for (let i = 0; i < page.count; i++) {
    spreadRow(bits, i * stride, stride, row);
    margins[i] = (margins[i]! + marginOf(weights.second, row)) / 2;
  }
  return { margins, rows, stride };
}

/** How strict to be with a text of a few blocks, at most: strictness is learned from pages, which have more to tell it by. */
const MOST_OF_FEW = 0.5;

function howStrict(
  { facts, count, document }: Page,
  { calibration, page, pageColumns }: Weights,
  margins: Float32Array,
  residue: Uint8Array,
  { rows, stride }: Rows,
): number {
  const probability = margins.map((m) => rounded(calibrate(calibration, m)));
  const open = probability.map((p, i) => (residue[i] === 1 ? 0 : p));
  const { expected } = bestByExpectation(open, facts.words);
  const row = pageRow(rows, stride, probability, facts.words, expected, pageColumns);
  const isShort = document.format !== 'html' && count <= FEW;
  return Math.min(isShort ? MOST_OF_FEW : 1, strictnessOf(page, row));
}

/** Four digits: engines may differ in the last ones of an exponential. */
const rounded = (probability: number): number => Math.round(probability * 10_000) / 10_000;
