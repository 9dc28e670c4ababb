import type { Document, Element, SourceBlock } from '../read/document.ts';
import { isOfReaders } from '../read/readers.ts';
import { holdsPage } from '../read/whole-page.ts';

/** Below this level a table or list is what the judge takes it for. */
const LEAST = 0.08;
/** Prose that is the article's beyond doubt. */
const SURE = 0.6;
const PROSE = 12;
/** How far away the prose may stand, in blocks: without headings, items and rows, and with them. */
const REACH = 2;
const FAR = 40;
/** More of a menu's text is links. */
const LINKED = 0.3;

/** What tells facts over a text: where and when, what it costs. */
const FACTS = /^(?:dl|table)$/;
const STRUCTURE = /^(?:table|ul|ol|dl|pre|blockquote)$/;
/** An element around one with so many blocks more is there for its looks. */
const WRAPPED = 3;
/** Steps out of a structure, and out of the prose, to what holds both. */
const STEPS = 4;

/**
 * Tables, lists, definitions, code and quotations of a page are not left out on the judge's doubt alone where prose
 * that is surely the article's stands on both sides, or right above among the same element's
 * children or in the section before: cells and items are short, as those of menus are, which stand elsewhere. The headings
 * right above them stay with them.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 */
export function keepStructures(
  { blocks }: Document,
  level: Float32Array,
  words: Float32Array,
  suspect: Uint8Array,
): void {
  const isProse = (i: number): boolean =>
    level[i]! >= SURE && words[i]! >= PROSE && blocks[i]!.shape === 'text' && !blocks[i]!.table;
  /** The nearest such prose; headings, items and rows do not part it from what stands between. */
  const proseFrom = (at: number, step: 1 | -1): number | undefined => {
    let others = 0;
    for (let i = at, n = 0; n < FAR && blocks[i]; i += step, n++) {
      if (isProse(i)) return i;
      const { shape, table, list } = blocks[i]!;
      if (shape !== 'heading' && !table && !list && ++others > REACH) return undefined;
    }
    return undefined;
  };
  for (let from = 0; from < blocks.length; ) {
    const { quote } = blocks[from]!;
    // a quotation stays whole, with who said it
    if (from > 0 && quote !== undefined && quote === blocks[from - 1]!.quote && suspect[from] === 0)
      level[from] = Math.max(level[from]!, Math.min(SURE, level[from - 1]!));
    const frame = frameOf(blocks[from]!);
    if (!frame) {
      from++;
      continue;
    }
    const to = Math.max(from + 1, Math.min(frame.endBlock, blocks.length));
    const first = from;
    from = to;
    let mass = 0;
    let most = 0;
    let suspects = 0;
    for (let i = first; i < to; i++) {
      mass += level[i]!;
      suspects += suspect[i]!;
      most = Math.max(most, level[i]!);
    }
    if (mass / (to - first) < LEAST || suspects * 4 > to - first) continue;
    if (frame.linkLength > LINKED * frame.textLength) continue;
    if (isOfReaders(frame, STEPS, ({ tag }) => holdsPage(tag))) continue;
    const above = proseFrom(first - 1, -1);
    const below = proseFrom(to, 1);
    const anchor = above ?? (FACTS.test(frame.tag) ? below : undefined);
    if (anchor === undefined) continue;
    const isBetween = above !== undefined && below !== undefined;
    if (!isBetween && !standsBeside(frame, blocks[anchor]!)) continue;
    for (let i = Math.max((above ?? first - 1) + 1, first - 2); i < to; i++) {
      const mayStay = i >= first || (blocks[i]!.shape === 'heading' && level[i]! >= LEAST);
      if (mayStay && suspect[i] === 0) level[i] = Math.max(level[i]!, level[anchor]!);
    }
  }
}

/** The outermost table or list around a block. */
function frameOf(block: SourceBlock): Element | undefined {
  const { table, list, shape, quote } = block;
  if (!table && !list && shape !== 'term' && shape !== 'code' && quote === undefined)
    return undefined;
  let frame: Element | undefined;
  let step = 0;
  for (let e = block.element; e && step < 20; e = e.parent, step++) {
    if (STRUCTURE.test(e.tag)) frame = e;
  }
  return frame;
}

/** Whether a block is a child of an element, or a child's child. */
function isIn({ element }: SourceBlock, parent: Element | undefined): boolean {
  if (!parent || !element) return false;
  return element === parent || element.parent === parent || element.parent?.parent === parent;
}

/**
 * Whether a structure and the prose above it are of one part of the page: children of one element, wrappers around
 * the structure aside, or sections side by side.
 */
function standsBeside(frame: Element, prose: SourceBlock): boolean {
  const size = frame.endBlock - frame.firstBlock;
  let outer = frame;
  for (let step = 0; step < STEPS && outer.parent; step++) {
    const { parent } = outer;
    if (isIn(prose, parent)) return true;
    if (parent.endBlock - parent.firstBlock > size + WRAPPED || parent.firstBlock <= prose.index)
      break;
    outer = parent;
  }
  let around = prose.element;
  for (let step = 0; step < STEPS && around; step++, around = around.parent)
    if (around.parent === outer.parent && outer.parent) return true;
  return false;
}
