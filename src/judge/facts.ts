import type { Openings } from '../lexicon/opening-words.ts';
import { endBeforeNotes } from '../lexicon/sentence-marks.ts';
import { isUnmarkedSentence } from '../lexicon/spaceless.ts';
import type { KnownWords } from '../lexicon/word-table.ts';
import type { Document, SourceBlock } from '../read/document.ts';
import {
  ADDRESS,
  CLOSER,
  COMMA,
  KIND,
  kinds,
  MARKS,
  MONEY,
  QUOTE,
  SEPARATOR,
  TERMINAL,
} from './character-kinds.ts';

/** `[` opens the mark of a note: `… in 1857.[1] Later …`. */
const NOTE = 91;
/** Capitals of the code of a currency. */
const CODE = 3;

/** What is counted in one block; columns over the blocks of a page. */
export interface BlockFacts {
  /** UTF-16 code units of text. */
  readonly length: Float32Array;
  /** Words; in scripts without spaces two characters count as one. */
  readonly words: Float32Array;
  /** Sentence ends: a full stop, question or exclamation mark with a blank, a note or nothing behind it. */
  readonly sentences: Float32Array;
  /** Commas and semicolons. */
  readonly commas: Float32Array;
  readonly letters: Float32Array;
  readonly upper: Float32Array;
  readonly digits: Float32Array;
  /** Words that begin with a capital. */
  readonly capitalised: Float32Array;
  /** Characters that part labels: | › » · • / >. */
  readonly separators: Float32Array;
  /** 1 where the text ends as a sentence does, or as one does with notes behind it. */
  readonly endsSentence: Float32Array;
  /** 1 where it ends with a colon. */
  readonly endsColon: Float32Array;
  /** 1 where its first letter is a small one. */
  readonly startsLower: Float32Array;
  readonly quotes: Float32Array;
  /** 1 where it has what an address has to: an @, a colon, a full stop inside. */
  readonly mayAddress: Float32Array;
  /** 1 where it has what a price has to: a sign of money, or capitals enough for its code. */
  readonly mayPrice: Float32Array;
  /** Characters inside links; NaN where the input shows no links at all. */
  readonly linked: Float32Array;
  readonly links: Float32Array;
  /** Share of function words among its first words, 0 to 1; NaN without a lexicon or letters. */
  readonly functionWords: Float32Array;
  /** How often the same text stands on the page, and whether this is a later copy. */
  readonly copies: Float32Array;
  readonly laterCopy: Float32Array;
  /** Words that speak for prose: those of blocks with sentences. */
  readonly prose: Float32Array;
}

/**
 * Counts what the signals are made of, in one pass over the text.
 *
 * @param functionWords those of the document's language; undefined without a lexicon
 * @param openings those of its blocks; of no use without function words
 */
export function countFacts(
  document: Document,
  functionWords?: KnownWords,
  openings?: Openings,
): BlockFacts {
  const { blocks } = document;
  const column = (): Float32Array => new Float32Array(blocks.length);
  const facts = {
    length: column(),
    words: column(),
    sentences: column(),
    commas: column(),
    letters: column(),
    upper: column(),
    digits: column(),
    capitalised: column(),
    separators: column(),
    endsSentence: column(),
    endsColon: column(),
    startsLower: column(),
    quotes: column(),
    mayAddress: column(),
    mayPrice: column(),
    linked: column(),
    links: column(),
    functionWords: column(),
    copies: column(),
    laterCopy: column(),
    prose: column(),
  };
  const table = kinds();
  const anyLinks = document.format === 'html' || blocks.some((block) => block.spans.some(isLink));
  /** Where each text stands first. */
  const places = new Map<string, number>();
  const first = new Int32Array(blocks.length);

  for (let i = 0; i < blocks.length; i++) {
    const { text, spans } = blocks[i]!;
    let words = 0;
    let singles = 0;
    let sentences = 0;
    let commas = 0;
    let letters = 0;
    let upper = 0;
    let digits = 0;
    let capitalised = 0;
    let separators = 0;
    let quotes = 0;
    let marks = 0;
    let firstLetter = 0;
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = table[code]!;
      if (kind === KIND.lower) {
        const start = at;
        while (at + 1 < text.length && table[text.charCodeAt(at + 1)] === KIND.lower) at++;
        letters += at + 1 - start;
        if (!inWord) words++;
        if (firstLetter === 0) firstLetter = 1;
        inWord = true;
      } else if (kind === KIND.space) inWord = false;
      else if (kind === KIND.upper) {
        letters++;
        upper++;
        if (!inWord) {
          words++;
          capitalised++;
        }
        if (firstLetter === 0) firstLetter = 2;
        inWord = true;
      } else if (kind === KIND.single) {
        letters++;
        singles++;
        firstLetter ||= 3;
        inWord = false;
      } else if (kind === KIND.letter) {
        letters++;
        if (!inWord) words++;
        firstLetter ||= 3;
        inWord = true;
      } else if (kind === KIND.digit) {
        digits++;
        if (!inWord) words++;
        inWord = true;
      } else {
        const mark = MARKS[code]!;
        marks |= mark;
        if (mark & TERMINAL) {
          const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
          if (
            code >= 0x3000 ||
            table[next] === KIND.space ||
            next === NOTE ||
            MARKS[next]! & CLOSER
          )
            sentences++;
          else marks |= ADDRESS;
        } else if (mark & COMMA) commas++;
        else {
          if (mark & SEPARATOR) separators++;
          if (mark & QUOTE) quotes++;
        }
      }
    }
    let last = endBeforeNotes(text) - 1;
    while (last > 0 && MARKS[text.charCodeAt(last)]! & CLOSER) last--;
    const lastCode = text.charCodeAt(last);
    const unmarked = sentences === 0 && singles > 0 && isUnmarkedSentence(text);
    if (unmarked) sentences = 1;
    facts.length[i] = text.length;
    facts.words[i] = words + singles / 2;
    facts.sentences[i] = sentences;
    facts.commas[i] = commas;
    facts.letters[i] = letters;
    facts.upper[i] = upper;
    facts.digits[i] = digits;
    facts.capitalised[i] = capitalised;
    facts.separators[i] = separators;
    facts.quotes[i] = quotes;
    facts.mayAddress[i] = marks & ADDRESS ? 1 : 0;
    facts.mayPrice[i] = marks & MONEY || upper >= CODE ? 1 : 0;
    facts.endsSentence[i] = MARKS[lastCode]! & TERMINAL || unmarked ? 1 : 0;
    facts.endsColon[i] = lastCode === 58 || lastCode === 0xff1a ? 1 : 0;
    facts.startsLower[i] = firstLetter === 1 ? 1 : 0;
    facts.linked[i] = anyLinks ? linkedLength(blocks[i]!) : Number.NaN;
    facts.links[i] = anyLinks ? spans.filter(isLink).length : Number.NaN;
    facts.functionWords[i] =
      functionWords && openings && letters > 0
        ? functionShare(openings, i, functionWords)
        : Number.NaN;
    facts.prose[i] =
      facts.words[i]! >= 8 && sentences > 0
        ? facts.words[i]! * (1 - (anyLinks ? facts.linked[i]! / text.length : 0))
        : 0;
    const key = text.length > 200 ? text.slice(0, 200) : text;
    const place = places.get(key) ?? i;
    if (place === i) places.set(key, i);
    first[i] = place;
    facts.copies[place]!++;
    facts.laterCopy[i] = place === i ? 0 : 1;
  }
  for (let i = 0; i < blocks.length; i++) facts.copies[i] = facts.copies[first[i]!]!;
  return facts;
}

const isLink = (span: { readonly type: string }): boolean => span.type === 'link';

/** Characters inside links; nested ones count once, for spans are in order, outer ones first. */
function linkedLength(block: SourceBlock): number {
  let sum = 0;
  let upTo = 0;
  for (const { type, start, end } of block.spans) {
    if (type !== 'link' || end <= upTo) continue;
    sum += end - Math.max(start, upTo);
    upTo = end;
  }
  return sum;
}

/** The share of function words among the words that a block opens with. */
function functionShare(openings: Openings, block: number, { words, table }: KnownWords): number {
  const { texts, from, hashes, starts, ends, single } = openings;
  const opening = texts[block]!;
  let all = 0;
  let known = 0;
  for (let i = from[block]!; i < from[block + 1]!; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    all++;
    if (table.indexOf(hashes[i]!, opening, start, end) >= 0) known++;
    else if (single[i] === 1 && end - start > 8) {
      // a run of a script without spaces: its characters are the words
      all += (end - start) / 2 - 1;
      for (const character of opening.slice(start, end)) if (words.has(character)) known++;
    }
  }
  return all === 0 ? 0 : Math.min(1, known / all);
}
