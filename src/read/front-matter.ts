import type { Claim, ClaimField } from './document.ts';

/** The head of a Markdown text that holds its metadata. */
export interface FrontMatter {
  readonly claims: readonly Claim[];
  /** Offset of the first character behind it: the text starts here. */
  readonly end: number;
}

/** What the keys of front matter claim (Jekyll, Hugo, Pandoc and other site generators). */
const FIELDS: Readonly<Record<string, ClaimField>> = {
  title: 'title',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  pubdate: 'published',
  created: 'published',
  lastmod: 'modified',
  modified: 'modified',
  updated: 'modified',
  publisher: 'publisher',
  site: 'publisher',
  sitename: 'publisher',
  lang: 'language',
  language: 'language',
  url: 'url',
  permalink: 'url',
  source: 'url',
  canonical: 'url',
  section: 'section',
  category: 'section',
  categories: 'section',
  image: 'image',
  cover: 'image',
  thumbnail: 'image',
  tags: 'tag',
  keywords: 'tag',
};

/** Front matter longer than this is none. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 20_000;

/** How a language of front matter is written. */
interface Syntax {
  readonly end: RegExp;
  readonly pair: RegExp;
  /** Lines that are no pair and say nothing here: what is nested, goes on or is a comment. */
  readonly passed: RegExp;
}

const YAML: Syntax = {
  end: /^(?:---|\.\.\.)\s*$/,
  pair: /^["']?([\p{L}_$][\p{L}\p{N}_ .$-]{0,60}?)["']?[ \t]*:(?=\s|$)/u,
  passed: /^(?:[\s#\]}]|-(?=\s|$)|$)/,
};
const TOML: Syntax = {
  end: /^\+\+\+\s*$/,
  pair: /^["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*=[ \t]*/,
  passed: /^(?:[\s#[\]{}"']|$)/,
};

/**
 * Reads the front matter at the start of a Markdown text: lines between two rules of `---` with
 * `key: value`, `key: [a, b]` and `- item` below a key, or between two of `+++` with `key = "value"`
 * and `key = ["a", "b"]`. It is no reader of YAML or TOML: what is nested deeper or runs over
 * several lines is passed over. Undefined where the text does not start with one.
 *
 * @param input a whole text; offsets of claims are UTF-16 code units into it
 */
export function readFrontMatter(input: string): FrontMatter | undefined {
  const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(input.slice(0, 200));
  if (!opening) return undefined;
  const syntax = opening[1] === '---' ? YAML : TOML;
  const claims: Claim[] = [];
  let at = opening[0].length;
  let key = '';
  let keyed = false;
  /** in TOML, keys behind the head of a table are its own */
  let nested = false;
  for (let lines = 0; lines < MOST_LINES && at < MOST_CHARACTERS; lines++) {
    const found = input.indexOf('\n', at);
    const stop = found < 0 ? input.length : found;
    if (stop - at > MOST_CHARACTERS) return undefined;
    const line = input.slice(at, stop);
    if (syntax.end.test(line)) {
      return keyed ? { claims, end: found < 0 ? stop : stop + 1 } : undefined;
    }
    if (found < 0) return undefined;
    const pair = syntax.pair.exec(line);
    const item = pair || syntax === TOML ? null : /^[ \t]*-[ \t]+(?:name:[ \t]+)?/.exec(line);
    if (pair) {
      key = pair[1]!;
      keyed = true;
      if (!nested) addValues(input, claims, key, at + pair[0].length, stop);
    } else if (item) {
      // an item of several keys is nested
      if (!/^[\w-]{1,40}:\s/.test(line.slice(item[0].length)))
        addValue(input, claims, key, at + item[0].length, stop);
    } else if (!syntax.passed.test(line)) {
      // prose between two rules
      return undefined;
    } else if (syntax === TOML && line.startsWith('[')) nested = true;
    at = stop + 1;
  }
  return undefined;
}

/** One value, or each of a list in brackets. */
function addValues(input: string, claims: Claim[], key: string, start: number, end: number): void {
  const value = input.slice(start, end);
  const list = /^(\s*\[)(.*)\]\s*$/.exec(value);
  if (!list) {
    addValue(input, claims, key, start, end);
    return;
  }
  const last = start + list[1]!.length + list[2]!.length;
  let at = last - list[2]!.length;
  let quote = '';
  for (let i = at; i <= last; i++) {
    const sign = input[i]!;
    if (i === last || (sign === ',' && quote === '')) {
      addValue(input, claims, key, at, i);
      at = i + 1;
    } else if (sign === quote) quote = '';
    // within a word it is an apostrophe
    else if (quote === '' && /["']/.test(sign) && input.slice(at, i).trim() === '') quote = sign;
  }
}

/** A value without its quotation marks and without a comment behind it. */
function addValue(input: string, claims: Claim[], key: string, from: number, to: number): void {
  const name = key.toLowerCase();
  const id = name.replace(/[ _.-]/g, '');
  const field = Object.hasOwn(FIELDS, id) ? FIELDS[id] : undefined;
  if (field === undefined) return;
  const raw = input.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(text);
  const value = quoted ? quoted[2]! : text.replace(/\s+#.*$/, '');
  // `|` and `>` open a text of several lines, `{` an object, `[` a list
  if (value === '' || (!quoted && /^(?:[|>{&*]|\[[^\]]*$)/.test(value))) return;
  const offset = quoted ? start + 1 : start;
  const plain = quoted?.[1] === '"' ? value.replace(/\\(["\\])/g, '$1') : value;
  claims.push({
    field,
    value: plain,
    from: 'front-matter',
    name,
    start: offset,
    end: offset + value.length,
  });
}
