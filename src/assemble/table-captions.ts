import type { SourceBlock } from '../read/document.ts';
import { type Draft, isAboutArticle } from './fate.ts';

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
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]!.shape !== 'caption' || blocks[i]!.table) continue;
    const table = tableOf(blocks, i);
    if (table === undefined || !kept.has(table) || captions.has(table)) continue;
    const fate = fates[i]!;
    const unnamed = fate.is === 'removed' && isAboutArticle(fate.reason);
    if (fate.is !== 'kept' && !unnamed) continue;
    fates[i] = { is: 'caption' };
    captions.set(table, i);
  }
  return captions;
}

/** The table that a caption is in, or that stands right above or below it in the same figure. */
function tableOf(blocks: readonly SourceBlock[], i: number): number | undefined {
  const { figure } = blocks[i]!;
  const below = blocks[i + 1];
  if (below?.table && isTableCaption(blocks[i]!)) return below.table.table;
  if (figure === undefined) return undefined;
  return [blocks[i - 1], below].find((one) => one?.table && one.figure === figure)?.table?.table;
}

function isTableCaption({ element }: SourceBlock): boolean {
  for (let e = element, step = 0; e && step < DEEPEST; e = e.parent, step++)
    if (e.tag === 'caption') return true;
  return false;
}
