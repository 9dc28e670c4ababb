import { Tokenizer } from 'parse5';
import { type Attributes, readPlainTag } from './plain-tag.ts';
import { RAW, rawTextEnd } from './raw-text.ts';

/** What the walk over the tokens is told. Offsets are UTF-16 code units into the input. */
export interface TokenHandler {
  /**
   * `input.slice(start, end)` is text as the page shows it. `entities` says whether references in
   * it are to be decoded; in scripts, styles and CDATA sections there are none.
   */
  text(start: number, end: number, entities: boolean): void;
  /** `empty` says that nothing stands in it, although its name allows it. */
  startTag(name: string, attributes: Attributes, empty: boolean, start: number, end: number): void;
  endTag(name: string, start: number, end: number): void;
}

const CDATA = '<![CDATA[';

/** What XHTML is told by: how it opens, and the name of its elements' space. */
const OPENS = /^\uFEFF?\s{0,99}(?:<\?xml|<!DOCTYPE\s[^>]{0,200}XHTML)/i;
const SPACE = /<html\s[^>]{0,400}?xmlns\s?=\s?["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i;
/** Both stand at the very start, in UTF-16 code units. */
const START = 2000;

/** Whether a page is written as XML: `<script/>` is empty there, and a CDATA section is text. */
function isXhtml(input: string): boolean {
  const start = input.slice(0, START);
  return OPENS.test(start) && SPACE.test(start);
}

/** Raw elements that are read as if they were empty where they are never closed. */
const CLOSED = new Set(['iframe', 'noembed', 'textarea']);

/**
 * Walks the tags and texts of an HTML input in order, without a tree.
 *
 * Text is handed on as it stands, so nobody has to read it but for the next `<` that opens markup,
 * and a tag in which nothing is to be decoded or repaired is read on the spot. Any other tag is
 * parse5's: its tokenizer is set to where the tag starts, and hands it out.
 */
export function walkTokens(input: string, handler: TokenHandler, foreign: () => boolean): void {
  /** Right behind the last tag, comment or doctype. */
  let from = 0;
  /** The element whose raw content is being read: text up to its end tag. */
  let raw: string | undefined;
  /** Where the markup starts that is being read. */
  let start = 0;
  let inForeign = false;
  const isXml = isXhtml(input);
  let inNoscript = false;
  const searches = new Map<string, (at: number) => number>();
  const next = (needle: string, at: number): number => {
    let search = searches.get(needle);
    if (search === undefined) {
      search = forwardSearch(input, needle);
      searches.set(needle, search);
    }
    return search(at);
  };
  /**
   * Whether the end tag of raw content is missing: `<iframe/>` would swallow the rest of the page,
   * also where a browser does not see it because it stands in `<noscript>`.
   */
  const isLost = (name: string, at: number): boolean => {
    if (!inNoscript && !CLOSED.has(name)) return false;
    const close = next(`</${name}`, at);
    if (close === -1) return CLOSED.has(name) && next(`</${name.toUpperCase()}`, at) === -1;
    const outside = inNoscript ? next('</noscript', at) : -1;
    return outside !== -1 && outside < close;
  };

  /** Hands on the text from `from` to the next markup, and says where that starts. */
  const text = (): number => {
    if (raw !== undefined) {
      const start = rawTextEnd(input, raw, from);
      if (start > from) handler.text(from, start, raw === 'title' || raw === 'textarea');
      raw = undefined;
      return start;
    }
    /** Whether more than plain text stands before the markup. */
    let odd = false;
    let at = input.indexOf('<', from);
    while (at !== -1) {
      if (opensMarkup(input, at)) {
        if (!(inForeign || isXml) || !input.startsWith(CDATA, at)) break;
        odd = true;
        const close = next(']]>', at + CDATA.length);
        at = close === -1 ? input.length : close + 2;
      } else if (input.startsWith('</>', at)) {
        odd = true;
        at += 2;
      }
      at = input.indexOf('<', at + 1);
    }
    const start = at === -1 ? input.length : at;
    if (start > from) {
      if (odd) texts(input, from, start, handler);
      else handler.text(from, start, true);
    }
    return start;
  };
  const startTag = (name: string, attributes: Attributes, selfClosing: boolean): void => {
    const isRaw = RAW.has(name);
    const isEmpty = isXml && selfClosing;
    const lost = isRaw && !inForeign && (isEmpty || isLost(name, from));
    if (name === 'noscript') inNoscript = true;
    handler.startTag(name, attributes, inForeign ? selfClosing : lost, start, from);
    inForeign = foreign();
    if (isRaw && !lost && !inForeign) raw = name;
  };
  const endTag = (name: string): void => {
    if (name === 'noscript') inNoscript = false;
    handler.endTag(name, start, from);
    inForeign = foreign();
  };
  /** Walks on from `from` to the next tag that is parse5's; false at the end of the input. */
  const walkOn = (): boolean => {
    while (from < input.length) {
      start = text();
      if (start === input.length) break;
      if (isTag(input, start)) {
        const tag = readPlainTag(input, start);
        if (tag === undefined) return true;
        from = tag.end;
        if (tag.closes) endTag(tag.name);
        else startTag(tag.name, tag.attributes, tag.selfClosing);
      } else from = unseenEnd(input, start, next);
    }
    return false;
  };

  if (!walkOn()) return;
  /** A tag of parse5's ended: goes on from there, and sets the tokenizer to the next one. */
  const handOver = (tell: () => void): void => {
    const { preprocessor } = tokenizer;
    from = preprocessor.offset + 1;
    tell();
    const goal = walkOn() ? start : input.length;
    preprocessor.pos += goal - 1 - preprocessor.offset;
  };
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (token) =>
        handOver(() => startTag(token.tagName, token.attrs, token.selfClosing)),
      onEndTag: (token) => handOver(() => endTag(token.tagName)),
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onParseError: null,
    },
  );
  tokenizer.preprocessor.pos = start - 1;
  tokenizer.write(input, true);
}

/** Where a comment, a doctype or what is read as a comment ends. */
function unseenEnd(
  input: string,
  start: number,
  next: (needle: string, from: number) => number,
): number {
  let end: number;
  if (input.startsWith('<!--', start)) {
    if (input.charCodeAt(start + 4) === 62) return start + 5;
    if (input.startsWith('->', start + 4)) return start + 6;
    end = next('-->', start + 4);
    const odd = next('--!>', start + 4);
    if (odd !== -1 && (end === -1 || odd < end)) return odd + 4;
    return end === -1 ? input.length : end + 3;
  }
  end = next('>', start + 2);
  return end === -1 ? input.length : end + 1;
}

function isTag(input: string, at: number): boolean {
  const code = input.charCodeAt(at + 1);
  return isLetter(code === 47 ? input.charCodeAt(at + 2) : code);
}

/** Whether the tokenizer leaves text at this `<`; `</>` it swallows, and `</` at the end is text. */
function opensMarkup(input: string, at: number): boolean {
  const code = input.charCodeAt(at + 1);
  if (code === 47) {
    return at + 2 < input.length && input.charCodeAt(at + 2) !== 62;
  }
  return isLetter(code) || code === 33 || code === 63;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Hands on what stands between two tags: `</>` is nothing, a CDATA section of SVG is text. */
function texts(input: string, from: number, end: number, handler: TokenHandler): void {
  let at = from;
  let next = input.indexOf('<', from);
  while (next !== -1 && next < end) {
    const nothing = input.startsWith('</>', next);
    if (nothing || input.startsWith(CDATA, next)) {
      if (next > at) handler.text(at, next, true);
      if (nothing) at = next + 3;
      else {
        const close = input.indexOf(']]>', next + CDATA.length);
        const stop = close === -1 || close > end ? end : close;
        if (stop > next + CDATA.length) handler.text(next + CDATA.length, stop, false);
        at = Math.min(stop + 3, end);
      }
      next = input.indexOf('<', at);
    } else next = input.indexOf('<', next + 1);
  }
  if (end > at) handler.text(at, end, true);
}

/** `indexOf` for questions that only move forward: the whole input is searched once at most. */
export function forwardSearch(input: string, needle: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = input.indexOf(needle, from);
    return found;
  };
}
