/** Labelled rows of numbers to learn from. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Column after column; NaN where a value is absent. */
  readonly values: Float32Array;
  /** 0 to 1; what lies between is a share. */
  readonly label: Float32Array;
  /** How much a row counts, from 0. */
  readonly weight: Float32Array;
  /** What a row belongs to (a page): rows are sampled by group, never apart. */
  readonly group: Int32Array;
}

/** A matrix whose values are put into bins, ready to be trained on any number of times. */
export interface Binned {
  readonly rows: number;
  readonly columns: number;
  /** Row after row: 0 for an absent value, otherwise 1 + the number of edges below the value. */
  readonly bins: Uint8Array;
  /** Of each column, ascending: bin b holds the values up to and with edge b - 1. */
  readonly edges: readonly Float32Array[];
  /** Slots a column's histogram has, a power of two above the highest bin. */
  readonly width: number;
  readonly label: Float32Array;
  readonly weight: Float32Array;
  readonly group: Int32Array;
}

export interface BinOptions {
  /** Bins for values, 2 to 254; the bin for absent ones comes on top. Default 63. */
  readonly bins?: number;
  /** Puts the arrays into shared memory, for workers. */
  readonly shared?: boolean;
}

/**
 * Puts each column's values into bins that hold about equally many rows. Values with many rows
 * get a bin of their own first, so that a column of mostly zeros still tells the rest apart.
 *
 * @throws RangeError where the arrays don't fit the matrix's size, or `bins` is out of range
 */
export function binMatrix(matrix: Matrix, options: BinOptions = {}): Binned {
  const { rows, columns } = matrix;
  const most = options.bins ?? 63;
  if (!(most >= 2 && most <= 254)) throw new RangeError(`bins must be 2 to 254, not ${most}`);
  checkSizes(matrix);
  const memory = (bytes: number) =>
    options.shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  const bins = new Uint8Array(memory(rows * columns));
  const edges = Array.from({ length: columns }, (_, column) =>
    columnEdges(matrix.values.subarray(column * rows, (column + 1) * rows), most),
  );
  // In strips of rows, so that what is written stays in the cache.
  for (let strip = 0; strip < rows; strip += STRIP) {
    const end = Math.min(strip + STRIP, rows);
    for (let column = 0; column < columns; column++) {
      const own = edges[column]!;
      const first = column * rows;
      for (let row = strip; row < end; row++)
        bins[row * columns + column] = binOf(own, matrix.values[first + row]!);
    }
  }
  const label = new Float32Array(memory(4 * rows));
  const weight = new Float32Array(memory(4 * rows));
  const group = new Int32Array(memory(4 * rows));
  label.set(matrix.label);
  weight.set(matrix.weight);
  group.set(matrix.group);
  let width = 4;
  while (width <= most) width *= 2;
  return { rows, columns, bins, edges, width, label, weight, group };
}

/** The bin of a value: 0 where it is absent. */
function binOf(edges: Float32Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

const STRIP = 256;

/** As many values tell where quantiles lie. */
const ENOUGH = 100_000;

/** How far off an edge may be, in bins. */
const SLACK = 0.15;

/** At most `most` - 1 edges between the distinct values of a column. */
function columnEdges(column: Float32Array, most: number): Float32Array {
  const values = presentValues(column);
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of values) {
    if (distinct.length > 0 && value === distinct[distinct.length - 1])
      counts[counts.length - 1]!++;
    else {
      distinct.push(value);
      counts.push(1);
    }
  }
  const edges: number[] = [];
  const between = (i: number) => simplestBetween(distinct[i]!, distinct[i + 1]!);
  // Where single values are light, a rounder edge a little further on does as well.
  const nearby = (i: number, slack: number) => {
    if (counts[i]! > slack || counts[i + 1]! > slack) return between(i);
    let low = i;
    let high = i + 1;
    for (let room = slack - counts[low]!; low > 0 && room >= 0; room -= counts[low]!) low--;
    for (let room = slack - counts[high]!; high + 1 < distinct.length && room >= 0; )
      room -= counts[++high]!;
    return simplestBetween(distinct[low]!, distinct[high]!);
  };
  if (distinct.length <= most) {
    for (let i = 0; i + 1 < distinct.length; i++) edges.push(between(i));
    return Float32Array.from(edges);
  }
  let left = values.length;
  let filled = 0;
  for (let i = 0; i + 1 < distinct.length && edges.length < most - 1; i++) {
    filled += counts[i]!;
    const share = left / (most - edges.length);
    // A heavy value begins a bin of its own.
    if (filled >= share || counts[i + 1]! >= share) {
      const previous = edges[edges.length - 1] ?? -Infinity;
      const round = nearby(i, share * SLACK);
      const edge = round > previous ? round : between(i);
      if (!(edge > previous)) continue;
      edges.push(edge);
      left -= filled;
      filled = 0;
    }
  }
  return Float32Array.from(edges);
}

/** The values that are not absent, ascending; evenly spaced ones of them where there are many. */
function presentValues(column: Float32Array): Float32Array {
  let present = 0;
  for (const value of column) if (!Number.isNaN(value)) present++;
  const stride = Math.ceil(present / ENOUGH);
  const out = new Float32Array(stride > 0 ? Math.ceil(present / stride) : 0);
  let seen = 0;
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    if (seen % stride === 0) out[seen / stride] = value;
    seen++;
  }
  return out.sort();
}

const bits = new DataView(new ArrayBuffer(4));

/**
 * The number from `low` up to, but not with, `high` that needs the fewest bits as a float:
 * thresholds that are easy to read and small to store, at no cost to what they part.
 */
export function simplestBetween(low: number, high: number): number {
  if (low < 0 && high > 0) return 0;
  if (low < 0) {
    // Mirrored, the low end is open and the high one closed: step down from the middle.
    const mirrored = simplestBetween(-high, -low);
    return -mirrored < high ? -mirrored : low;
  }
  const middle = Math.fround(low + (high - low) / 2);
  for (let drop = 22; drop > 0; drop--) {
    bits.setFloat32(0, middle);
    const whole = bits.getUint32(0);
    const mask = (0xffffffff << drop) >>> 0;
    bits.setUint32(0, (whole & mask) >>> 0);
    const down = bits.getFloat32(0);
    if (down >= low && down < high) return down;
    bits.setUint32(0, ((whole & mask) >>> 0) + (1 << drop));
    const up = bits.getFloat32(0);
    if (up >= low && up < high) return up;
  }
  return middle < high ? middle : low;
}

function checkSizes(matrix: Matrix): void {
  const { rows, columns, values, label, weight, group } = matrix;
  if (values.length !== rows * columns)
    throw new RangeError(`values must hold ${rows} × ${columns} numbers, not ${values.length}`);
  for (const [name, array] of Object.entries({ label, weight, group })) {
    if (array.length !== rows)
      throw new RangeError(`${name} must hold ${rows} numbers, not ${array.length}`);
  }
}
