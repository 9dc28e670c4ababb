import type { GrowingElement } from './elements.ts';
import {
  BARRIER,
  BLOCK,
  CELL,
  CLOSES_P,
  FORMATTING,
  HEADING,
  LEAVES_FOREIGN,
  LIST,
  ROWS,
  TAG_FLAGS,
  UNSEEN,
} from './tags.ts';

/** An element that has been opened and not yet closed. */
export interface Open<Note> {
  readonly tag: string;
  readonly flags: number;
  /** What the walk keeps of it until it closes. */
  readonly note: Note;
  readonly element: GrowingElement | undefined;
  /** Its end tag came, but blocks opened inside it are still open. */
  ended: boolean;
}

/** The stack of open elements of one walk. */
export interface OpenElements<Note> {
  readonly depth: number;
  /** Whether the walk stands in SVG or MathML, outside an integration point. */
  foreign(): boolean;
  /** What the tag means where the walk stands now. */
  flags(tag: string): number;
  /** Closes what a start tag closes by implication. */
  makeRoom(tag: string, flags: number, at: number): void;
  push(tag: string, flags: number, note: Note, element: GrowingElement | undefined): void;
  /** Closes what an end tag closes; false where it closes nothing. */
  end(tag: string, at: number): boolean;
  /** Closes all. */
  finish(at: number): void;
  isOpen(tag: string): boolean;
  /** The tag opened last. */
  top(): string | undefined;
}

const TEXT_INTEGRATION = new Set(['foreignobject', 'mi', 'mo', 'mn', 'ms', 'mtext']);

/** In SVG and MathML only this much of a tag's usual meaning is left. */
function foreignFlags(tag: string): number {
  if (tag === 'text') return BLOCK;
  return (TAG_FLAGS.get(tag) ?? 0) & UNSEEN;
}

/**
 * A simpler, bounded stand-in for the HTML standard's tree construction: end tags are implied where
 * the standard implies them, misplaced ones ignored, and formatting elements are never reopened,
 * which is where a tree builder spends more than linear time. Every question is answered from
 * stacks of positions, so each tag costs a constant and what it closes.
 *
 * @param end told where the effect of an element ends, innermost first
 * @param close told where the element itself ends; later, where blocks inside it were still open
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export function createOpenElements<Note>(
  end: (open: Open<Note>, at: number) => void,
  close: (open: Open<Note>, at: number) => void,
): OpenElements<Note> {
  const stack: Open<Note>[] = [];
  const byTag = new Map<string, number[]>();
  const barriers: number[] = [];
  const blocks: number[] = [];
  const lists: number[] = [];
  const headings: number[] = [];
  const cells: number[] = [];
  const rowGroups: number[] = [];
  const tables: number[] = [];
  /** Positions where foreign content starts (even entries of `inside`) or HTML starts again. */
  const borders: number[] = [];
  const inside: boolean[] = [];

  const last = (positions: readonly number[] | undefined): number =>
    positions === undefined || positions.length === 0 ? -1 : positions[positions.length - 1]!;
  const lastOf = (tag: string): number => last(byTag.get(tag));
  const paragraphs: number[] = [];
  const buttons: number[] = [];
  byTag.set('p', paragraphs).set('button', buttons);
  const foreign = (): boolean => inside.length > 0 && inside[inside.length - 1]!;

  const join = (flags: number, tag: string, position: number): void => {
    if (flags & BARRIER) barriers.push(position);
    if (flags & BLOCK) blocks.push(position);
    if (flags & LIST) lists.push(position);
    if (flags & HEADING) headings.push(position);
    if (flags & CELL) cells.push(position);
    if (flags & ROWS) rowGroups.push(position);
    if (flags & BARRIER && tag === 'table') tables.push(position);
  };
  const leave = (flags: number, tag: string): void => {
    if (flags & BARRIER) barriers.pop();
    if (flags & BLOCK) blocks.pop();
    if (flags & LIST) lists.pop();
    if (flags & HEADING) headings.pop();
    if (flags & CELL) cells.pop();
    if (flags & ROWS) rowGroups.pop();
    if (flags & BARRIER && tag === 'table') tables.pop();
  };
  const popTo = (position: number, at: number): void => {
    while (stack.length > position) {
      const open = stack[stack.length - 1]!;
      stack.pop();
      if (!open.ended) {
        byTag.get(open.tag)!.pop();
        end(open, at);
      }
      close(open, at);
      if (open.flags !== 0) leave(open.flags, open.tag);
      if (last(borders) === stack.length) {
        borders.pop();
        inside.pop();
      }
    }
  };
  /** Closes the innermost `tag` that is open above a position. */
  const closeAbove = (position: number, floor: number, at: number): boolean => {
    if (position <= floor) return false;
    popTo(position, at);
    return true;
  };
  /** The end tag of a formatting element: below an open block it takes no more than its effect. */
  const endFormatting = (tag: string, at: number): boolean => {
    const position = lastOf(tag);
    if (position <= last(barriers)) return false;
    if (position > last(blocks)) popTo(position, at);
    else {
      const open = stack[position]!;
      byTag.get(tag)!.pop();
      end(open, at);
      open.ended = true;
    }
    return true;
  };

  return {
    get depth() {
      return stack.length;
    },
    foreign,
    flags: (tag) => (foreign() ? foreignFlags(tag) : (TAG_FLAGS.get(tag) ?? 0)),
    isOpen: (tag) => lastOf(tag) >= 0,
    top: () => stack[stack.length - 1]?.tag,
    makeRoom(tag, flags, at) {
      if (foreign()) {
        if (!((TAG_FLAGS.get(tag) ?? 0) & LEAVES_FOREIGN)) return;
        while (foreign()) popTo(last(borders), at);
      }
      const floor = last(barriers);
      if (flags & CLOSES_P && paragraphs.length > 0)
        closeAbove(last(paragraphs), Math.max(floor, last(buttons)), at);
      if (flags & HEADING && last(headings) === stack.length - 1)
        closeAbove(last(headings), -1, at);
      else if (flags & CELL) closeAbove(last(cells), last(tables), at);
      else if (flags & ROWS) {
        const row = lastOf('tr');
        const group = last(rowGroups);
        if (!closeAbove(group, last(tables), at)) closeAbove(row, last(tables), at);
      }
      switch (tag) {
        case 'li':
          closeAbove(lastOf('li'), Math.max(floor, last(lists)), at);
          break;
        case 'dd':
        case 'dt':
          closeAbove(Math.max(lastOf('dd'), lastOf('dt')), Math.max(floor, last(lists)), at);
          break;
        case 'option':
        case 'optgroup':
          if (stack[stack.length - 1]?.tag === 'option') popTo(stack.length - 1, at);
          break;
        case 'tr':
          if (!closeAbove(lastOf('tr'), last(tables), at))
            closeAbove(last(cells), last(tables), at);
          break;
        case 'table':
          if (last(cells) < last(tables) && lastOf('caption') < last(tables))
            closeAbove(last(tables), floor - 1, at);
          break;
        case 'a':
        case 'nobr':
          endFormatting(tag, at);
          break;
        case 'button':
          closeAbove(lastOf('button'), floor, at);
          break;
        case 'rp':
        case 'rt':
          if (/^r[pt]$/.test(stack[stack.length - 1]?.tag ?? '')) popTo(stack.length - 1, at);
          break;
      }
    },
    push(tag, flags, note, element) {
      const position = stack.length;
      stack.push({ tag, flags, note, element, ended: false });
      const same = byTag.get(tag);
      if (same === undefined) byTag.set(tag, [position]);
      else same.push(position);
      if (flags !== 0) join(flags, tag, position);
      if (foreign() ? TEXT_INTEGRATION.has(tag) : tag === 'svg' || tag === 'math') {
        borders.push(position);
        inside.push(!foreign());
      }
    },
    end(tag, at) {
      const flags = TAG_FLAGS.get(tag) ?? 0;
      let position = flags & HEADING ? last(headings) : lastOf(tag);
      if (position < 0) return false;
      if (foreign() && position > last(borders)) popTo(position, at);
      else if (flags & FORMATTING) return endFormatting(tag, at);
      else if (flags & UNSEEN) return closeAbove(position, last(barriers), at);
      else if (flags & (CELL | ROWS) || tag === 'tr' || tag === 'caption')
        return closeAbove(position, last(tables), at);
      else if (tag === 'table' || tag === 'template') popTo(position, at);
      else if (flags & (BLOCK | BARRIER)) {
        if (tag === 'li') position = position > last(lists) ? position : -1;
        return closeAbove(position, last(barriers) - (flags & BARRIER ? 1 : 0), at);
      } else return closeAbove(position, last(blocks), at);
      return true;
    },
    finish: (at) => popTo(0, at),
  };
}
