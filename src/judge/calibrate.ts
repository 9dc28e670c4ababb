import { sigmoid } from './trees.ts';

/** Slope and intercept of a sigmoid. */
export interface Sigmoid {
  readonly slope: number;
  readonly intercept: number;
}

/** What a sigmoid is taken of. */
export const lineAt = ({ slope, intercept }: Sigmoid, margin: number): number =>
  slope * margin + intercept;

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
export const calibrate = (plain: Sigmoid, margin: number): number => sigmoid(lineAt(plain, margin));

/** The probability, 0 to 1, of a margin on a page that wants to be judged so strictly, 0 to 1. */
export function calibrateOn(calibration: Calibration, margin: number, strictness: number): number {
  const plain = lineAt(calibration, margin);
  return sigmoid(plain + leanOf(strictness) * lineAt(calibration.strict, plain));
}

/** How far a page is from one that is judged neither way, -0.5 to 0.5. */
export const leanOf = (strictness: number): number => strictness - 0.5;
