import { type Token, Tokenizer, TokenizerMode } from 'parse5';

export type Attributes = Token.TagToken['attrs'];

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

/** Elements whose content is not HTML, and how the tokenizer has to go on behind their start tag. */
const RAW_MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Raw elements that are read as if they were empty where they are never closed. */
const CLOSED = new Set(['iframe', 'noembed', 'noframes', 'textarea']);

/**
 * Walks the tags and texts of an HTML input in order, with parse5's tokenizer and without its tree.
 *
 * parse5 can note locations, but makes an object for every token and attribute. All that is needed
 * is known without them: where the tokenizer stands when it hands out a tag is the tag's end, and
 * its start is the first `<` behind the token before that the tokenizer would not take as text.
 *
 * @param foreign whether the walk stands in SVG or MathML now, outside an integration point
 */
export function walkTokens(input: string, handler: TokenHandler, foreign: () => boolean): void {
  /** Right behind the last tag, comment or doctype. */
  let from = 0;
  /** The element whose raw content is being read: text up to its end tag. */
  let raw: string | undefined;

  /** Whether more than plain text stands between two tags. */
  let odd = false;

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

  const position = (): number => Math.min(tokenizer.preprocessor.offset + 1, input.length);
  /** The start of the tag, comment or doctype that ends at `end`, or `end` where there is none. */
  const markupStart = (end: number): number => {
    let at = input.indexOf('<', from);
    while (at !== -1 && at < end) {
      if (opensMarkup(input, at)) {
        if (!tokenizer.inForeignNode || !input.startsWith(CDATA, at)) return at;
        odd = true;
        const close = input.indexOf(']]>', at + CDATA.length);
        at = close === -1 ? end : close + 2;
      } else if (input.startsWith('</>', at)) {
        odd = true;
        at += 2;
      }
      at = input.indexOf('<', at + 1);
    }
    return end;
  };
  const upTo = (end: number): void => {
    if (raw !== undefined) {
      if (end > from) handler.text(from, end, raw === 'title' || raw === 'textarea');
    } else if (end > from) {
      if (odd) texts(input, from, end, handler);
      else handler.text(from, end, true);
    }
    odd = false;
  };
  /** A tag, comment or doctype ended: hands on the text before it and says where it starts. */
  const before = (end: number): number => {
    let start: number;
    if (raw !== undefined) start = rawEnd(input, raw, from, end);
    else start = markupStart(end);
    upTo(start);
    raw = undefined;
    return start;
  };
  const ignored = (): void => {
    const end = position();
    before(end);
    from = end;
  };
  const nothing = (): void => {};

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        const end = position();
        const start = before(end);
        from = end;
        const name = token.tagName;
        const mode = RAW_MODES.get(name);
        const lost = mode !== undefined && !tokenizer.inForeignNode && isLost(name, end);
        if (name === 'noscript') inNoscript = true;
        handler.startTag(
          name,
          token.attrs,
          tokenizer.inForeignNode ? token.selfClosing : lost,
          start,
          end,
        );
        tokenizer.inForeignNode = foreign();
        if (mode !== undefined && !lost && !tokenizer.inForeignNode) {
          tokenizer.state = mode;
          raw = name;
        }
      },
      onEndTag(token) {
        const end = position();
        const start = before(end);
        from = end;
        if (token.tagName === 'noscript') inNoscript = false;
        handler.endTag(token.tagName, start, end);
        tokenizer.inForeignNode = foreign();
      },
      onComment: ignored,
      onDoctype: ignored,
      onEof() {
        const start = raw === undefined ? markupStart(input.length) : input.length;
        upTo(start);
      },
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onParseError: null,
    },
  );
  tokenizer.write(input, true);
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

const END_TAG_REST = /^[\s/]*>$/;

/** The start of the end tag that closes raw content. */
function rawEnd(input: string, name: string, from: number, end: number): number {
  // `</name>`: without attributes nothing in it looks like another tag
  const last = input.lastIndexOf('</', end - name.length - 1);
  if (last >= from && END_TAG_REST.test(input.slice(last + 2 + name.length, end))) {
    if (input.slice(last + 2, last + 2 + name.length).toLowerCase() === name) return last;
  }
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(input);
  return match && match.index < end ? match.index : end;
}

/** `indexOf` for questions that only move forward: the whole input is searched once at most. */
export function forwardSearch(input: string, needle: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = input.indexOf(needle, from);
    return found;
  };
}
