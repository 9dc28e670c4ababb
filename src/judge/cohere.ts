import type { Document } from '../read/document.ts';

/**
 * Rows of one table stay or go together: each gets the table's mean probability by words. Likewise
 * the items of a list, each half its own and half the list's: an advertisement among the items of
 * a list is seen more often than one among a table's rows.
 */
export function coherent(
  document: Document,
  probability: Float32Array,
  words: Float32Array,
): Float32Array {
  const { blocks } = document;
  const out = Float32Array.from(probability);
  for (let from = 0; from < blocks.length; ) {
    const { table, list } = blocks[from]!;
    let to = from + 1;
    if (table) while (blocks[to]?.table?.table === table.table) to++;
    else if (list) while (blocks[to]?.list?.list === list.list) to++;
    if (to - from > 1) {
      let mass = 0;
      let all = 0;
      for (let i = from; i < to; i++) {
        mass += probability[i]! * (words[i]! + 1);
        all += words[i]! + 1;
      }
      const own = table ? 0 : 0.5;
      for (let i = from; i < to; i++) out[i] = own * probability[i]! + (1 - own) * (mass / all);
    }
    from = to;
  }
  return out;
}
