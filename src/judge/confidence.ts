/** Blocks that look less like article than this are left out however lenient one is, and those that look more like it stay however strict. */
const LINES = [0.2, 0.8] as const;

/**
 * How sure it is that what is kept is the article: what it has in common with what a lenient reader would keep, and with
 * what a strict one would. F1 by words of both, their mean.
 *
 * Where every block is plainly one or the other it hardly matters where the line is drawn, and this is near 1; where much
 * is in doubt it falls. On average it is about as high as the F1 that the kept text reaches; and it finds more of the
 * articles that went wrong than the F1 that independent probabilities promise, for what is in doubt on a page is mostly of one
 * sort, and right or wrong together.
 *
 * @param probability of each block to be article content, calibrated
 * @param words of each block
 * @param kept whether a block stays
 * @param residue 1 for the blocks that certain findings take: nothing is in doubt there
 * @returns 0 to 1; 0 where nothing is kept
 */
export function agreement(
  probability: Float32Array,
  words: Float32Array,
  kept: readonly boolean[],
  residue: Uint8Array,
): number {
  let own = 0;
  const all = LINES.map(() => 0);
  const common = LINES.map(() => 0);
  for (let i = 0; i < words.length; i++) {
    if (residue[i] === 1) continue;
    if (kept[i]) own += words[i]!;
    for (const [k, line] of LINES.entries()) {
      if (probability[i]! < line) continue;
      all[k]! += words[i]!;
      if (kept[i]) common[k]! += words[i]!;
    }
  }
  if (own === 0) return 0;
  const f1 = LINES.map((_, k) => (2 * common[k]!) / (own + all[k]!));
  return f1.reduce((sum, one) => sum + one, 0) / LINES.length;
}
