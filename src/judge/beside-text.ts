import type { Page } from './page.ts';

/** Below this level a block is what the judge takes it for, whatever it stands beside. */
const LEAST = 0.4;
/** Nor one that is so far below the threshold. */
const REACH = 0.25;
/** A paragraph has so many words and ends as a sentence does. */
const PARAGRAPH = 10;

/**
 * A paragraph right behind one that stays, and a heading right above one, stay on an even chance where
 * no rule has anything against them: on a strict page they would go for being short and near residue.
 * Of such paragraphs on the pages measured three in four were the article's, of such headings as many.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param threshold blocks from this level on stay
 */
export function keepBesideText(
  { document, facts, count }: Page,
  level: Float32Array,
  suspect: Uint8Array,
  threshold: number,
): void {
  const isText = (i: number): boolean =>
    facts.words[i]! >= PARAGRAPH && facts.endsSentence[i] === 1 && suspect[i] === 0;
  const stays = (i: number): boolean => level[i]! >= threshold && isText(i);
  const least = Math.max(LEAST, threshold - REACH);
  const may = (i: number): boolean => level[i]! >= least && level[i]! < threshold;
  for (let i = 1; i < count; i++) if (may(i) && isText(i) && stays(i - 1)) level[i] = threshold;
  if (document.format !== 'html') return;
  for (let i = count - 2; i >= 0; i--) {
    if (document.blocks[i]!.shape === 'heading' && may(i) && suspect[i] === 0 && stays(i + 1))
      level[i] = threshold;
  }
}
