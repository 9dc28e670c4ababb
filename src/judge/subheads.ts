import type { SourceBlock } from '../read/document.ts';
import { pastInserts } from './block-findings.ts';
import type { Page } from './page.ts';

/** Below this level a block between paragraphs is what the judge takes it for. */
const LEAST = 0.15;
/** Neighbours that are the article's beyond doubt. */
const SURE = 0.6;
const LONGEST = 80;
const MOST_WORDS = 10;
const ENDS = /[.。,，:：;；…!！|›»>][)"'”’»]?$/;

/**
 * Subheadings and lists of a text: short lines between paragraphs that are surely the article's, with
 * nothing that speaks against them, are not left out on the judge's doubt alone. By itself a
 * subheading looks like the title of another story, and an item like one of a menu; there, no
 * paragraph of the article follows.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param inserts 1 for blocks that are set into the text
 * @param threshold blocks from this level on stay
 */
export function keepSubheads(
  page: Page,
  level: Float32Array,
  suspect: Uint8Array,
  inserts: Uint8Array,
  threshold: number,
): void {
  const { document, facts } = page;
  if (document.format === 'html') return;
  const { blocks } = document;
  const least = Math.min(SURE, threshold);
  /** Whether a paragraph of the article stands at a place, or past what is set into the text there. */
  const meetsText = (at: number, step: 1 | -1): boolean => {
    const i = pastInserts(inserts, at, step);
    return i >= 0 && i < blocks.length && level[i]! >= least && facts.words[i]! >= 12;
  };
  const mayStay = (i: number): boolean =>
    level[i]! >= LEAST && suspect[i] === 0 && (blocks[i]!.list !== undefined || isLabel(page, i));
  for (let from = 1; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && mayStay(to) && !(to > from && areLabels(blocks, to))) to++;
    if (to > from && meetsText(from - 1, -1) && meetsText(to, 1)) {
      for (let i = from; i < to; i++) level[i] = 1;
    }
    from = Math.max(to, from + 1);
  }
}

/** Whether a block and the one before are both no items: two titles in a row are those of others. */
const areLabels = (blocks: readonly SourceBlock[], i: number): boolean =>
  !blocks[i]!.list && !blocks[i - 1]!.list;

function isLabel({ document, facts }: Page, i: number): boolean {
  const { shape, text, spans, gap } = document.blocks[i]!;
  if (shape !== 'text' || text.length > LONGEST || facts.words[i]! > MOST_WORDS) return false;
  if (facts.startsLower[i] === 1 || ENDS.test(text)) return false;
  if (spans.some(({ type }) => type === 'link')) return false;
  return !document.blankSeparated || (gap !== 0 && document.blocks[i + 1]?.gap !== 0);
}
