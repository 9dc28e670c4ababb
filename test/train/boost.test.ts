import { describe, expect, it } from 'vitest';
import { decodeEnsemble, encodeEnsemble } from '../../src/judge/codec.ts';
import { predict, sigmoid } from '../../src/judge/trees.ts';
import { binMatrix, type Matrix, simplestBetween } from '../../src/train/bins.ts';
import { trainTrees } from '../../src/train/boost.ts';
import { trainAll } from '../../src/train/parallel.ts';
import { seededRandom } from '../../src/train/random.ts';

type Row = readonly number[];

function matrixOf(rows: readonly Row[], label: (row: Row, i: number) => number): Matrix {
  const columns = rows[0]!.length;
  const values = new Float32Array(rows.length * columns);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      values[c * rows.length + r] = value;
    });
  });
  return {
    rows: rows.length,
    columns,
    values,
    label: Float32Array.from(rows, label),
    weight: new Float32Array(rows.length).fill(1),
    group: Int32Array.from(rows, (_, i) => Math.floor(i / 10)),
  };
}

function randomRows(count: number, columns: number, seed = 3): Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => Array.from({ length: columns }, random));
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `signal-${i}`);
const probability = (model: Parameters<typeof predict>[0], row: Row) =>
  sigmoid(predict(model, Float64Array.from(row)));

describe('trainTrees', () => {
  const xor = (row: Row) => (row[0]! > 0.5 !== row[1]! > 0.5 ? 1 : 0);
  const xorRows = randomRows(2000, 4);
  const options = { signals: names(4), trees: 60, columnSample: 1, leaves: 8 };

  it('learns what no single signal tells', () => {
    const model = trainTrees(matrixOf(xorRows, xor), options);
    const fresh = randomRows(500, 4, 9);
    const right = fresh.filter((row) => probability(model, row) > 0.5 === (xor(row) === 1));
    expect(right.length).toBeGreaterThan(480);
  });

  it('sends absent values where they belong, whichever side that is', () => {
    // Absent means yes in the first column, no in the second.
    const rows = randomRows(2000, 2).map(([a, b], i) =>
      i % 3 === 0 ? [Number.NaN, b!] : i % 3 === 1 ? [a!, Number.NaN] : [a!, b!],
    );
    const label = (row: Row) =>
      Number.isNaN(row[0]) ? 1 : Number.isNaN(row[1]) ? 0 : row[0]! > 0.8 ? 1 : 0;
    const model = trainTrees(matrixOf(rows, label), { ...options, signals: names(2) });
    expect(probability(model, [Number.NaN, 0.5])).toBeGreaterThan(0.95);
    expect(probability(model, [0.1, Number.NaN])).toBeLessThan(0.05);
    expect(probability(model, [0.9, 0.5])).toBeGreaterThan(0.9);
    expect(probability(model, [0.3, 0.5])).toBeLessThan(0.1);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const train = (seed: number) =>
      encodeEnsemble(
        trainTrees(matrixOf(xorRows, xor), { ...options, columnSample: 0.5, seed, trees: 20 }),
      );
    expect(train(5)).toBe(train(5));
    expect(train(5)).not.toBe(train(6));
  });

  it('respects weights', () => {
    const rows = randomRows(1000, 1);
    const matrix = matrixOf(rows, (_, i) => i % 2);
    const weight = Float32Array.from(rows, (_, i) => (i % 2 === 1 ? 9 : 1));
    const model = trainTrees({ ...matrix, weight }, { signals: ['a'], trees: 10 });
    const even = trainTrees(matrix, { signals: ['a'], trees: 10 });
    const mean = (of: typeof model) =>
      rows.reduce((sum, row) => sum + probability(of, row), 0) / rows.length;
    expect(mean(model)).toBeCloseTo(0.9, 1);
    expect(mean(even)).toBeCloseTo(0.5, 1);
  });

  it('does not depend on the scale of the weights', () => {
    const matrix = matrixOf(xorRows, xor);
    const scaled = { ...matrix, weight: matrix.weight.map(() => 1 / 1024) };
    expect(encodeEnsemble(trainTrees(scaled, options))).toBe(
      encodeEnsemble(trainTrees(matrix, options)),
    );
  });

  it('learns shares', () => {
    const rows = randomRows(2000, 1);
    const model = trainTrees(
      matrixOf(rows, (row) => (row[0]! > 0.5 ? 0.7 : 0.2)),
      { signals: ['a'], trees: 80, columnSample: 1 },
    );
    expect(probability(model, [0.9])).toBeCloseTo(0.7, 1);
    expect(probability(model, [0.1])).toBeCloseTo(0.2, 1);
  });

  it('stops where the validation rows get no better', () => {
    const rows = randomRows(1000, 3);
    const noise = seededRandom(77);
    const matrix = matrixOf(rows, () => (noise() > 0.5 ? 1 : 0));
    const validation = Int32Array.from({ length: 300 }, (_, i) => 700 + i);
    const seen: number[] = [];
    const model = trainTrees(matrix, {
      signals: names(3),
      validation,
      patience: 5,
      onTree: ({ validationLoss }) => seen.push(validationLoss!),
    });
    expect(seen.length).toBeLessThan(60);
    const best = seen.indexOf(Math.min(...seen)) + 1;
    expect([0, best]).toContain(model.roots.length);
  });

  it('keeps to the rows and columns it is told', () => {
    const rows = xorRows.map((row, i) => (i < 1000 ? row : row.map((value) => 1 - value)));
    const matrix = matrixOf(rows, (row, i) => (i < 1000 ? Number(row[2]! > 0.5) : 0));
    const model = trainTrees(matrix, {
      ...options,
      rows: Int32Array.from({ length: 1000 }, (_, i) => i),
      columnsUsed: [2],
    });
    expect(model.feature.filter((_, i) => model.right[i] !== 0).every((f) => f === 2)).toBe(true);
    expect(probability(model, [0, 0, 0.9, 0])).toBeGreaterThan(0.9);
  });

  it('refuses names that do not fit, and rows that weigh nothing', () => {
    const matrix = matrixOf(xorRows, xor);
    expect(() => trainTrees(matrix, { signals: ['a'] })).toThrow(/signals must name 4 columns/);
    expect(() => trainTrees(matrix, { ...options, rows: new Int32Array(0) })).toThrow(RangeError);
  });

  it('trains in workers what it trains alone', async () => {
    const data = binMatrix(matrixOf(xorRows, xor), { shared: true });
    const job = (seed: number) => ({ data, options: { ...options, trees: 5, seed } });
    const models = await trainAll([job(1), job(2), job(3)]);
    expect(models.map(encodeEnsemble)).toEqual(
      [1, 2, 3].map((seed) => encodeEnsemble(trainTrees(data, { ...options, trees: 5, seed }))),
    );
    const bad = { data, options: { signals: ['a'] } };
    await expect(trainAll([bad])).rejects.toThrow(/signals must name/);
  });

  it('predicts the same once encoded and decoded', () => {
    const rows = xorRows.map((row, i) => (i % 5 === 0 ? [Number.NaN, ...row.slice(1)] : row));
    const model = trainTrees(matrixOf(rows, xor), options);
    const decoded = decodeEnsemble(encodeEnsemble(model), names(4));
    expect(decoded).toEqual(model);
    for (const row of rows) expect(probability(decoded, row)).toBe(probability(model, row));
  });
});

describe('binMatrix', () => {
  it('gives a frequent value a bin of its own and spends the rest on the others', () => {
    const frequent = randomRows(1000, 1).map(([a], i) => [i % 10 < 8 ? 0 : a!]);
    const rows = [[0], [0.01], [Number.NaN], ...frequent];
    const { edges, bins } = binMatrix(
      matrixOf(rows, () => 0),
      { bins: 16 },
    );
    expect(edges[0]!.length).toBeGreaterThan(10);
    expect(bins[0]).toBe(1);
    expect(bins[1]).toBeGreaterThan(1);
    expect(bins[2]).toBe(0);
  });

  it('parts every value from the next where there are few', () => {
    const rows = Array.from({ length: 90 }, (_, i) => [(i % 3) - 1]);
    const { edges } = binMatrix(matrixOf(rows, () => 0));
    expect(Array.from(edges[0]!)).toEqual([-0.5, 0.5]);
  });

  it('keeps edges ascending', () => {
    const rows = randomRows(3000, 1).map(([a], i) => [
      i % 4 === 0 ? 0.5 : i % 7 === 0 ? 0.5001 : a! ** 5,
    ]);
    const edges = binMatrix(
      matrixOf(rows, () => 0),
      { bins: 32 },
    ).edges[0]!;
    expect(edges.length).toBeGreaterThan(20);
    for (let i = 1; i < edges.length; i++) expect(edges[i]).toBeGreaterThan(edges[i - 1]!);
  });

  it('says which array has the wrong size', () => {
    const matrix = matrixOf([[1], [2]], () => 0);
    expect(() => binMatrix({ ...matrix, label: new Float32Array(3) })).toThrow(/label must hold 2/);
  });
});

describe('simplestBetween', () => {
  it.each([
    [0, 1, 0.5],
    [-1, 1, 0],
    [-1, 0, -0.5],
    [3, 4, 3],
    [100.3, 140.9, 128],
    [-4, -3, -4],
  ])('from %f to %f is %f', (low, high, expected) => {
    const found = simplestBetween(low, high);
    expect(found).toBeGreaterThanOrEqual(low);
    expect(found).toBeLessThan(high);
    expect(found).toBeCloseTo(expected, 0);
  });

  it('stays between neighbouring floats', () => {
    const low = Math.fround(0.1);
    const high = Math.fround(0.10000001);
    expect(simplestBetween(low, high)).toBe(low);
    expect(simplestBetween(-high, -low)).toBe(-high);
  });
});
