import type { Image, InlineSpan } from '../document.ts';
import type { TextBuilder } from '../text-builder.ts';
import { safeUrl } from '../url.ts';
import type { InlineMarks } from './converted.ts';
import { type Delimiter, emphasisIn } from './emphasis.ts';
import { linkAt } from './links.ts';
import type { OpenSpans } from './open-spans.ts';
import type { References } from './references.ts';
import { attributesOf, type LeftoverTag, tagAt } from './tags.ts';

export interface InlineOptions {
  /** Leftover tags and entities are understood. */
  readonly markup: boolean;
  /** Markdown links, images, emphasis and code are understood. */
  readonly markdown: boolean;
  /** The input is known to be Markdown. */
  readonly known: boolean;
  /** What relative links are relative to. */
  readonly base?: string;
  /** Where reference links lead. */
  readonly references?: References;
  /** What a converter has left, by the offset of its bracket. */
  readonly marks?: InlineMarks;
  /** What is read is a cell of a table. */
  readonly cell?: boolean;
}

/** What a walk over a line finds beside its text and spans. */
export interface WalkSink {
  image(image: Pick<Image, 'start' | 'end' | 'src' | 'alt'>): void;
  /** A tag, for what only makes sense over several lines; returns the offset to go on at. */
  tag(tag: LeftoverTag): number;
  /** The tag of a block-level element, or of a line break in a cell. */
  boundary(tag: LeftoverTag): void;
  /** A stretch that is neither a tag nor a picture. */
  pass?(start: number, end: number): void;
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
const IN_WORD = /[\p{L}\p{N}]/u;
const SPECIAL_MARKUP = /</g;
const SPECIAL_ALL = /[<[!`*_~\\]/g;
/** Where a converter has left marks, they begin with these, too. */
const SPECIAL_MARKED = /[<[\](!`*_~\\]/g;

/** Walks over one line, or the part of it from `from` to `to`, and puts its text and spans together. */
export function walk(
  input: string,
  from: number,
  to: number,
  builder: TextBuilder,
  spans: OpenSpans,
  options: InlineOptions,
  sink: WalkSink,
): void {
  const escaped = options.known ? ESCAPED_IF_KNOWN : ESCAPED;
  const all = options.marks?.size ? SPECIAL_MARKED : SPECIAL_ALL;
  const special = options.markdown ? all : SPECIAL_MARKUP;
  /** the offset up to which everything has been dealt with */
  let at = from;
  /** the Markdown link whose words are being read: where they end, and where it does */
  let inside: { readonly to: number; readonly end: number } | undefined;
  let delimiters: ReturnType<typeof emphasisIn> | undefined;
  const opened = new Set<number>();

  /** Goes on behind what is no tag and no picture. */
  const pass = (until: number): void => {
    if (until > at) sink.pass?.(at, until);
    at = Math.max(at, until);
  };
  const text = (until: number): void => {
    if (until > at) builder.add(at, until, options.markup);
    pass(until);
  };
  const image = (start: number, end: number, target: string | undefined, alt = ''): void => {
    const src = safeUrl(target, options.base);
    sink.image({ start, end, ...(src ? { src } : {}), ...(alt ? { alt } : {}) });
  };
  const tag = (found: LeftoverTag): void => {
    text(found.start);
    at = found.end;
    const { name, closing, start, end } = found;
    if (BOUNDARY.test(name) || (name === 'br' && options.cell)) sink.boundary(found);
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
  const skipMark = (found: number): boolean => {
    const mark = options.marks?.get(found);
    if (!mark) return false;
    text(Math.max(at, mark.from));
    pass(mark.to);
    // two links that nothing else parts
    if (IN_WORD.test(input[mark.from - 1] ?? '') && IN_WORD.test(input[mark.to] ?? ''))
      builder.separator(' ', mark.from);
    return true;
  };
  const link = (found: number): void => {
    const linked = linkAt(input, found, inside?.to ?? to, options.references);
    if (!linked || (inside && linked.type === 'link')) return;
    text(found);
    if (linked.type === 'image') {
      image(found, linked.end, linked.target, linked.alt);
      at = linked.end;
    } else {
      pass(linked.from);
      inside = linked;
      spans.open('link', 'md-link', safeUrl(linked.target, options.base));
    }
  };
  const leaveLink = (): void => {
    text(inside!.to);
    spans.close('md-link');
    pass(inside!.end);
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
        pass(found + 2);
      }
    } else if (sign === '[' || sign === '!') {
      if (!skipMark(found)) link(found);
    } else if (sign === '(' || sign === ']') {
      skipMark(found);
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
      pass(found + length);
      if (type === 'code' && opens && !OLD_QUOTE.test(input.slice(at, partner))) {
        code(at, partner);
        pass(partner + length);
      } else if (opens) {
        opened.add(found);
        // struck or not, it is read: there is no span for it
        if (type !== 'struck') spans.open(type, `md-${type}`);
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
