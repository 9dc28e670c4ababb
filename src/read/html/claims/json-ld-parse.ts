import { decode } from 'he';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * The value of a JSON-LD script, mended where that is harmless: comments and CDATA marks around it,
 * raw line breaks and control characters in strings, commas before a closing bracket, entities in
 * place of quotation marks, wrong escapes, quotation marks that cannot be the end of a string, and
 * brackets that the page leaves open. Undefined where nothing can be made of it.
 */
export function parseJsonLd(script: string): Json | undefined {
  const bare = unwrap(script);
  if (bare === '') return undefined;
  const asIs = tryParse(bare);
  if (asIs !== undefined) return asIs;
  const source = !bare.includes('"') && bare.includes('&quot;') ? decode(bare) : bare;
  return tryParse(mend(source));
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // broken JSON, or one nested too deep for this runtime
    return undefined;
  }
}

/** Takes off what stands around the JSON: comment and CDATA marks, a closing semicolon. */
function unwrap(text: string): string {
  const script = text.replace('<![CDATA[', '');
  const start = script.search(/[{[]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  if (start < 0) return '';
  const tail = end > start ? script.slice(end + 1).replace(/\s+/g, '') : undefined;
  // `]]>` closes a CDATA section, not the JSON
  const whole = script.slice(start, tail !== undefined ? end + 1 : undefined);
  return tail === '>' && whole.endsWith(']]') ? whole.slice(0, -2).replace(/[\s/*]+$/, '') : whole;
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** One pass over the characters, in step with the grammar of JSON (RFC 8259). */
function mend(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"') {
      const end = stringEnd(text, at);
      // a string that the page cuts off says half a thing
      if (end < 0) break;
      out.push(mendString(text.slice(at + 1, end)));
      at = end + 1;
      continue;
    }
    if (character === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
      continue;
    }
    if (character === '{' || character === '[') open.push(CLOSERS[character]!);
    if (character === '}' || character === ']') {
      dropComma(out);
      if (open.at(-1) !== character) {
        at++;
        continue;
      }
      open.pop();
      out.push(character);
      if (open.length === 0) break;
      at++;
      continue;
    }
    // outside strings white space says nothing, and `;` and the like cannot stand there
    const stray =
      character === ',' ? /[,{[:]/.test(out.at(-1) ?? '{') : /[\s;\0-\x1f\ufeff]/.test(character);
    if (!stray) out.push(character);
    at++;
  }
  while (open.length > 0) {
    dropComma(out);
    if (out.at(-1) === ':') out.push('null');
    out.push(open.pop()!);
  }
  return out.join('');
}

function dropComma(out: string[]): void {
  if (out.at(-1) === ',') out.pop();
}

const SPACE_AT = /\s*/y;
/** What can follow a string: a colon, a bracket that closes, or a comma before another value. */
const FOLLOWS = /[:}\]]|,\s*(?:["{[\]}\d-]|true|false|null|$)|$/y;

/** Where the string that opens at `start` closes: the next quotation mark that JSON can go on after. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (character === '"') {
      SPACE_AT.lastIndex = at + 1;
      SPACE_AT.exec(text);
      FOLLOWS.lastIndex = SPACE_AT.lastIndex;
      if (FOLLOWS.test(text)) return at;
    }
  }
  return -1;
}

/** The inside of a string as JSON wants it, with its quotation marks. */
function mendString(inside: string): string {
  const sound = inside.replace(
    /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\|[\u0000-\u001f]|"/g,
    (match) => {
      if (match.length > 1) return match;
      if (match === '"') return '\\"';
      return match === '\\' ? '' : ' ';
    },
  );
  return `"${sound}"`;
}
