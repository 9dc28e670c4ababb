import type { Image, InlineSpan, Shape } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import { safeUrl } from '../url.ts';
import { emphasisIn } from './emphasis.ts';
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

const LABEL = '((?:[^[\\]\\\\\\n]|\\\\.){0,500})';
const TARGET =
  '\\(\\s{0,3}<?([^\\s()<>]{0,2000}(?:\\([^\\s()<>]{0,300}\\)[^\\s()<>]{0,300})?)>?(?:\\s{1,3}"[^"\\n]{0,500}")?\\s{0,3}\\)';
const MD_IMAGE = new RegExp(`!\\[${LABEL}\\]${TARGET}`, 'y');
const MD_LINKED_IMAGE = new RegExp(`\\[\\s{0,3}!\\[${LABEL}\\]${TARGET}\\s{0,3}\\]${TARGET}`, 'y');
const MD_LINK = new RegExp(`\\[${LABEL}\\]${TARGET}`, 'y');
const MD_AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/y;
const ESCAPED = /\\[\\`*_{}[\]()#+.!>~|-]/y;
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
  const special = options.markdown ? SPECIAL_ALL : SPECIAL_MARKUP;
  let spans: InlineSpan[] = [];
  let open: { type: InlineSpan['type']; tag: string; start: number; href?: string }[] = [];
  let shape: Shape = 'text';
  let level: number | undefined;
  /** the offset up to which everything has been dealt with */
  let at = from;
  let delimiters: ReturnType<typeof emphasisIn> | undefined;

  const close = (tag: string): void => {
    for (let i = open.length - 1; i >= 0 && i >= open.length - 20; i--) {
      const entry = open[i]!;
      if (entry.tag !== tag) continue;
      open.splice(i, 1);
      if (builder.length > entry.start && (entry.type !== 'link' || entry.href !== undefined)) {
        spans.push({
          type: entry.type,
          start: entry.start,
          end: builder.length,
          ...(entry.href === undefined ? {} : { href: entry.href }),
        });
      }
      return;
    }
  };
  const cut = (): void => {
    while (open.length > 0) close(open[open.length - 1]!.tag);
    const built = builder.finish();
    if (built) {
      const kept = trimSpans(spans, built.text.length);
      sink.piece({ ...built, spans: kept, shape, ...(level === undefined ? {} : { level }) });
    }
    spans = [];
    open = [];
    shape = 'text';
    level = undefined;
  };
  const text = (until: number): void => {
    if (until > at) builder.add(at, until, options.markup);
  };
  const tag = (found: LeftoverTag): void => {
    text(found.start);
    at = found.end;
    if (found.name === 'br') builder.lineBreak(found.start);
    else if (BOUNDARY.test(found.name)) {
      cut();
      if (!found.closing && /^h[1-6]$/.test(found.name)) {
        shape = 'heading';
        level = Number(found.name[1]);
      } else if (!found.closing && found.name === 'li') shape = 'item';
      else if (!found.closing && found.name === 'figcaption') shape = 'caption';
    } else if (found.name === 'img' && !found.closing) {
      const { src, alt, 'data-src': lazy } = attributesOf(input.slice(found.start, found.end));
      const address = safeUrl(lazy ?? src, options.base);
      sink.image({
        start: found.start,
        end: found.end,
        ...(address ? { src: address } : {}),
        ...(alt ? { alt } : {}),
      });
    } else if (found.closing) close(found.name);
    else if (found.name === 'a') {
      const href = safeUrl(attributesOf(input.slice(found.start, found.end))['href'], options.base);
      open.push({ type: 'link', tag: 'a', start: builder.length, ...(href ? { href } : {}) });
    } else if (EMPHASIS[found.name] && open.length < 1000) {
      open.push({ type: EMPHASIS[found.name]!, tag: found.name, start: builder.length });
    }
    const next = sink.tag(found);
    if (next > at) at = next;
  };
  const link = (label: number, labelEnd: number, target: string, end: number): void => {
    const start = builder.length;
    let [first, last] = [label, labelEnd];
    while (last - first > 2 && /[*_`]/.test(input[first]!) && input[first] === input[last - 1]) {
      first++;
      last--;
    }
    builder.add(first, last, options.markup);
    const href = safeUrl(target, options.base);
    if (href && builder.length > start)
      spans.push({ type: 'link', start, end: builder.length, href });
    at = end;
  };

  // searched in the line alone: in the whole input every search could run to its end
  const line = input.slice(from, to);
  special.lastIndex = 0;
  for (let match = special.exec(line); match; match = special.exec(line)) {
    const found = from + match.index;
    if (found < at) {
      special.lastIndex = at - from;
      continue;
    }
    const sign = input[found]!;
    if (sign === '<') {
      const leftover = options.markup ? tagAt(input, found, to) : undefined;
      if (leftover) tag(leftover);
      else if (options.markdown) {
        MD_AUTOLINK.lastIndex = found;
        const auto = MD_AUTOLINK.exec(input);
        if (auto && found + auto[0].length <= to) {
          text(found);
          link(found + 1, found + auto[0].length - 1, auto[1]!, found + auto[0].length);
        }
      }
    } else if (sign === '\\') {
      ESCAPED.lastIndex = found;
      if (ESCAPED.test(input) && found + 1 < to) {
        text(found);
        builder.add(found + 1, found + 2, false);
        at = found + 2;
      }
    } else if (sign === '[' || sign === '!') {
      const pattern = sign === '!' ? MD_IMAGE : MD_LINK;
      pattern.lastIndex = found;
      const linked = pattern.exec(input);
      if (linked && found + linked[0].length <= to) {
        text(found);
        if (sign === '[') {
          link(found + 1, found + 1 + linked[1]!.length, linked[2]!, found + linked[0].length);
        } else {
          const src = safeUrl(linked[2], options.base);
          const end = found + linked[0].length;
          sink.image({
            start: found,
            end,
            ...(src ? { src } : {}),
            ...(linked[1] ? { alt: linked[1] } : {}),
          });
          at = end;
        }
      } else if (sign === '[') {
        MD_LINKED_IMAGE.lastIndex = found;
        const both = MD_LINKED_IMAGE.exec(input);
        if (both && found + both[0].length <= to) {
          text(found);
          const src = safeUrl(both[2], options.base);
          at = found + both[0].length;
          sink.image({
            start: found,
            end: at,
            ...(src ? { src } : {}),
            ...(both[1] ? { alt: both[1] } : {}),
          });
        }
      }
    } else {
      delimiters ??= emphasisIn(input, from, to);
      const delimiter = delimiters.get(found);
      if (delimiter) {
        text(found);
        at = found + delimiter.length;
        if (
          delimiter.type === 'code' &&
          delimiter.partner !== undefined &&
          !OLD_QUOTE.test(input.slice(at, delimiter.partner))
        ) {
          // code is shown as it stands: its tags and entities are what it is about
          const start = builder.length;
          builder.add(at, delimiter.partner, false);
          if (builder.length > start) spans.push({ type: 'code', start, end: builder.length });
          at = delimiter.partner + delimiter.length;
        } else if (delimiter.opens) {
          open.push({ type: delimiter.type, tag: `md-${delimiter.type}`, start: builder.length });
        } else close(`md-${delimiter.type}`);
      } else {
        // skip the rest of the run, so that it is looked at once
        let end = found + 1;
        while (end < to && input[end] === sign) end++;
        special.lastIndex = end - from;
        continue;
      }
    }
    special.lastIndex = Math.max(at, found + 1) - from;
  }
  if (at < to) builder.add(at, to, options.markup);
  cut();
}

/** Spans cut to a text that has been trimmed, in order of start, outer ones first. */
export function trimSpans(spans: readonly InlineSpan[], length: number): readonly InlineSpan[] {
  if (spans.length === 0) return spans;
  const kept: InlineSpan[] = [];
  for (const span of spans) {
    const end = Math.min(span.end, length);
    if (end > span.start) kept.push(end === span.end ? span : { ...span, end });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
