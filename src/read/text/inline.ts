import type { Image, InlineSpan, Shape } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import { safeUrl } from '../url.ts';
import { type Delimiter, emphasisIn } from './emphasis.ts';
import { linkAt } from './links.ts';
import { createOpenSpans, type OpenSpans, trimSpans } from './open-spans.ts';
import { attributesOf, type LeftoverTag, tagAt } from './tags.ts';

/** Text between two boundaries inside a line. */
export interface Piece extends BuiltText {
  readonly spans: readonly InlineSpan[];
  readonly shape: Shape;
  readonly level?: number;
}

/** What reading a line finds beside its text. */
export interface InlineSink {
  piece(piece: Piece): void;
  image(image: Pick<Image, 'start' | 'end' | 'src' | 'alt'>): void;
  /** A tag, for what only makes sense over several lines; returns the offset to go on at. */
  tag(tag: LeftoverTag): number;
}

export interface InlineOptions {
  /** Leftover tags and entities are understood. */
  readonly markup: boolean;
  /** Markdown links, images, emphasis and code are understood. */
  readonly markdown: boolean;
  /** The input is known to be Markdown. */
  readonly known: boolean;
  readonly base?: string;
}

const BOUNDARY =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const EMPHASIS: Readonly<Record<string, InlineSpan['type']>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
};

const ESCAPED = /\\[\\`*_{}[\]()#+.!>~|-]/y;
/** Elsewhere a backslash before an entity is what is left of a script's string. */
const ESCAPED_IF_KNOWN = /\\[!-/:-@[-`{-~]/y;
/** The end of a quotation `as typewriters set it', which is no code. */
const OLD_QUOTE = /[\p{L}.,!?]'[\s.,;:!?]/u;
const SPECIAL_MARKUP = /</g;
const SPECIAL_ALL = /[<[!`*_\\]/g;

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
  const cut = (): void => {
    const found = spans.take();
    const built = builder.finish();
    if (built) {
      const kept = trimSpans(found, built.text.length);
      sink.piece({ ...built, spans: kept, shape, ...(level === undefined ? {} : { level }) });
    }
    shape = 'text';
    level = undefined;
  };
  walk(input, from, to, builder, spans, options, sink, ({ name, closing }) => {
    cut();
    if (closing) return;
    if (/^h[1-6]$/.test(name)) {
      shape = 'heading';
      level = Number(name[1]);
    } else if (name === 'li') shape = 'item';
    else if (name === 'figcaption') shape = 'caption';
  });
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
  sink: Omit<InlineSink, 'piece'>,
): readonly InlineSpan[] {
  const spans = createOpenSpans(builder);
  const start = builder.length;
  walk(input, from, to, builder, spans, { ...options, cell: true }, sink, (tag) => {
    if (builder.length > start) builder.separator(' ', tag.start);
  });
  return spans.take();
}

/** @param boundary is told of the tags of block-level elements, and of line breaks in cells */
function walk(
  input: string,
  from: number,
  to: number,
  builder: TextBuilder,
  spans: OpenSpans,
  options: InlineOptions & { readonly cell?: boolean },
  sink: Omit<InlineSink, 'piece'>,
  boundary: (tag: LeftoverTag) => void,
): void {
  const escaped = options.known ? ESCAPED_IF_KNOWN : ESCAPED;
  const special = options.markdown ? SPECIAL_ALL : SPECIAL_MARKUP;
  /** the offset up to which everything has been dealt with */
  let at = from;
  /** the Markdown link whose words are being read: where they end, and where it does */
  let inside: { readonly to: number; readonly end: number } | undefined;
  let delimiters: ReturnType<typeof emphasisIn> | undefined;
  const opened = new Set<number>();

  const text = (until: number): void => {
    if (until > at) builder.add(at, until, options.markup);
    at = Math.max(at, until);
  };
  const image = (start: number, end: number, target: string | undefined, alt = ''): void => {
    const src = safeUrl(target, options.base);
    sink.image({ start, end, ...(src ? { src } : {}), ...(alt ? { alt } : {}) });
  };
  const tag = (found: LeftoverTag): void => {
    text(found.start);
    at = found.end;
    const { name, closing, start, end } = found;
    if (BOUNDARY.test(name) || (name === 'br' && options.cell)) boundary(found);
    else if (name === 'br') builder.lineBreak(start);
    else if (name === 'img' && !closing) {
      const { src, alt, 'data-src': lazy } = attributesOf(input.slice(start, end));
      image(start, end, lazy ?? src, alt);
    } else if (closing) spans.close(name);
    else if (name === 'a') {
      const href = safeUrl(attributesOf(input.slice(start, end))['href'], options.base);
      spans.open('link', 'a', href);
    } else if (EMPHASIS[name]) spans.open(EMPHASIS[name], name);
    at = Math.max(at, sink.tag(found));
  };
  const link = (found: number): void => {
    const linked = linkAt(input, found, to);
    if (!linked) return;
    text(found);
    if (linked.type === 'image') {
      image(found, linked.end, linked.target, linked.alt);
      at = linked.end;
    } else {
      at = linked.from;
      inside = linked;
      spans.open('link', 'md-link', safeUrl(linked.target, options.base));
    }
  };
  const leaveLink = (): void => {
    text(inside!.to);
    spans.close('md-link');
    at = Math.max(at, inside!.end);
    inside = undefined;
  };
  /** Code is shown as it stands: its tags and entities are what it is about. */
  const code = (start: number, end: number): void => {
    spans.open('code', 'md-code');
    const content = input.slice(start, end);
    let next = 0;
    if (options.cell)
      for (let bar = content.indexOf('\\|'); bar >= 0; bar = content.indexOf('\\|', next)) {
        builder.add(start + next, start + bar, false);
        next = bar + 1;
      }
    builder.add(start + next, end, false);
    spans.close('md-code');
  };

  // searched in the line alone: in the whole input every search could run to its end
  const line = input.slice(from, to);
  special.lastIndex = 0;
  for (;;) {
    const match = special.exec(line);
    const found = match ? from + match.index : to;
    if (inside && found >= inside.to) {
      leaveLink();
      special.lastIndex = at - from;
      continue;
    }
    if (!match) break;
    if (found < at) {
      special.lastIndex = at - from;
      continue;
    }
    const sign = input[found]!;
    const limit = inside?.to ?? to;
    if (sign === '<') {
      const leftover = options.markup ? tagAt(input, found, limit) : undefined;
      if (leftover) tag(leftover);
      else if (options.markdown && !inside) link(found);
    } else if (sign === '\\') {
      escaped.lastIndex = found;
      if (escaped.test(input) && found + 1 < limit) {
        text(found);
        builder.add(found + 1, found + 2, false);
        at = found + 2;
      }
    } else if (sign === '[' || sign === '!') {
      if (!inside) link(found);
    } else {
      delimiters ??= emphasisIn(input, from, to);
      const delimiter = delimiters.get(found);
      if (!delimiter || !counts(delimiter, limit)) {
        // skip the rest of the run, so that it is looked at once
        let end = found + 1;
        while (end < to && input[end] === sign) end++;
        special.lastIndex = end - from;
        continue;
      }
      const { type, length, opens, partner } = delimiter;
      text(found);
      at = found + length;
      if (type === 'code' && opens && !OLD_QUOTE.test(input.slice(at, partner))) {
        code(at, partner);
        at = partner + length;
      } else if (opens) {
        opened.add(found);
        spans.open(type, `md-${type}`);
      } else spans.close(`md-${type}`);
    }
    special.lastIndex = Math.max(at, found + 1) - from;
  }
  text(to);

  /** Not what stands in the target of a link or whose partner does, nor code that ends outside of a link's words. */
  function counts({ type, opens, partner }: Delimiter, limit: number): boolean {
    return opens ? type !== 'code' || partner < limit : opened.has(partner);
  }
}
