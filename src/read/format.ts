import { readFrontMatter } from './front-matter.ts';

/** How much of an input is looked at. */
const SAMPLE = 200_000;
/** Share of the visible characters that have to stand inside block elements. */
const MOSTLY = 0.6;
/** A block tag for so many characters of text, at least. */
const DENSITY = 1500;

const DOCUMENT = /^<(?:!doctype\s{1,20}html|html|head|body)(?:[\s>/]|$)/i;
/** A document that something has been put before. */
const ROOT = /<(?:html|body)[\s>]/i;
/** What may stand before: a byte order mark, comments, an XML declaration. */
const PROLOGUE: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<?', '>'],
];

/** A tag; which kind is looked up by its name. A `<` inside is none. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?:\s[^<>]{0,3000})?\/?>/gi;

const BLOCKS = new Set(
  (
    'address article aside blockquote center details div dl dd dt fieldset figure figcaption footer ' +
    'form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td th tr ul'
  ).split(' '),
);
const UNSEEN = new Set(['script', 'style', 'head', 'title']);

/**
 * Says what an input is, for `format: 'auto'`. HTML is a document, or a fragment whose text stands
 * in block elements; a text with some tags left over in it is text, since its line breaks count.
 * Markdown is only what nothing else could be.
 */
export function sniffFormat(input: string): 'html' | 'text' | 'markdown' {
  if (isDocument(input)) return 'html';
  const sample = input.length > SAMPLE ? input.slice(0, SAMPLE) : input;
  if (isFragment(sample)) return isSetInBoxes(sample) ? 'markdown' : 'html';
  return isMarkdown(sample) ? 'markdown' : 'text';
}

function isDocument(input: string): boolean {
  let at = 0;
  for (;;) {
    while (at < input.length && /[\s\uFEFF]/.test(input[at]!)) at++;
    const known = PROLOGUE.find(([open]) => input.startsWith(open, at));
    if (known === undefined) {
      if (input[at] !== '<') return false;
      return DOCUMENT.test(input.slice(at, at + 50)) || ROOT.test(input.slice(at, at + SAMPLE));
    }
    const close = input.indexOf(known[1], at + known[0].length);
    if (close === -1) return false;
    at = close + known[1].length;
  }
}

function isFragment(sample: string): boolean {
  let inside = 0;
  let outside = 0;
  let depth = 0;
  let unseen = 0;
  let tags = 0;
  let at = 0;
  const count = (end: number): void => {
    if (end <= at || unseen > 0) return;
    const length = visibleLength(sample, at, end);
    if (depth > 0) inside += length;
    else outside += length;
  };
  for (const match of sample.matchAll(TAG)) {
    const tag = match[2]!.toLowerCase();
    const closes = match[1] === '/';
    if (UNSEEN.has(tag)) {
      count(match.index);
      unseen = closes ? 0 : 1;
      at = match.index + match[0].length;
    } else if (BLOCKS.has(tag)) {
      count(match.index);
      tags++;
      depth = Math.max(0, depth + (closes ? -1 : 1));
      at = match.index + match[0].length;
    }
  }
  count(sample.length);
  if (tags === 0) return false;
  // tags and hardly any text: a page that a script will draw
  if (inside + outside === 0) return true;
  if (inside < MOSTLY * (inside + outside)) return false;
  if (tags * DENSITY < inside + outside) return false;
  const { bare, tagged, blank } = lines(sample);
  // a text about HTML, or one with a piece of a page in it, begins as text does
  if (!/^\s{0,200}</.test(sample) && bare > tagged) return false;
  // where most lines have no tag and blank ones part them, line breaks part the paragraphs
  return !(bare > 3 * tagged && blank > 2 && blank > tagged);
}

/** A line of tags alone, and one with a tag of a block beside its text. */
const TAGS_ALONE = /^\s*(?:<\/?[a-z][^<>]{0,3000}>\s*)+$/i;
const BLOCK_TAG = new RegExp(`<\\/?(?:${[...BLOCKS].join('|')})[\\s>/]`, 'i');

/** Whether tags only box Markdown: each on a line of its own, as converters write what Markdown has no mark for. */
function isSetInBoxes(sample: string): boolean {
  const inner: string[] = [];
  for (const line of sample.split('\n')) {
    if (TAGS_ALONE.test(line)) continue;
    if (BLOCK_TAG.test(line)) return false;
    inner.push(line);
  }
  return isMarkdown(inner.join('\n'));
}

/** Characters that are not white space. */
function visibleLength(sample: string, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) if (sample.charCodeAt(i) > 32) length++;
  return length;
}

/** How many lines hold a tag, hold only text, or nothing. */
function lines(sample: string): { bare: number; tagged: number; blank: number } {
  let bare = 0;
  let tagged = 0;
  let blank = 0;
  for (const line of sample.split('\n')) {
    if (line.trim() === '') blank++;
    else if (/<\/?[a-z]/i.test(line) || line.trimEnd().endsWith('>')) tagged++;
    else bare++;
  }
  return { bare, tagged, blank };
}

const MARKS: readonly (readonly [points: number, most: number, pattern: RegExp])[] = [
  [1, 3, /^#{1,6} \S/gm],
  [1, 3, /\[[^[\]\n]{1,200}\]\((?:https?:\/|\/|#|\.)[^()\s]{0,500}\)/g],
  [2, 2, /^(?:```|~~~)[\w+-]{0,20}$/gm],
  [1, 2, /^(?:\*|-|\d{1,3}\.) +\S.{0,500}\*\*/gm],
  [1, 2, /\*\*[^*\s][^*\n]{0,200}\*\*/g],
  [1, 2, /^!\[[^\]\n]{0,300}\]\(/gm],
  [1, 1, /^(?:={3,200}|-{3,200})$/gm],
  [2, 2, /^\|?[ :]?-{3,50}[ :]?\|[-| :]{1,500}$/gm],
];
/** So much has to come together. One kind of mark alone may be a habit of writing. */
const ENOUGH = 4;

function isMarkdown(sample: string): boolean {
  if (readFrontMatter(sample)) return true;
  let points = 0;
  let kinds = 0;
  for (const [worth, most, pattern] of MARKS) {
    const found = Math.min(most, sample.match(pattern)?.length ?? 0);
    points += worth * found;
    if (found > 0) kinds++;
  }
  return kinds > 1 && points >= ENOUGH;
}
