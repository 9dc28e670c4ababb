import type { InlineSpan, Shape, Span } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import { createOpenSpans, trimSpans } from './open-spans.ts';
import { type InlineOptions, type WalkSink, walk } from './walk.ts';

/** Text between two boundaries inside a line. */
export interface Piece extends BuiltText {
  readonly spans: readonly InlineSpan[];
  readonly shape: Shape;
  readonly level?: number;
}

/** What reading a line finds beside its text. */
export interface InlineSink extends Pick<WalkSink, 'image' | 'tag'> {
  piece(piece: Piece): void;
  /** A stretch between two boundaries that shows no text though it is no tag: `**`, `&nbsp;`. */
  empty(stretch: Span): void;
}

const SPACE = /\s/;

/**
 * Reads one line, or the part of it from `from` to `to`: markup goes out of the text and is noted
 * as spans; tags of block-level elements end a piece and begin the next.
 */
export function readInline(
  input: string,
  from: number,
  to: number,
  builder: TextBuilder,
  options: InlineOptions,
  sink: InlineSink,
): void {
  const spans = createOpenSpans(builder);
  let shape: Shape = 'text';
  let level: number | undefined;
  /** what stands here beside tags and pictures */
  let bare: Span | undefined;
  const cut = (): void => {
    const found = spans.take();
    const built = builder.finish();
    if (built) {
      const kept = trimSpans(found, built.text.length);
      const start = Math.min(built.start, bare?.start ?? built.start);
      const end = Math.max(built.end, bare?.end ?? built.end);
      const { text, map } = built;
      const piece = { text, map, start, end, spans: kept, shape };
      sink.piece(level === undefined ? piece : { ...piece, level });
    } else if (bare) sink.empty(bare);
    bare = undefined;
    shape = 'text';
    level = undefined;
  };
  const pass = (start: number, end: number): void => {
    let [first, last] = [start, end];
    while (first < last && SPACE.test(input[first]!)) first++;
    while (last > first && SPACE.test(input[last - 1]!)) last--;
    if (first < last) bare = { start: bare?.start ?? first, end: last };
  };
  const boundary: WalkSink['boundary'] = ({ name, closing }) => {
    cut();
    if (closing) return;
    if (/^h[1-6]$/.test(name)) {
      shape = 'heading';
      level = Number(name[1]);
    } else if (name === 'li') shape = 'item';
    else if (name === 'figcaption') shape = 'caption';
  };
  walk(input, from, to, builder, spans, options, { ...sink, pass, boundary });
  cut();
}

/**
 * Reads one cell of a table into what the builder has of its row. Whatever stands in it, it stays
 * in one piece.
 *
 * @returns its spans, as offsets into the row
 */
export function readCell(
  input: string,
  from: number,
  to: number,
  builder: TextBuilder,
  options: InlineOptions,
  sink: Pick<InlineSink, 'image' | 'tag'>,
): readonly InlineSpan[] {
  const spans = createOpenSpans(builder);
  const start = builder.length;
  walk(
    input,
    from,
    to,
    builder,
    spans,
    { ...options, cell: true },
    {
      ...sink,
      boundary(tag) {
        if (builder.length > start) builder.separator(' ', tag.start);
      },
    },
  );
  return spans.take();
}
