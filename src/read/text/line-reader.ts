import type { SourceBlock, Span } from '../document.ts';
import type { TextBuilder } from '../text-builder.ts';
import type { Collector } from './collector.ts';
import { readInline } from './inline.ts';
import { createUnseen } from './unseen.ts';
import type { InlineOptions } from './walk.ts';

/** Reads what stands on lines into blocks. */
export interface LineReader {
  /**
   * Reads `start` to `end` of a line, or of a paragraph of wrapped ones.
   *
   * @param edge where the line begins, with its marker
   * @param more what its place says of its blocks
   * @returns whether anything visible came of it
   */
  read(start: number, end: number, edge: number, more: Partial<SourceBlock>): boolean;
  /** The offset up to which nobody sees anything: a script that was opened runs on over the lines behind it. */
  unseenUpTo(): number;
}

export function createLineReader(
  input: string,
  builder: TextBuilder,
  options: InlineOptions,
  collector: Collector,
): LineReader {
  const unseen = createUnseen(input);
  let unseenUpTo = 0;
  return {
    unseenUpTo: () => unseenUpTo,
    read(start, end, edge, more) {
      let empty: Span[] = [];
      let isFirst = true;
      readInline(input, start, end, builder, options, {
        piece(piece) {
          // the line's own edges, so that a removal takes its marker and its tags along
          if (!isFirst) for (const stretch of empty) collector.leave(stretch.start, stretch.end);
          collector.add(piece, isFirst ? edge : piece.start, more);
          isFirst = false;
          empty = [];
        },
        empty(stretch) {
          empty.push(stretch);
        },
        image: collector.addImage,
        tag(tag) {
          const stop = unseen.endOf(tag);
          if (stop === undefined) return tag.end;
          unseenUpTo = Math.max(unseenUpTo, stop);
          return Math.min(stop, end);
        },
      });
      if (isFirst) collector.leave(edge, end);
      else collector.widen(end);
      return !isFirst;
    },
  };
}
