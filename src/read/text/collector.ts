import type { Image, SourceBlock, Span } from '../document.ts';
import { cutGlued, isGlued, placed } from './glue.ts';
import type { Piece } from './inline.ts';
import { NOTHING } from './places.ts';

/** Collects what is read of a text, in the order of the input. */
export interface Collector {
  readonly blocks: readonly SourceBlock[];
  readonly leftovers: readonly Span[];
  /**
   * Adds a block.
   *
   * @param start where it begins with its marker and its tags
   * @param more what is to be said of it beside its text
   */
  add(piece: Piece, start: number, more?: Partial<SourceBlock>): void;
  addImage(image: Pick<Image, 'start' | 'end' | 'src' | 'alt'>): void;
  /** Notes a stretch that shows nothing. */
  leave(start: number, end: number): void;
  /** Lets the last block reach up to an offset: what stands between shows nothing. */
  widen(end: number): void;
  /** Notes blank lines; the next block has as many before it as the most of those noted. */
  noteGap(lines: number): void;
  /** The pictures, each before the block that follows it. */
  images(): readonly Image[];
}

/** Shorter blocks are not two that ran together, in UTF-16 code units. */
const LONG = 60;

/** @param markup whether what is read may be what is left of markup: blocks may have run together */
export function createCollector(input: string, markup: boolean): Collector {
  const glued = markup && isGlued(input);
  const blocks: SourceBlock[] = [];
  const images: Image[] = [];
  const leftovers: Span[] = [];
  let gap = 0;
  return {
    blocks,
    leftovers,
    add(piece, start, more = NOTHING) {
      // written out, as there are many of them: most have nothing more
      const { text, map, end, spans, shape, level } = piece;
      const plain = { index: blocks.length, text, map, start, end, spans, shape, gap };
      const block: SourceBlock =
        more === NOTHING && level === undefined
          ? plain
          : { ...plain, ...(level === undefined ? {} : { level }), ...more };
      if (glued && text.length > LONG) blocks.push(...cutGlued(input, block));
      else blocks.push(block);
      gap = 0;
    },
    addImage(image) {
      images.push({ ...image, before: blocks.length });
    },
    leave(start, end) {
      leftovers.push({ start, end });
    },
    widen(end) {
      const last = blocks[blocks.length - 1];
      if (last && last.end < end) blocks[blocks.length - 1] = { ...last, end };
    },
    noteGap(lines) {
      gap = Math.max(gap, lines);
    },
    images: () => (glued ? placed(images, blocks) : images),
  };
}
