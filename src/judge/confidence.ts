/** From this probability on a lenient reader keeps a block, and a strict one. */
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
  const sharedWith = (line: number): number => {
    let own = 0;
    let theirs = 0;
    let both = 0;
    for (let i = 0; i < words.length; i++) {
      if (residue[i] === 1) continue;
      const isTheirs = probability[i]! >= line;
      if (kept[i]) own += words[i]!;
      if (isTheirs) theirs += words[i]!;
      if (kept[i] && isTheirs) both += words[i]!;
    }
    return own === 0 ? 0 : (2 * both) / (own + theirs);
  };
  return LINES.reduce((sum, line) => sum + sharedWith(line), 0) / LINES.length;
}
