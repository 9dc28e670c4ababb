/** The thresholds that are tried: a tenth to nine tenths. */
const TENTHS = 9;

/**
 * How sure it is that what is kept is the article: what it has in common with what would be kept, were the line
 * drawn elsewhere. F1 by words of both, mean over the thresholds from 0.1 to 0.9.
 *
 * Where every block is plainly one or the other it hardly matters where the line is, and this is near 1; where much
 * is in doubt it falls. On average it is as high as the F1 that the kept text reaches; and it finds more of the
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
  // words by the highest of the thresholds that they would be kept at
  const all = new Float64Array(TENTHS + 1);
  const common = new Float64Array(TENTHS + 1);
  let own = 0;
  for (let i = 0; i < words.length; i++) {
    if (residue[i] === 1) continue;
    const tenth = Math.min(TENTHS, Math.floor(probability[i]! * 10));
    all[tenth]! += words[i]!;
    if (!kept[i]) continue;
    common[tenth]! += words[i]!;
    own += words[i]!;
  }
  if (own === 0) return 0;
  let sum = 0;
  let wouldStay = 0;
  let both = 0;
  for (let tenth = TENTHS; tenth > 0; tenth--) {
    wouldStay += all[tenth]!;
    both += common[tenth]!;
    sum += (2 * both) / (own + wouldStay);
  }
  return sum / TENTHS;
}
