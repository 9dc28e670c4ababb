import { characterClass } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { endsSentence, isProse, wordCount } from './helpers.ts';

/** Whether a block is a line of some words that ends no sentence and opens nothing. */
export function isShortLine(block: SourceBlock, least: number, most: number): boolean {
  const { text, shape, table } = block;
  if (text.length > most * 14 || shape === 'code' || table) return false;
  if (endsSentence(text) || opens(text, text.length - 1)) return false;
  const words = wordCount(text, most + 1);
  return words >= least && words <= most;
}

const opens = characterClass(/[:;,：；，、]/u);

/** The index of the first paragraph; the number of blocks where there is none. */
export function firstParagraph(blocks: readonly SourceBlock[]): number {
  const at = blocks.findIndex(isProse);
  return at < 0 ? blocks.length : at;
}

/** The index of the last paragraph; -1 where there is none. */
export function lastParagraph(blocks: readonly SourceBlock[]): number {
  return blocks.findLastIndex(isProse);
}
