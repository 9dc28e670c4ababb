import type { Shape } from '../../read/document.ts';
import { log, logOf, ratio, type Signal, signal } from './signal.ts';

const SHAPES: readonly Shape[] = ['text', 'heading', 'item', 'code', 'row', 'caption', 'term'];
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const TIME = /\d{1,2}[:.]\d\d(?:\D|$)/;
const ADDRESS = /@|https?:|www\.|\.com\b/;
const PRICE = /[$€£¥₽₹]|\b(?:EUR|USD|CHF|PLN|SEK|NOK|DKK|CZK)\b/;
const CUT = /(?:…|\.{3}|\[\.{3}\])[\s\p{P}]{0,3}$/u;
const HEAD = 160;
const TAIL = 8;

/** Whether a text breaks off with an ellipsis, of which the last mark is among its last five. */
function endsCut(text: string): boolean {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 5); at--) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x2026) return CUT.test(text.slice(-TAIL));
  }
  return false;
}

/** What a block says of itself: its length, its letters, its punctuation. */
export const ownSignals: readonly Signal[] = [
  signal('length', 'its length', ({ facts }) => logOf(facts.length)),
  signal('words', 'its number of words', ({ logWords }) => logWords),
  signal('sentences', 'its number of sentences', ({ facts }) => logOf(facts.sentences)),
  signal(
    'sentence-length',
    'words a sentence',
    ({ facts }) =>
      (i) =>
        log(facts.words[i]! / (1 + facts.sentences[i]!)),
  ),
  signal(
    'commas',
    'commas a word',
    ({ facts }) =>
      (i) =>
        ratio(facts.commas[i]!, facts.words[i]!),
  ),
  signal(
    'word-length',
    'the length of its words',
    ({ facts }) =>
      (i) =>
        ratio(facts.letters[i]! + facts.digits[i]!, facts.words[i]!),
  ),
  signal(
    'capitals',
    'share of capital letters',
    ({ facts }) =>
      (i) =>
        ratio(facts.upper[i]!, facts.letters[i]!),
  ),
  signal(
    'capitalised',
    'share of words with a capital',
    ({ facts }) =>
      (i) =>
        ratio(facts.capitalised[i]!, facts.words[i]!),
  ),
  signal(
    'digits',
    'share of digits',
    ({ facts }) =>
      (i) =>
        ratio(facts.digits[i]!, facts.length[i]!),
  ),
  signal('separators', 'bars, arrows and bullets', ({ facts }) => logOf(facts.separators)),
  signal('ends-sentence', 'whether it ends as a sentence does', ({ facts }) => facts.endsSentence),
  signal(
    'ends-cut',
    'whether it breaks off with an ellipsis',
    ({ document }) =>
      (i) =>
        endsCut(document.blocks[i]!.text) ? 1 : 0,
  ),
  signal('ends-colon', 'whether it ends with a colon', ({ facts }) => facts.endsColon),
  signal('starts-small', 'whether it begins with a small letter', ({ facts }) => facts.startsLower),
  signal('quotes', 'quotation marks', ({ facts }) => logOf(facts.quotes)),
  signal('function-words', 'share of function words', ({ facts }) => facts.functionWords),
  signal('links', 'its number of links', ({ facts }) => logOf(facts.links)),
  signal('link-share', 'share of link text', ({ linkShare }) => linkShare),
  signal(
    'copies',
    'how often it stands on the page',
    ({ facts }) =>
      (i) =>
        Math.min(8, facts.copies[i]!),
  ),
  signal('later-copy', 'whether it stood on the page before', ({ facts }) => facts.laterCopy),
  signal(
    'shape',
    'its kind of markup',
    ({ document }) =>
      (i) =>
        document.format === 'html' || document.blocks[i]!.shape !== 'text'
          ? SHAPES.indexOf(document.blocks[i]!.shape)
          : Number.NaN,
  ),
  signal(
    'level',
    'the level of the heading',
    ({ document }) =>
      (i) =>
        document.blocks[i]!.level ?? Number.NaN,
  ),
  signal(
    'gap',
    'blank lines before it',
    ({ document }) =>
      (i) =>
        document.blankSeparated ? Math.min(4, document.blocks[i]!.gap ?? Number.NaN) : Number.NaN,
  ),
  signal(
    'year',
    'whether it names a year',
    ({ document, facts }) =>
      (i) =>
        facts.digits[i]! >= 4 && YEAR.test(document.blocks[i]!.text.slice(0, HEAD)) ? 1 : 0,
  ),
  signal(
    'time',
    'whether it names a time of day',
    ({ document, facts }) =>
      (i) =>
        facts.digits[i]! >= 3 && TIME.test(document.blocks[i]!.text.slice(0, HEAD)) ? 1 : 0,
  ),
  signal(
    'address',
    'whether it holds an address',
    ({ document, facts }) =>
      (i) =>
        facts.mayAddress[i] === 1 && ADDRESS.test(document.blocks[i]!.text.slice(0, HEAD)) ? 1 : 0,
  ),
  signal(
    'price',
    'whether it names a price',
    ({ document, facts }) =>
      (i) =>
        facts.mayPrice[i] === 1 && PRICE.test(document.blocks[i]!.text.slice(0, HEAD)) ? 1 : 0,
  ),
  signal('strong', 'share of text in bold', ({ document }) => (i) => {
    const { spans, text } = document.blocks[i]!;
    if (spans.length === 0) return 0;
    let sum = 0;
    for (const { type, start, end } of spans) if (type === 'strong') sum += end - start;
    return Math.min(1, sum / text.length);
  }),
  signal(
    'list-level',
    'its depth in a list',
    ({ document }) =>
      (i) =>
        document.blocks[i]!.list?.level ?? (document.format === 'html' ? -1 : Number.NaN),
  ),
];
