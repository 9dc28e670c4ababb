import type { SourceBlock } from '../read/document.ts';
import type { Draft } from './fate.ts';

/** How deep the words of a caption may stand in it. */
const DEEPEST = 4;

/**
 * Gives the captions of kept tables to their tables, whatever the judge made of so short a line.
 *
 * @returns the indexes of the captions, by the number of the table
 */
export function claimTableCaptions({ document, fates }: Draft): ReadonlyMap<number, number> {
  const { blocks } = document;
  const captions = new Map<number, number>();
  const kept = new Set<number>();
  for (const { index, table } of blocks)
    if (table && fates[index]!.is === 'kept') kept.add(table.table);
  for (let i = 0; i + 1 < blocks.length; i++) {
    const table = blocks[i + 1]!.table?.table;
    if (table === undefined || !kept.has(table) || captions.has(table)) continue;
    if (!isTableCaption(blocks[i]!)) continue;
    const fate = fates[i]!;
    const unnamed =
      fate.is === 'removed' && ['boilerplate', 'metadata', 'credit'].includes(fate.reason.category);
    if (fate.is !== 'kept' && !unnamed) continue;
    fates[i] = { is: 'caption' };
    captions.set(table, i);
  }
  return captions;
}

function isTableCaption({ shape, table, element }: SourceBlock): boolean {
  if (shape !== 'caption' || table) return false;
  for (let e = element, step = 0; e && step < DEEPEST; e = e.parent, step++)
    if (e.tag === 'caption') return true;
  return false;
}
