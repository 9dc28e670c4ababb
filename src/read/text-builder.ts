import type { OffsetMap } from './document.ts';
import { MISREAD, type Misreading } from './misread.ts';
import { characterEnd } from './offsets.ts';
import { ENTITY, mayStand, standingFor } from './standing.ts';

/** What a builder has put together; absent text means that nothing visible came. */
export interface BuiltText {
  readonly text: string;
  readonly map: OffsetMap;
  /** Input offset of the first visible character, and right behind the last one. */
  readonly start: number;
  readonly end: number;
}

/**
 * Builds the visible text of one block from stretches of the input, and notes where each character
 * came from. White space is folded and trimmed; soft hyphens, zero-width spaces, word joiners, byte
 * order marks and control characters are left out; joiners that scripts need (U+200C, U+200D) stay.
 * What was misread (see `misread.ts`) is put right.
 */
export interface TextBuilder {
  /** How many characters of text there are so far: the offset that a span opening now starts at. */
  readonly length: number;
  /** Adds `input.slice(from, to)`. Entities are decoded if asked for. */
  add(from: number, to: number, entities: boolean): void;
  /** As `add`, but keeps white space as it stands (for `<pre>`); CRLF counts as one line break. */
  addVerbatim(from: number, to: number, entities: boolean): void;
  /** A line break that stays in the text (`<br>`); `from` is where the tag stands. */
  lineBreak(from: number): void;
  /** A character that stands for something between pieces, such as the tab between cells. */
  separator(character: string, from: number): void;
  /** The text so far, and an empty builder for the next block. Undefined where nothing is visible. */
  finish(): BuiltText | undefined;
}

/** How a builder puts text together. */
export interface TextBuilderOptions {
  /** A line break between two ideographs or kana goes without a blank: the lines were wrapped. */
  readonly joinsIdeographs?: boolean;
  /** What of the input is misread; it goes in as it was meant. */
  readonly misreading?: Misreading | undefined;
}

const SPACE = /\s/;
const LINE_BREAK = /[\r\n]/;
/** Ideographs, kana and their punctuation. */
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF65]/;
const IGNORED =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B\\u2060\\uFEFF';
const IRREGULAR = `\\s{2,}|[^\\S ]|[${IGNORED}]+`;
const IRREGULAR_VERBATIM = `\\r\\n?|[${IGNORED}]+`;

/** What does not go into the text as it stands: runs of space, ignored characters, and what stands for another one. */
interface Patterns {
  readonly folded: RegExp;
  readonly foldedWithEntities: RegExp;
  readonly verbatim: RegExp;
  readonly verbatimWithEntities: RegExp;
}

function patternsFor(misreading: Misreading | undefined): Patterns {
  const misread = misreading === undefined ? '' : `${MISREAD[misreading]}|`;
  const pattern = (irregular: string): RegExp => new RegExp(`${misread}${irregular}`, 'g');
  return {
    folded: pattern(IRREGULAR),
    foldedWithEntities: pattern(`${IRREGULAR}|${ENTITY}`),
    verbatim: pattern(IRREGULAR_VERBATIM),
    verbatimWithEntities: pattern(`${IRREGULAR_VERBATIM}|${ENTITY}`),
  };
}

const PATTERNS = {
  none: patternsFor(undefined),
  some: patternsFor('some'),
  all: patternsFor('all'),
} as const;

const ONLY_IGNORED = new RegExp(`^[${IGNORED}]+$`);

export function createTextBuilder(
  input: string,
  { joinsIdeographs = false, misreading }: TextBuilderOptions = {},
): TextBuilder {
  const patterns = PATTERNS[misreading ?? 'none'];
  // what was added last is kept apart: an engine joins the whole of a string that was put together
  // from pieces when a character of it is asked for, which would make the time quadratic
  let text = '';
  let tail = '';
  let length = 0;
  let map: number[] = [];
  let start = 0;
  let end = 0;
  /** input offset minus text offset of what was added last */
  let shift = Number.NaN;

  const put = (piece: string, from: number, to: number): void => {
    if (length === 0) start = from;
    if (from - length !== shift) {
      shift = from - length;
      map.push(length, from);
    }
    text += tail;
    tail = piece;
    length += piece.length;
    end = to;
  };
  const cutSpace = (): void => {
    if (!tail.endsWith(' ')) return;
    tail = tail.slice(0, -1);
    length--;
  };
  const space = (from: number, to: number): void => {
    if (length === 0) return;
    const last = tail.charCodeAt(tail.length - 1);
    if (last === 32 || last === 10 || last === 9) return;
    if (joinsIdeographs && isJoined(from, to)) return;
    put(' ', from, to);
  };
  const isJoined = (from: number, to: number): boolean =>
    LINE_BREAK.test(input.slice(from, to)) &&
    IDEOGRAPH.test(tail[tail.length - 1]!) &&
    IDEOGRAPH.test(input[to] ?? '');
  const piece = (from: number, to: number): void => {
    let at = from;
    // a single blank at the edge of a stretch is regular in itself, but not after another one
    if (input.charCodeAt(at) === 32) {
      space(at, at + 1);
      at++;
    }
    if (at < to) put(input.slice(at, to), at, to);
  };
  /** Adds what a stretch stands for, and gives where it ends. */
  const other = (from: number, raw: string, verbatim: boolean): number => {
    const standing = standingFor(raw);
    if (standing === undefined) {
      if (ONLY_IGNORED.test(raw)) return from + raw.length;
      // bytes that are no character may each be the first of another
      const to = from + (raw.startsWith('&') ? raw.length : 1);
      put(input.slice(from, to), from, to);
      return to;
    }
    const { character } = standing;
    const to = from + standing.length;
    if (ONLY_IGNORED.test(character)) return to;
    if (SPACE.test(character) && !verbatim) space(from, to);
    else {
      // where one entity gives two characters, the second stands at none of its own
      if (character.length > 1) shift = Number.NaN;
      put(character, from, to);
      // whatever follows starts a stretch of its own
      shift = Number.NaN;
    }
    return to;
  };

  return {
    get length() {
      return length;
    },
    add(from, to, entities) {
      const pattern = entities ? patterns.foldedWithEntities : patterns.folded;
      let at = from;
      const stretch = from === 0 && to === input.length ? input : input.slice(from, to);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
        const found = from + match.index;
        if (found > at) piece(at, found);
        const code = match[0].charCodeAt(0);
        at = found + match[0].length;
        if (mayStand(code)) {
          const used = other(found, match[0], false);
          if (used < at) {
            at = used;
            pattern.lastIndex = used - from;
          }
        } else if (SPACE.test(match[0]) && code !== 0xfeff) space(found, at);
      }
      if (at < to) piece(at, to);
    },
    addVerbatim(from, to, entities) {
      const pattern = entities ? patterns.verbatimWithEntities : patterns.verbatim;
      let at = from;
      const stretch = input.slice(from, to);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
        const found = from + match.index;
        if (found > at) put(input.slice(at, found), at, found);
        at = found + match[0].length;
        if (mayStand(match[0].charCodeAt(0))) {
          const used = other(found, match[0], true);
          if (used < at) {
            at = used;
            pattern.lastIndex = used - from;
          }
        } else if (match[0].startsWith('\r')) {
          put('\n', found, at);
          shift = Number.NaN;
        }
      }
      if (at < to) put(input.slice(at, to), at, to);
    },
    lineBreak(from) {
      if (length === 0 || tail.endsWith('\n')) return;
      cutSpace();
      shift = Number.NaN;
      put('\n', from, from + 1);
      shift = Number.NaN;
    },
    separator(character, from) {
      if (length === 0) return;
      cutSpace();
      shift = Number.NaN;
      put(character, from, from);
      shift = Number.NaN;
    },
    finish() {
      const built = text + tail;
      const trimmed = built.trimEnd();
      const points = map;
      const from = start;
      let to = end;
      text = '';
      tail = '';
      length = 0;
      map = [];
      shift = Number.NaN;
      if (trimmed === '') return undefined;
      if (trimmed.length < built.length) {
        while (points.length > 2 && points[points.length - 2]! >= trimmed.length)
          points.length -= 2;
        to = characterEnd(input, { text: trimmed, map: points }, trimmed.length - 1);
      }
      return { text: inOnePiece(trimmed), map: points, start: from, end: to };
    },
  };
}

/** Shorter slices engines copy by themselves, in UTF-16 code units. */
const COPIED = 13;

/**
 * The same text as a string of its own. An engine keeps a slice of the input as a place in the input, and
 * goes by way of that to each of its characters; every later step reads the text more than once, and in
 * half the time where it stands in memory by itself.
 */
function inOnePiece(text: string): string {
  return text.length < COPIED ? text : [text.slice(0, 1), text.slice(1)].join('');
}
