import { encodeEnsemble } from '../judge/codec.ts';
import type { Binned } from './bins.ts';
import type { BoostOptions } from './boost.ts';
import { trainAll } from './parallel.ts';

/** What was learned of some classes, packed: the trees of each. */
export interface TrainedClasses<Class extends string> {
  /** From all rows. */
  readonly all: Readonly<Record<Class, string>>;
  /** From all rows but those of one fold. */
  readonly byFold: readonly Readonly<Record<Class, string>>[];
}

/** What is learned from. */
export interface ClassRows<Class extends string> {
  /** Binned with `shared`; its labels are not asked for. */
  readonly data: Binned;
  /** The class of each row. */
  readonly classOf: readonly string[];
  /** The fold of each row, 0 to `folds` - 1. */
  readonly fold: readonly number[];
  readonly folds: number;
  /** Those to tell apart. */
  readonly classes: readonly Class[];
}

/**
 * Learns to tell classes apart: for each one trees that tell it from all the others (one against the rest), from all rows
 * and from those outside of each fold. The same rows in the same order give the same bytes.
 */
export async function trainOneAgainstRest<Class extends string>(
  { data, classOf, fold, folds, classes }: ClassRows<Class>,
  trees: Omit<BoostOptions, 'rows' | 'onTree'>,
): Promise<TrainedClasses<Class>> {
  const every = [...classOf.keys()];
  const sides = [...Array.from({ length: folds }, (_, k) => k), undefined].map((k) =>
    Int32Array.from(every.filter((i) => fold[i] !== k)),
  );
  const jobs = classes.flatMap((one) => {
    const label = Float32Array.from(classOf, (its) => (its === one ? 1 : 0));
    return sides.map((rows) => ({ data: { ...data, label }, options: { ...trees, rows } }));
  });
  const packed = (await trainAll(jobs)).map(encodeEnsemble);
  const ofSide = (side: number): Readonly<Record<Class, string>> =>
    Object.fromEntries(classes.map((one, c) => [one, packed[c * sides.length + side]!])) as Record<
      Class,
      string
    >;
  return { all: ofSide(folds), byFold: Array.from({ length: folds }, (_, k) => ofSide(k)) };
}
