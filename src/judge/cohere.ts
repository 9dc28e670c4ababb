import type { Document, SourceBlock } from '../read/document.ts';
import { keepStructures } from './structures.ts';

/** How much of an item's level is its own; the rest is its list's. */
const OWN_ITEM = 0.5;

/**
 * Rows of one table stay or go together: each gets the table's mean probability by words. Likewise
 * the items of a list, each half its own and half the list's: an advertisement among the items of
 * a list is seen more often than one among a table's rows. In a text, where somebody has set the
 * bullets, items that no rule has anything against stay or go together too, and so do the lines of
 * a stanza.
 *
 * @param suspect 1 for blocks that a rule takes for residue
 */
export function coherent(
  document: Document,
  probability: Float32Array,
  words: Float32Array,
  suspect: Uint8Array,
): Float32Array {
  const { blocks } = document;
  const out = probability.slice();
  for (let from = 0; from < blocks.length; ) {
    const { table, list } = blocks[from]!;
    const lines = !table && !list;
    let to = from + 1;
    while (to < blocks.length && belongs(document, blocks[to - 1]!, blocks[to]!)) to++;
    if (to - from > 1) {
      let mass = 0;
      let all = 0;
      for (let i = from; i < to; i++) {
        if (lines && suspect[i] === 1) continue;
        mass += probability[i]! * (words[i]! + 1);
        all += words[i]! + 1;
      }
      for (let i = from; i < to; i++) {
        if (lines && suspect[i] === 1) continue;
        const alone = list && (document.format === 'html' || suspect[i] === 1);
        const own = alone ? OWN_ITEM : 0;
        out[i] = own * probability[i]! + (1 - own) * (mass / all);
      }
    }
    from = to;
  }
  if (document.format === 'html') keepStructures(document, out, words, suspect);
  else keepPoems(document, out, suspect);
  return out;
}

/** So many stanzas in a row are a poem. */
const POEM = 3;

/** The stanzas of a poem stay or go together: one that repeats another looks like residue by itself. */
function keepPoems(
  { blocks, blankSeparated }: Document,
  level: Float32Array,
  suspect: Uint8Array,
): void {
  if (!blankSeparated) return;
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    let stanzas = 0;
    let mass = 0;
    while (to < blocks.length && isVerse(blocks, to)) {
      if (to === from || blocks[to]!.gap !== 0) stanzas++;
      mass += level[to]!;
      to++;
    }
    if (stanzas >= POEM) {
      for (let i = from; i < to; i++) {
        if (suspect[i] === 0) level[i] = Math.max(level[i]!, mass / (to - from));
      }
    }
    from = Math.max(to, from + 1);
  }
}

/** A line with another right above or below it. */
function isVerse(blocks: readonly SourceBlock[], i: number): boolean {
  const block = blocks[i]!;
  const next = blocks[i + 1];
  const above = i > 0 && block.gap === 0 && isLine(blocks[i - 1]!);
  const below = next?.gap === 0 && isLine(next);
  return !block.list && !block.table && isLine(block) && (above || below);
}

/** Whether a block goes on with the table, list or stanza of the one before. */
function belongs({ blankSeparated }: Document, before: SourceBlock, block: SourceBlock): boolean {
  if (before.table || block.table) return before.table?.table === block.table?.table;
  if (before.list || block.list) return before.list?.list === block.list?.list;
  return blankSeparated === true && block.gap === 0 && isLine(before) && isLine(block);
}

/** A line as verse has them. */
const isLine = ({ shape, text }: SourceBlock): boolean => shape === 'text' && text.length <= 80;
