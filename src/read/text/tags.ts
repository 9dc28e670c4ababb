import { type Token, Tokenizer } from 'parse5';

/** A leftover tag or comment in a text. */
export interface LeftoverTag {
  /** UTF-16 offsets into the input, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case; `!` for a comment or declaration. */
  readonly name: string;
  readonly closing: boolean;
}

/**
 * The elements whose tags are taken for markup when they turn up in text. Anything else in angle
 * brackets (`Vec<String>`, `<your name>`) is text.
 */
const KNOWN = new Set(
  (
    'a abbr address article aside audio b blockquote body br button center cite code dd del details ' +
    'div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe ' +
    'img input ins label li link main mark meta nav noscript object ol option p picture pre q s script ' +
    'section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot ' +
    'th thead time title tr u ul video'
  ).split(' '),
);
/** A tag longer than this is not looked at further; keeps the scan linear. */
const LONGEST = 2000;

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,11})(?=[\s/>]|$)/y;
const ATTRIBUTE =
  /\s+(?:[a-zA-Z_:@][\w:.@-]{0,60}\s*=\s*|\/?$|(?:hidden|async|defer|controls|checked|disabled|selected|muted|loop|autoplay|allowfullscreen)\b)/y;

/**
 * The tag that stands at an offset, or undefined if what stands there is text. A tag that the end
 * of the line cuts off is one too, if an attribute shows what it is.
 *
 * @param limit where the line ends
 */
export function tagAt(input: string, at: number, limit: number): LeftoverTag | undefined {
  if (input.startsWith('<!--', at)) {
    const close = input.slice(at + 4, limit).indexOf('-->');
    return { start: at, end: close < 0 ? limit : at + 4 + close + 3, name: '!', closing: false };
  }
  NAME.lastIndex = at;
  const match = NAME.exec(input);
  if (!match || at + match[0].length > limit) return undefined;
  const name = match[2]!.toLowerCase();
  if (!KNOWN.has(name)) return undefined;
  const closing = match[1] === '/';
  let i = at + match[0].length;
  const last = Math.min(limit, at + LONGEST);
  let attributes = false;
  if (input[i] !== '>' && input[i] !== '/' && i < limit) {
    ATTRIBUTE.lastIndex = i;
    attributes = ATTRIBUTE.test(input);
    if (!attributes && input.slice(i, last).trimStart()[0] !== '>') return undefined;
  }
  for (; i < last; i++) {
    const c = input[i]!;
    if (c === '>') return { start: at, end: i + 1, name, closing };
    if (c === '<') return undefined;
    if ((c === '"' || c === "'") && input[i - 1] === '=') {
      const close = input.indexOf(c, i + 1);
      if (close < 0 || close >= last) break;
      i = close;
    }
  }
  // half-open: the line ends inside the tag
  return (attributes || closing) && limit - at <= LONGEST
    ? { start: at, end: limit, name, closing }
    : undefined;
}

/** The attributes of one start tag, read by parse5's tokenizer. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(token: Token.TagToken) {
        for (const { name, value } of token.attrs) found[name] = value;
      },
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(tag.endsWith('>') ? tag : `${tag}">`, true);
  return found;
}
