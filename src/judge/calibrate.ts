import { sigmoid } from './trees.ts';

/** Slope and intercept of a sigmoid. */
export interface Sigmoid {
  readonly slope: number;
  readonly intercept: number;
}

/** How a margin becomes a probability that means what it says: a sigmoid, bent (Platt 1999), and bent by the page. */
export interface Calibration extends Sigmoid {
  readonly type: 'platt';
  /**
   * What the strictness of a page adds: the same margin is worth less on a page that wants to be judged strictly, and
   * tells more there.
   */
  readonly strict: Sigmoid;
}

/** The probability, 0 to 1, of a margin on a page of which nothing is known. */
export function calibrate({ slope, intercept }: Sigmoid, margin: number): number {
  return sigmoid(slope * margin + intercept);
}

/** The probability, 0 to 1, of a margin on a page that wants to be judged so strictly, 0 to 1. */
export function calibrateOn(
  { slope, intercept, strict }: Calibration,
  margin: number,
  strictness: number,
): number {
  const plain = slope * margin + intercept;
  const lean = leanOf(strictness);
  return sigmoid(plain + lean * (strict.slope * plain + strict.intercept));
}

/** How far a page is from one that is judged neither way, -0.5 to 0.5. */
export const leanOf = (strictness: number): number => strictness - 0.5;
