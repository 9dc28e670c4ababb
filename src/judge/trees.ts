/**
 * Gradient-boosted decision trees at run time: flat arrays, walked without allocating.
 *
 * All trees' nodes stand in one row, each tree in preorder: the left child of node i is i + 1,
 * the right one is `right[i]`. A node whose `right` is 0 is a leaf, and its `threshold` is what
 * the leaf adds to the margin.
 */
export interface Ensemble {
  /** The names of the signals, in the order a row gives them. */
  readonly signals: readonly string[];
  /** The margin before the first tree. */
  readonly base: number;
  /** The first node of each tree. */
  readonly roots: Int32Array;
  /** The signal a node asks for. */
  readonly feature: Uint16Array;
  /** A signal up to and with the threshold goes left. Of a leaf: its value. */
  readonly threshold: Float32Array;
  readonly right: Int32Array;
  /** 1 where an absent signal (NaN) goes left. */
  readonly missingLeft: Uint8Array;
  /** Sixteenths of the training weight in the node that went left. */
  readonly share: Uint8Array;
}

/** What leaf values are multiples of. */
export const LEAF_STEP = 1 / 1024;

/**
 * The margin (log-odds) that the trees give a row.
 *
 * @param row values in the order of {@link Ensemble.signals}, NaN where absent
 * @param offset where the row starts in the array
 */
export function predict(ensemble: Ensemble, row: Float32Array | Float64Array, offset = 0): number {
  const { roots, feature, threshold, right, missingLeft } = ensemble;
  let sum = ensemble.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let other = right[node]!;
    while (other !== 0) {
      // Training saw 32-bit values.
      const value = Math.fround(row[offset + feature[node]!]!);
      if (value <= threshold[node]! || (missingLeft[node] === 1 && Number.isNaN(value))) node++;
      else node = other;
      other = right[node]!;
    }
    sum += threshold[node]!;
  }
  return sum;
}

/** The probability of a margin. */
export function sigmoid(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/**
 * The mean of what a subtree gives, for every node, by the training weight that went each way.
 * Of use to {@link contributions}; compute it once for an ensemble.
 */
export function nodeMeans(ensemble: Ensemble): Float64Array {
  const { threshold, right, share } = ensemble;
  const mean = new Float64Array(threshold.length);
  // Children stand behind their parents.
  for (let node = mean.length - 1; node >= 0; node--) {
    const other = right[node]!;
    const left = share[node]! / 16;
    mean[node] =
      other === 0 ? threshold[node]! : left * mean[node + 1]! + (1 - left) * mean[other]!;
  }
  return mean;
}

/** The margin of a row of which nothing is known: the base and the mean of each tree. */
export function expectedMargin(ensemble: Ensemble, means = nodeMeans(ensemble)): number {
  return ensemble.roots.reduce((sum, root) => sum + means[root]!, ensemble.base);
}

/**
 * What each signal added to a row's margin or took from it: on the way down a tree, the signal
 * that a node asks for is credited with the change of the mean from that node to the next
 * (Ando Saabas, "Interpreting random forests", 2014). The contributions sum to
 * {@link predict} less {@link expectedMargin}.
 *
 * @param out where to write: one number a signal, in the order of {@link Ensemble.signals}
 * @returns the same
 */
export function contributions(
  ensemble: Ensemble,
  row: Float32Array | Float64Array,
  offset = 0,
  means = nodeMeans(ensemble),
  out: Float64Array = new Float64Array(ensemble.signals.length),
): Float64Array {
  const { roots, feature, threshold, right, missingLeft } = ensemble;
  out.fill(0);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let mean = means[node]!;
    let other = right[node]!;
    while (other !== 0) {
      const signal = feature[node]!;
      const value = Math.fround(row[offset + signal]!);
      const left = value <= threshold[node]! || (missingLeft[node] === 1 && Number.isNaN(value));
      node = left ? node + 1 : other;
      const next = means[node]!;
      out[signal]! += next - mean;
      mean = next;
      other = right[node]!;
    }
  }
  return out;
}
