import { decodeEnsemble } from '../../judge/codec.ts';
import { predict } from '../../judge/trees.ts';
import type { Kind } from '../article.ts';
import { KINDS, kindSignals } from './signals.ts';

/**
 * Tells what sort of page a page of HTML is, by what is known of it as a whole (`signals.ts`): what it claims to be, who
 * signs it, what its kept blocks are like.
 *
 * @param row in the order of `kindSignals`
 */
export type KindSorter = (row: Float32Array) => Kind;

/** What was learned of kinds as it is committed: the trees of each, see `judge/codec.ts`. */
export type PackedKinds = Readonly<Record<Exclude<Kind, 'other'>, string>>;

/**
 * Reads what was learned of kinds: for each one a few trees tell how much a page is of it rather than of the others. The
 * kind that a page is most like is its kind. It takes a while: keep what it gives.
 *
 * @throws RangeError where trees do not fit the signals, or are of another version
 */
export function unpackKinds(packed: PackedKinds): KindSorter {
  const trees = KINDS.map((kind) => decodeEnsemble(packed[kind], kindSignals));
  return (row) => {
    const margins = trees.map((one) => predict(one, row));
    return KINDS[margins.indexOf(Math.max(...margins))]!;
  };
}
