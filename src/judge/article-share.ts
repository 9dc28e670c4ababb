/**
 * The share of a page's words that looks like article, 0 to 1, but for what certain findings take; 0 where nothing else is
 * there.
 *
 * @param probability of each block to be article content
 * @param words of each block
 * @param residue 1 for the blocks that certain findings take
 */
export function articleShare(
  probability: Float32Array,
  words: Float32Array,
  residue: Uint8Array,
): number {
  let mass = 0;
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    if (residue[i] === 1) continue;
    mass += probability[i]! * words[i]!;
    all += words[i]!;
  }
  return all > 0 ? mass / all : 0;
}
