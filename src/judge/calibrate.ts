import { sigmoid } from './trees.ts';

/** How a margin becomes a probability that means what it says: a sigmoid, bent (Platt 1999). */
export interface Calibration {
  readonly type: 'platt';
  readonly slope: number;
  readonly intercept: number;
}

/** The probability, 0 to 1, of a margin. */
export function calibrate({ slope, intercept }: Calibration, margin: number): number {
  return sigmoid(slope * margin + intercept);
}
