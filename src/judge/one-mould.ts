import type { Page } from './page.ts';

/** So many blocks of one mould in a row are a list, whatever its elements are called. */
const ROW = 6;
/** This share of them has to stay by itself. */
const MOST = 0.8;
/** Below this level a block is what the judge takes it for. */
const LEAST = 0.1;

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
