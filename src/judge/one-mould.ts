import type { Page } from './page.ts';

/** So many blocks of one mould in a row are a list, whatever its elements are called. */
const ROW = 6;
/** This share of them has to stay by itself. */
const MOST = 0.8;
/** Below this level a block is what the judge takes it for. */
const LEAST = 0.1;

/** Anywhere on a page so many blocks of one mould are of one sort, where this share of their words stays. */
const MEMBERS = 3;
const MOST_APART = 2 / 3;
/** Below this level a block is what the judge takes it for, wherever its like are. */
const LEAST_APART = 0.25;

/**
 * Of blocks in a row with the same markup of which most stay, those stay as well that a rule has nothing against: the
 * first of a page's stories looks less like the others than they do among themselves, for nothing stands above it.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param threshold blocks from this level on stay
 */
export function keepOneMould(
  { dom, count }: Page,
  level: Float32Array,
  suspect: Uint8Array,
  threshold: number,
): void {
  if (!dom) return;
  const { path } = dom;
  for (let from = 0; from < count; ) {
    let to = from;
    let stay = 0;
    while (to < count && path[to] === path[from]) {
      if (level[to]! >= threshold) stay++;
      to++;
    }
    if (to - from >= ROW && stay < to - from && stay >= MOST * (to - from)) {
      for (let i = from; i < to; i++) {
        if (suspect[i] === 0 && level[i]! >= LEAST) level[i] = Math.max(level[i]!, threshold);
      }
    }
    from = to;
  }
}

/**
 * The same for blocks of one markup that stand apart, as the paragraphs of posts do: where most stay, and end as sentences
 * do, the doubtful ones stay, too.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param threshold blocks from this level on stay
 */
export function keepMouldApart(
  { dom, facts, count }: Page,
  level: Float32Array,
  suspect: Uint8Array,
  threshold: number,
): void {
  if (!dom) return;
  for (const members of groupsOf(dom.path, count)) {
    if (members.length < MEMBERS) continue;
    let words = 0;
    let kept = 0;
    let stay = 0;
    let stated = 0;
    for (const i of members) {
      words += facts.words[i]! + 1;
      if (level[i]! < threshold) continue;
      kept += facts.words[i]! + 1;
      stay++;
      stated += facts.endsSentence[i]!;
    }
    if (stay < 2 || stay === members.length || stated * 2 <= stay || kept < MOST_APART * words)
      continue;
    for (const i of members)
      if (suspect[i] === 0 && level[i]! >= LEAST_APART) level[i] = Math.max(level[i]!, threshold);
  }
}

/** The blocks of each path of markup. */
function groupsOf(path: ArrayLike<number>, count: number): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const group = groups.get(path[i]!);
    if (group) group.push(i);
    else groups.set(path[i]!, [i]);
  }
  return groups.values();
}
