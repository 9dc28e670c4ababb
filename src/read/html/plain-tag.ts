import type { Token } from 'parse5';

export type Attributes = Token.TagToken['attrs'];

/** A tag as it stands in the input. */
export interface PlainTag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Attributes;
  /** `<br/>` */
  readonly selfClosing: boolean;
  /** Right behind its `>`. */
  readonly end: number;
}

const NO_ATTRIBUTES: Attributes = [];

/** More attributes than this are looked up by name, not one by one. */
const FEW = 16;

/**
 * Reads a tag in which nothing has to be decoded, replaced or repaired, in one go over its
 * characters: nearly all tags are like that, and parse5's tokenizer takes several steps for each
 * character. Undefined where anything in it wants the tokenizer's care: references, NUL, line
 * breaks that count, letters beyond ASCII in names, stray quotes, or no end.
 *
 * @param start where the `<` of `<a…` or `</a…` stands, with a letter behind
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state
 */
export function readPlainTag(input: string, start: number): PlainTag | undefined {
  const closes = input.charCodeAt(start + 1) === 47;
  const { length } = input;
  const first = start + (closes ? 2 : 1);
  let at = first;
  let capitals = false;
  for (; at < length; at++) {
    const code = input.charCodeAt(at);
    if (isSpace(code) || code === 47 || code === 62) break;
    if (code === 0 || code > 127) return undefined;
    if (code >= 65 && code <= 90) capitals = true;
  }
  const written = input.slice(first, at);
  const name = capitals ? written.toLowerCase() : written;
  if (input.charCodeAt(at) === 62)
    return { name, closes, attributes: NO_ATTRIBUTES, selfClosing: false, end: at + 1 };

  const attributes: Attributes = [];
  let seen: Set<string> | undefined;
  while (at < length) {
    const code = input.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (code === 62) return { name, closes, attributes, selfClosing: false, end: at + 1 };
    if (code === 47) {
      if (input.charCodeAt(at + 1) === 62)
        return { name, closes, attributes, selfClosing: true, end: at + 2 };
      at++;
      continue;
    }
    const from = at;
    at = nameEnd(input, from);
    if (at === from) return undefined;
    const own = lowered(input, from, at);
    let value = '';
    while (isSpace(input.charCodeAt(at))) at++;
    if (input.charCodeAt(at) === 61) {
      at++;
      while (isSpace(input.charCodeAt(at))) at++;
      const opening = input.charCodeAt(at);
      if (opening === 34 || opening === 39) {
        const end = quotedEnd(input, at + 1, opening);
        if (end < 0) return undefined;
        value = input.slice(at + 1, end);
        at = end + 1;
      } else if (opening !== 62) {
        const end = bareEnd(input, at);
        if (end < 0) return undefined;
        value = input.slice(at, end);
        at = end;
      }
    }
    if (seen === undefined && attributes.length === FEW)
      seen = new Set(attributes.map((attribute) => attribute.name));
    // of two attributes of one name the first counts
    if (seen === undefined ? has(attributes, own) : seen.has(own)) continue;
    seen?.add(own);
    attributes.push({ name: own, value });
  }
  return undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

function has(attributes: Attributes, name: string): boolean {
  for (let i = 0; i < attributes.length; i++) if (attributes[i]!.name === name) return true;
  return false;
}

/** The end of an attribute's name; `from` itself where it is no plain one. */
function nameEnd(input: string, from: number): number {
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (code === 61 || code === 62 || code === 47 || isSpace(code)) return at;
    if (code === 34 || code === 39 || code === 60 || code === 0 || code > 127) return from;
  }
  return from;
}

function lowered(input: string, from: number, to: number): string {
  const name = input.slice(from, to);
  for (let at = from; at < to; at++) {
    const code = input.charCodeAt(at);
    if (code >= 65 && code <= 90) return name.toLowerCase();
  }
  return name;
}

/** The end of a value in quotes; negative where it is not plain or never ends. */
function quotedEnd(input: string, from: number, quote: number): number {
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (code === quote) return at;
    if (code === 38 || code === 13 || code === 0) return -1;
  }
  return -1;
}

function bareEnd(input: string, from: number): number {
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (code === 62 || isSpace(code)) return at;
    if (code === 38 || code === 0) return -1;
  }
  return -1;
}
