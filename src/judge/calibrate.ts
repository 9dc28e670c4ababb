import { sigmoid } from './trees.ts';

/** How a margin becomes a probability that means what it says. */
export type Calibration =
  | { readonly type: 'platt'; readonly slope: number; readonly intercept: number }
  | {
      readonly type: 'isotonic';
      /** Margins, ascending. */
      readonly margins: readonly number[];
      /** The probability at each margin, never descending; straight lines between. */
      readonly probabilities: readonly number[];
    };

/** The probability, 0 to 1, of a margin. */
export function calibrate(calibration: Calibration, margin: number): number {
  if (calibration.type === 'platt')
    return sigmoid(calibration.slope * margin + calibration.intercept);
  const { margins, probabilities } = calibration;
  let low = 0;
  let high = margins.length - 1;
  if (high < 0) return sigmoid(margin);
  if (margin <= margins[0]!) return probabilities[0]!;
  if (margin >= margins[high]!) return probabilities[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (margins[middle]! <= margin) low = middle;
    else high = middle;
  }
  const part = (margin - margins[low]!) / (margins[high]! - margins[low]!);
  return probabilities[low]! + part * (probabilities[high]! - probabilities[low]!);
}
