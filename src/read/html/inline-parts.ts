import type { InlinePart } from '../document.ts';
import type { GrowingElement } from './elements.ts';

/** Longer blocks are no rows of labels, in UTF-16 code units. */
const LONGEST = 200;
/** Nor do such rows have more inline elements. */
const MOST = 40;

/** An inline element of the block being built; `end` is -1 while it is open. */
export interface OpenPart {
  readonly element: GrowingElement | undefined;
  readonly start: number;
  end: number;
}

/** Notes which inline elements a short block is made of. */
export interface PartCollector {
  /** @param at characters that the block has so far */
  open(element: GrowingElement | undefined, at: number): OpenPart | undefined;
  /** The parts of the block that ends here, and none for the next one: those still open go on past a boundary. */
  take(): readonly OpenPart[];
}

export function createPartCollector(): PartCollector {
  let parts: OpenPart[] = [];
  return {
    open(element, at) {
      if (at > LONGEST || parts.length >= MOST) return undefined;
      const part: OpenPart = { element, start: at, end: -1 };
      parts.push(part);
      return part;
    },
    take() {
      const taken = parts;
      if (taken.length > 0) parts = [];
      return taken;
    },
  };
}

/**
 * The inline elements inside a block's text; undefined where it is long, or where none parts it: what holds all of it
 * is its holder.
 *
 * @param cut how many characters went from the start of the text since the offsets were noted
 */
export function partsOf(
  open: readonly OpenPart[],
  text: string,
  cut: number,
): readonly InlinePart[] | undefined {
  if (open.length === 0 || text.length > LONGEST) return undefined;
  const out: InlinePart[] = [];
  let parts = false;
  for (const { element, start: from, end: to } of open) {
    if (to < 0) continue;
    let start = Math.max(from - cut, 0);
    let end = Math.min(to - cut, text.length);
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start >= end) continue;
    parts ||= start > 0 || end < text.length;
    out.push(element === undefined ? { start, end } : { start, end, element });
  }
  return parts ? out : undefined;
}
