import { coreRun } from './core-run.ts';
import { type ElementTree, meetings } from './element-tree.ts';
import { kinshipOf } from './kinship.ts';
import type { Page } from './page.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stepsSince, stepsUntil, windowsOf } from './windows.ts';

/** What a second look needs to know of a page beside the first look's probabilities. */
export interface Surroundings {
  readonly count: number;
  readonly words: Float32Array;
  readonly vocabulary: Vocabulary;
  /** The number of each block's path of tags and classes; HTML only. */
  readonly path?: Int32Array;
  /** The elements around the blocks; HTML only. */
  readonly tree?: ElementTree;
}

export function surroundingsOf(page: Page): Surroundings {
  const { dom, count, facts } = page;
  const around = {
    count,
    words: facts.words,
    vocabulary: page.vocabulary(),
  };
  if (!dom) return around;
  return {
    ...around,
    path: dom.path,
    tree: dom.tree,
  };
}

/** The signals of the second look: names, and what they are in words. */
export const secondSignals: readonly { readonly name: string; readonly says: string }[] = [
  { name: 'first', says: 'what it looks like by itself' },
  ...[-3, -2, -1, 1, 2, 3].map((d) => ({
    name: `first@${d}`,
    says: `what the block ${Math.abs(d)} ${d < 0 ? 'before' : 'after'} it looks like`,
  })),
  { name: 'first/around2', says: 'what stands around it' },
  { name: 'first/around5', says: 'what stands around it' },
  { name: 'first/before8', says: 'what stands before it' },
  { name: 'first/after8', says: 'what stands after it' },
  { name: 'first/page', says: 'how much of the page is article' },
  { name: 'words/page', says: 'how many words of the page are article' },
  { name: 'rank', says: 'how it compares to the page’s other blocks' },
  { name: 'words-before', says: 'how much of the article is before it' },
  { name: 'words-after', says: 'how much of the article is after it' },
  { name: 'since-sure', says: 'its distance from the article before it' },
  { name: 'until-sure', says: 'its distance from the article after it' },
  { name: 'since-other', says: 'its distance from residue before it' },
  { name: 'until-other', says: 'its distance from residue after it' },
  { name: 'first/parent', says: 'what its container looks like' },
  { name: 'first/grandparent', says: 'what the container around its container looks like' },
  { name: 'share/parent', says: 'how much of the article its container holds' },
  {
    name: 'share/grandparent',
    says: 'how much of the article the container around its container holds',
  },
  { name: 'first/path', says: 'what blocks with the same markup look like' },
  { name: 'past-core', says: 'its distance from the core of the article' },
  { name: 'core-gap', says: 'what stands between it and the core of the article' },
  { name: 'core-share', says: 'how much of what looks like article stands together' },
  { name: 'runs', says: 'how often article and residue take turns on the page' },
  { name: 'kin', says: 'what other blocks with its words look like' },
  { name: 'kin-shared', says: 'how many of its words stand elsewhere on the page' },
  { name: 'kin-article', says: 'how many of its words the article has' },
  { name: 'kin-residue', says: 'how many of its words residue has' },
  { name: 'from-core', says: 'how far its container is from that of the article’s core' },
  { name: 'meets-core', says: 'the size of what holds both it and the article’s core' },
  { name: 'first/branch', says: 'what its branch of the page looks like' },
  { name: 'share/branch', says: 'how much of the article its branch of the page holds' },
];

const FAR = 40;
/** So many neighbours on either side are told one by one. */
const NEAR = 3;

/**
 * The second look at a page: rows of {@link secondSignals}, one a block.
 *
 * @param first the first look's probabilities
 * @param out where to write; row after row, from column `column` on
 * @param stride columns of a row
 */
export function fillSecond(
  around: Surroundings,
  first: Float32Array,
  out: Float32Array,
  column: number,
  stride: number,
): void {
  const { count, words, vocabulary, path, tree } = around;
  const mass = new Float32Array(count);
  const sure = new Float32Array(count);
  const other = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const p = first[i]!;
    mass[i] = p * words[i]!;
    sure[i] = p >= 0.6 ? 1 : 0;
    other[i] = p < 0.25 ? 1 : 0;
  }
  const means = windowsOf(first);
  const weight = windowsOf(words);
  const masses = windowsOf(mass);
  const all = masses.sum(0, count);
  const sinceSure = stepsSince(sure, FAR);
  const untilSure = stepsUntil(sure, FAR);
  const sinceOther = stepsSince(other, FAR);
  const untilOther = stepsUntil(other, FAR);
  const rank = ranks(first);
  const pages = means.mean(0, count);
  const byPath = path ? meansBy(path, mass, words) : undefined;
  const core = coreRun(first, words);
  const kinship = kinshipOf(vocabulary, first);
  // alike for all blocks
  const pageWords = Math.log2(1 + all);
  const coreShare = all > 0 ? masses.sum(core.from, core.to) / all : 0;
  const runs = Math.log2(1 + core.runs);
  // what is read beyond the ends of a column is slow, so the neighbours of the outermost stand here
  const beside = new Float32Array(count + 2 * NEAR).fill(Number.NaN);
  beside.set(first, NEAR);
  const met = tree ? meetings(tree, mass) : undefined;
  /** the stretches of each block's container and of the one around it; of the page where it has none */
  const containers = [tree?.near, tree?.far].map(
    (of) =>
      tree &&
      of && {
        from: (i: number): number => tree.from[of[i]!] ?? 0,
        to: (i: number): number => tree.to[of[i]!] ?? count,
      },
  );
  /** weighed by words, so that a window of labels around a paragraph reads as the paragraph does */
  const weighed = (from: number, to: number): number => {
    const w = weight.sum(from, to);
    return w > 0 ? masses.sum(from, to) / w : means.mean(from, to);
  };
  for (let i = 0; i < count; i++) {
    let at = i * stride + column;
    out[at++] = first[i]!;
    for (let d = 0; d <= 2 * NEAR; d++) if (d !== NEAR) out[at++] = beside[i + d]!;
    out[at++] = weighed(i - 2, i + 3);
    out[at++] = weighed(i - 5, i + 6);
    out[at++] = weighed(i - 8, i);
    out[at++] = weighed(i + 1, i + 9);
    out[at++] = pages;
    out[at++] = pageWords;
    out[at++] = rank[i]!;
    out[at++] = all > 0 ? masses.sum(0, i) / all : 0;
    out[at++] = all > 0 ? masses.sum(i + 1, count) / all : 0;
    out[at++] = sinceSure[i]!;
    out[at++] = untilSure[i]!;
    out[at++] = sinceOther[i]!;
    out[at++] = untilOther[i]!;
    for (const container of containers) {
      out[at++] = container ? weighed(container.from(i), container.to(i)) : Number.NaN;
    }
    for (const container of containers) {
      out[at++] =
        container && all > 0 ? masses.sum(container.from(i), container.to(i)) / all : Number.NaN;
    }
    out[at++] = byPath && path ? byPath[path[i]!]! : Number.NaN;
    out[at++] = core.distance[i]!;
    out[at++] = Math.log2(1 + core.gap[i]!);
    out[at++] = coreShare;
    out[at++] = runs;
    out[at++] = kinship.kin[i]!;
    out[at++] = kinship.shared[i]!;
    out[at++] = kinship.article[i]!;
    out[at++] = kinship.residue[i]!;
    if (met) {
      out[at++] = met.steps[i]!;
      out[at++] = (met.to[i]! - met.from[i]!) / count;
      const from = met.branchFrom[i]!;
      const to = met.branchTo[i]!;
      out[at++] = weighed(from, to);
      out[at++] = all > 0 ? masses.sum(from, to) / all : 0;
    } else for (let k = 0; k < 4; k++) out[at++] = Number.NaN;
  }
}

function ranks(values: Float32Array): Float32Array {
  const sorted = values.slice().sort();
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < values[i]!) low = middle + 1;
      else high = middle;
    }
    out[i] = low / values.length;
  }
  return out;
}

function meansBy(path: Int32Array, mass: Float32Array, words: Float32Array): Float64Array {
  const size = path.reduce((most, p) => Math.max(most, p + 1), 0);
  const masses = new Float64Array(size);
  const sums = new Float64Array(size);
  for (let i = 0; i < path.length; i++) {
    masses[path[i]!]! += mass[i]!;
    sums[path[i]!]! += words[i]! + 0.01;
  }
  return masses.map((value, i) => value / sums[i]!);
}
