import { decode } from 'he';
import type { OffsetMap } from './document.ts';

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
}

const SPACE = /\s/;
const LINE_BREAK = /[\r\n]/;
/** Ideographs, kana and their punctuation. */
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF65]/;
const IGNORED =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B\\u2060\\uFEFF';
const ENTITY = '&(?:#[xX]?[0-9a-fA-F]{1,16}|[a-zA-Z][a-zA-Z0-9]{0,31});?';
/** Everything that does not go into the text as it stands: runs of space, ignored characters. */
const IRREGULAR = new RegExp(`\\s{2,}|[^\\S ]|[${IGNORED}]+`, 'g');
const IRREGULAR_OR_ENTITY = new RegExp(`${IRREGULAR.source}|${ENTITY}`, 'g');
const VERBATIM = new RegExp(`\\r\\n?|[${IGNORED}]+`, 'g');
const VERBATIM_OR_ENTITY = new RegExp(`${VERBATIM.source}|${ENTITY}`, 'g');
const ONLY_IGNORED = new RegExp(`^[${IGNORED}]+$`);

/** The input that a decoded entity used up: what is behind a legacy one (`&notit;`) may be text. */
function entityLength(raw: string, decoded: string): number {
  let tail = 0;
  while (
    tail < decoded.length - 1 &&
    tail < raw.length - 2 &&
    decoded[decoded.length - 1 - tail] === raw[raw.length - 1 - tail]
  )
    tail++;
  return raw.length - tail;
}

export function createTextBuilder(
  input: string,
  { joinsIdeographs = false }: TextBuilderOptions = {},
): TextBuilder {
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
  const decoded = (from: number, raw: string, verbatim: boolean): number => {
    const value = decode(raw);
    if (value === raw) {
      put(raw, from, from + raw.length);
      return from + raw.length;
    }
    const used = entityLength(raw, value);
    const character = value.slice(0, value.length - (raw.length - used));
    const to = from + used;
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
      const pattern = entities ? IRREGULAR_OR_ENTITY : IRREGULAR;
      let at = from;
      const stretch = from === 0 && to === input.length ? input : input.slice(from, to);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
        const found = from + match.index;
        if (found > at) piece(at, found);
        const code = match[0].charCodeAt(0);
        at = found + match[0].length;
        if (code === 38) {
          const used = decoded(found, match[0], false);
          if (used < at) {
            at = used;
            pattern.lastIndex = used - from;
          }
        } else if (SPACE.test(match[0]) && code !== 0xfeff) space(found, at);
      }
      if (at < to) piece(at, to);
    },
    addVerbatim(from, to, entities) {
      const pattern = entities ? VERBATIM_OR_ENTITY : VERBATIM;
      let at = from;
      const stretch = input.slice(from, to);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
        const found = from + match.index;
        if (found > at) put(input.slice(at, found), at, found);
        at = found + match[0].length;
        if (match[0].charCodeAt(0) === 38) {
          const used = decoded(found, match[0], true);
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
        to = endBehind(input, points, trimmed.length - 1);
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

const ENTITY_AT = new RegExp(ENTITY, 'y');

/** Where the last visible character ends, once white space behind it is trimmed. */
function endBehind(input: string, map: readonly number[], last: number): number {
  const offset = map[map.length - 2]!;
  const place = map[map.length - 1]!;
  const at = place + last - offset;
  // the second of two characters that one entity gave
  const pair = offset === last - 1 ? entityAt(input, place) : undefined;
  if (pair !== undefined && pair.characters > 1) return place + pair.length;
  return at + (entityAt(input, at)?.length ?? 1);
}

function entityAt(input: string, at: number): { length: number; characters: number } | undefined {
  if (input.charCodeAt(at) !== 38) return undefined;
  ENTITY_AT.lastIndex = at;
  const raw = ENTITY_AT.exec(input)?.[0];
  if (raw === undefined) return undefined;
  const value = decode(raw);
  if (value === raw) return undefined;
  const length = entityLength(raw, value);
  return { length, characters: value.length - (raw.length - length) };
}
