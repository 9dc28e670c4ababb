/**
 * Sums of gradients and curvatures by bin, for the rows of one node.
 *
 * `bins` holds the sampled rows with the sampled columns only, row after row. Row by row is
 * quicker than column by column here: neighbouring additions go to different columns, so none
 * waits for the one before, and a row's bins share a cache line.
 *
 * @param order the rows of all nodes; this node's stand from `start` to `end`
 * @param pairs g and h of each row
 * @param shift log2 of the slots of a column, see {@link Binned.width}
 * @param out pairs of sums, column after column; overwritten
 */
export function fillHistogram(
  bins: Uint8Array,
  columns: number,
  order: Int32Array,
  start: number,
  end: number,
  pairs: Float64Array,
  shift: number,
  out: Float64Array,
): void {
  out.fill(0);
  const step = 2 << shift;
  for (let i = start; i < end; i++) {
    const row = order[i]!;
    const g = pairs[2 * row]!;
    const h = pairs[2 * row + 1]!;
    const first = row * columns;
    const last = first + columns;
    let slot = 0;
    for (let at = first; at < last; at++) {
      const k = slot + (bins[at]! << 1);
      out[k]! += g;
      out[k + 1]! += h;
      slot += step;
    }
  }
}

/** Leaves in `parent` what the sibling of `child` holds. */
export function subtractHistogram(parent: Float64Array, child: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i]! -= child[i]!;
}

/** A way to part the rows of a node. */
export interface Split {
  readonly gain: number;
  /** The sampled column. */
  readonly column: number;
  /** The highest bin that goes left. */
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly leftG: number;
  readonly leftH: number;
}

export interface SplitLimits {
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Least curvature (weight of undecided rows) on either side. */
  readonly minHessian: number;
  /** Least gain of a split. */
  readonly minGain: number;
}

/**
 * The split that lowers the second-order loss most (Chen and Guestrin, "XGBoost", 2016,
 * equation 7, without the factor ½), with absent values tried on both sides; undefined where
 * none is worth it. Of equals, the first column and the lowest bin win.
 *
 * @param used the number of value bins of each sampled column
 */
export function bestSplit(
  histogram: Float64Array,
  used: Int32Array,
  shift: number,
  g: number,
  h: number,
  limits: SplitLimits,
): Split | undefined {
  const { lambda, minHessian } = limits;
  const own = (g * g) / (h + lambda);
  let best = limits.minGain;
  let column = -1;
  let bin = 0;
  let missingLeft = false;
  let bestG = 0;
  let bestH = 0;
  for (let c = 0; c < used.length; c++) {
    const first = (c << shift) << 1;
    const missingG = histogram[first]!;
    const missingH = histogram[first + 1]!;
    // Sums of differences leave dust where there was nothing.
    const anyMissing = missingH > 1e-9;
    let sumG = 0;
    let sumH = 0;
    for (let b = 1; b <= used[c]!; b++) {
      const binH = histogram[first + 2 * b + 1]!;
      sumG += histogram[first + 2 * b]!;
      sumH += binH;
      if (binH <= 1e-9 && b < used[c]!) continue;
      for (let side = anyMissing ? 1 : 0; side >= 0; side--) {
        const leftG = side === 1 ? sumG + missingG : sumG;
        const leftH = side === 1 ? sumH + missingH : sumH;
        const rightH = h - leftH;
        if (leftH < minHessian || rightH < minHessian) continue;
        const rightG = g - leftG;
        const gain =
          (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - own;
        if (gain > best) {
          best = gain;
          column = c;
          bin = b;
          // Never seen absent here: with the greater part.
          missingLeft = anyMissing ? side === 1 : leftH >= rightH;
          bestG = leftG;
          bestH = leftH;
        }
      }
    }
  }
  if (column < 0) return undefined;
  // Half way into the empty bins that follow.
  const first = (column << shift) << 1;
  let next = bin + 1;
  while (next < used[column]! && histogram[first + 2 * next + 1]! <= 1e-9) next++;
  if (next < used[column]!) bin += (next - 1 - bin) >> 1;
  return { gain: best, column, bin, missingLeft, leftG: bestG, leftH: bestH };
}
