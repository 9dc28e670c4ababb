import { bitReader, bitWriter, fromBase64, toBase64 } from './bits.ts';
import { type Ensemble, LEAF_STEP } from './trees.ts';

/**
 * The encoding, in bits: version 8 · trees 16 · nodes 24 · base 32 (float) · bits of a signal's
 * number 8 · bits of a leaf 8; then for each signal the number of its thresholds 8 and the
 * thresholds, ascending, each as the number of its fraction's bits 5 and the float up to there;
 * then the nodes in preorder: 1 for a fork, with signal, number of the threshold among the
 * signal's (in as many bits as those take), side of absent values 1, share 4; 0 for a leaf,
 * with its value in steps as a zigzag number.
 * Before the bits, as text: the signals' names, each followed by a blank, and a colon.
 */
const VERSION = 1;

const float = new DataView(new ArrayBuffer(4));

/**
 * An ensemble as text: the names of its signals and base64. Decoded, it predicts the same to the
 * last bit, as training already rounds leaves to what is kept.
 *
 * @throws RangeError where a leaf is no multiple of `LEAF_STEP`, a signal has more than
 * 255 thresholds, or a name holds a blank or a colon
 */
export function encodeEnsemble(ensemble: Ensemble): string {
  const { signals, feature, threshold, right, missingLeft, share } = ensemble;
  const bad = signals.find((name) => /[\s:]/.test(name));
  if (bad !== undefined) throw new RangeError(`a signal's name has no blank or colon: ${bad}`);
  const tables = thresholdTables(ensemble);
  const leaves = threshold.filter((_, node) => right[node] === 0);
  const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
  const steps = Array.from(leaves, (value) => zigzag(value / LEAF_STEP));
  const inexact = steps.findIndex((step) => !Number.isInteger(step));
  if (inexact >= 0) throw new RangeError(`leaf ${leaves[inexact]} is no multiple of 1/1024`);

  const signalBits = bitsFor(signals.length - 1);
  const leafBits = bitsFor(steps.reduce((most, step) => Math.max(most, step), 0));
  const { write, bytes } = bitWriter();
  const writeFloat = (value: number) => {
    float.setFloat32(0, value);
    write(float.getUint32(0), 32);
  };
  // Thresholds were chosen to have few bits.
  const writeShort = (value: number) => {
    float.setFloat32(0, value);
    const whole = float.getUint32(0);
    let bits = 23;
    while (bits > 0 && Math.floor(whole / 2 ** (23 - bits)) % 2 === 0) bits--;
    write(bits, 5);
    write(Math.floor(whole / 2 ** (23 - bits)), 9 + bits);
  };
  write(VERSION, 8);
  write(ensemble.roots.length, 16);
  write(right.length, 24);
  writeFloat(ensemble.base);
  write(signalBits, 8);
  write(leafBits, 8);
  for (const table of tables) {
    write(table.length, 8);
    for (const value of table) writeShort(value);
  }
  let leaf = 0;
  for (let node = 0; node < right.length; node++) {
    if (right[node] === 0) {
      write(0, 1);
      write(steps[leaf++]!, leafBits);
      continue;
    }
    write(1, 1);
    write(feature[node]!, signalBits);
    const table = tables[feature[node]!]!;
    write(table.indexOf(threshold[node]!), bitsFor(table.length - 1));
    write(missingLeft[node]!, 1);
    write(share[node]!, 4);
  }
  return `${signals.map((name) => `${name} `).join('')}:${toBase64(bytes())}`;
}

/**
 * The ensemble that {@link encodeEnsemble} put into a text.
 *
 * @param expectedSignals the names of the signals that rows will give, in their order
 * @throws RangeError where the names differ (it names the first), or the text is not an ensemble
 */
export function decodeEnsemble(text: string, expectedSignals: readonly string[]): Ensemble {
  const colon = text.indexOf(':');
  if (colon < 0) throw new RangeError('weights must begin with the names of signals and a colon');
  const names = text.slice(0, colon).split(' ').slice(0, -1);
  for (let i = 0; i < Math.max(names.length, expectedSignals.length); i++) {
    if (names[i] === expectedSignals[i]) continue;
    throw new RangeError(
      `weights were trained with other signals: number ${i} is ${names[i] ?? 'missing'} there, ${expectedSignals[i] ?? 'missing'} here`,
    );
  }
  const read = bitReader(fromBase64(text.slice(colon + 1)));
  const version = read(8);
  if (version !== VERSION)
    throw new RangeError(`weights are of version ${version}, not ${VERSION}`);
  const readFloat = () => {
    float.setUint32(0, read(32));
    return float.getFloat32(0);
  };
  const roots = new Int32Array(read(16));
  const nodes = read(24);
  // A node takes two bits at least: no text makes us reserve more than it could fill.
  if (nodes > text.length * 3) throw new RangeError('weights are cut short');
  const base = readFloat();
  const signalBits = read(8);
  const leafBits = read(8);
  const readShort = () => {
    const bits = read(5);
    float.setUint32(0, read(9 + bits) * 2 ** (23 - bits));
    return float.getFloat32(0);
  };
  const tables = expectedSignals.map(() => Array.from({ length: read(8) }, readShort));
  const tableBits = tables.map((table) => bitsFor(table.length - 1));
  const feature = new Uint16Array(nodes);
  const threshold = new Float32Array(nodes);
  const right = new Int32Array(nodes);
  const missingLeft = new Uint8Array(nodes);
  const share = new Uint8Array(nodes);
  // Forks whose right child has not come yet.
  const open: number[] = [];
  let tree = 0;
  let node = 0;
  let fresh = true;
  for (; node < nodes; node++) {
    if (fresh && tree < roots.length) roots[tree++] = node;
    fresh = false;
    if (read(1) === 1) {
      const signal = read(signalBits);
      const value = tables[signal]?.[read(tableBits[signal] ?? 0)];
      if (value === undefined) throw new RangeError('weights name a threshold that is not there');
      feature[node] = signal;
      threshold[node] = value;
      missingLeft[node] = read(1);
      share[node] = read(4);
      open.push(node);
    } else {
      const zigzag = read(leafBits);
      threshold[node] = (zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2) * LEAF_STEP;
      const fork = open.pop();
      if (fork === undefined) fresh = true;
      else right[fork] = node + 1;
    }
  }
  if (open.length > 0 || !fresh || tree !== roots.length) {
    if (nodes > 0 || roots.length > 0) throw new RangeError('weights are cut short');
  }
  return { signals: names, base, roots, feature, threshold, right, missingLeft, share };
}

/** The different thresholds of each signal, ascending. */
function thresholdTables(ensemble: Ensemble): readonly (readonly number[])[] {
  const { signals, feature, threshold, right } = ensemble;
  const sets = signals.map(() => new Set<number>());
  for (let node = 0; node < right.length; node++) {
    if (right[node] !== 0) sets[feature[node]!]!.add(threshold[node]!);
  }
  return sets.map((set, signal) => {
    if (set.size > 255) throw new RangeError(`${signals[signal]} has more than 255 thresholds`);
    return Array.from(set).sort((a, b) => a - b);
  });
}

function bitsFor(most: number): number {
  let bits = 0;
  while (2 ** bits <= most) bits++;
  return bits;
}
