import type { Lexicon } from '../lexicon/lexicon.ts';
import { characterClass, isLetter } from '../read/characters.ts';
import type { InlinePart, SourceBlock } from '../read/document.ts';
import { isOtherElement } from './author-elements.ts';
import { authorWords } from './metadata/author-words.ts';
import { blanked } from './metadata/blanked.ts';
import { byWords } from './metadata/by-words.ts';
import { profileOf } from './name-signs.ts';
import { isOfAnother } from './other-credits.ts';

/** Class words of what is to be pressed. */
const BUTTON_WORDS = new Set('btn btns button buttons action actions cta share social'.split(' '));

/** Whether an element is a button by its tag, its role or its class. */
const isButton = ({ element }: InlinePart): boolean =>
  element !== undefined &&
  (element.tag === 'button' || element.words.some((word) => BUTTON_WORDS.has(word)));

/** Class words of what somebody is, beside the name. */
const JOB_WORDS = new Set('title job jobtitle role position expertise'.split(' '));

/** Whether an element is called after what somebody is, and not after the name as well: `author-title`. */
const isJob = ({ element }: InlinePart): boolean =>
  element?.words.some((word) => JOB_WORDS.has(word)) === true && !element.words.includes('name');

/**
 * The parts of a row that name nobody: buttons, jobs, and what is called after something else than who wrote. Sites call
 * names so too: none is among them that stands right behind a word for who wrote, or leads to the page of whom it names.
 */
export function asidesOf(
  block: SourceBlock,
  lexicons: readonly Lexicon[],
): ReadonlySet<InlinePart> {
  const out = new Set<InlinePart>();
  let signed: InlinePart | undefined;
  for (const part of block.parts ?? []) {
    if (!part.element || !(isButton(part) || isJob(part) || isOtherElement(part.element))) continue;
    if (isBehindWord(block, part, lexicons) || isJoined(block, signed, part, lexicons))
      signed = part;
    else if (!leadsToNamed(block, part)) out.add(part);
  }
  return out;
}

/** Byline words are looked for so far before a part, in UTF-16 code units. */
const REACH = 30;

/** Whether a word for who wrote stands right before a part: “By ”, “Author: ”. */
function isBehindWord(
  block: SourceBlock,
  { start }: InlinePart,
  lexicons: readonly Lexicon[],
): boolean {
  const before = block.text
    .slice(Math.max(0, start - REACH), start)
    .replace(/[\s:：]+$/u, '')
    .toLowerCase();
  return (
    before !== '' &&
    byWords(lexicons).all.some(
      (word) => before.endsWith(word) && !isLetter(before, before.length - word.length - 1),
    ) &&
    !isOfAnother(block, start, lexicons)
  );
}

/** Whether a part is called as the name before it, and joined to that by a comma or a word for “and”. */
function isJoined(
  { text }: SourceBlock,
  signed: InlinePart | undefined,
  { start, element }: InlinePart,
  lexicons: readonly Lexicon[],
): boolean {
  if (!signed || signed.element!.words.join(' ') !== element!.words.join(' ')) return false;
  const between = text.slice(signed.end, start).trim().toLowerCase();
  return between === ',' || between === '&' || authorWords(lexicons).and.has(between);
}

/** Whether a part leads to somebody's page whose address has the first or the last word of it: `/author/ana-lima`. */
function leadsToNamed({ text, spans }: SourceBlock, { start, end }: InlinePart): boolean {
  const words = text.slice(start, end).toLowerCase().split(' ');
  return (
    words.length <= MOST_WORDS &&
    spans.some((span) => {
      if (span.type !== 'link' || span.href === undefined) return false;
      if (span.start > start || span.end < end) return false;
      const path = profileOf(span.href);
      return path !== undefined && [words[0]!, words.at(-1)!].some((word) => path.includes(word));
    })
  );
}

/** Labels with more words are no name of one. */
const MOST_WORDS = 4;

/** A stretch of a block without what names nobody, and what elements part set apart. */
export interface RowText {
  readonly text: string;
  /** Where in the block's text an offset into {@link text} is. */
  at(offset: number): number;
}

/** Which stretch of a block is a row, and how it is read. */
export interface RowOptions {
  /** Offsets into the block's text. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** A character that parts what elements set apart. */
  readonly mark?: string;
  /** Buttons alone are left out. */
  readonly whole?: boolean;
}

const endsWord = characterClass(/[\p{L}\p{M}\p{Nd}.]/u);
const opensWord = characterClass(/[\p{Lu}\p{Lt}\p{Nd}]/u);
const isUncased = characterClass(/\p{Lo}/u);

/**
 * The text of a row of labels as names are read from it. Elements without a blank between them are set apart by
 * style: `<span>Ana Lima</span><span>Harbour Reporter</span>` are two lines.
 */
export function rowText(
  block: SourceBlock,
  lexicons: readonly Lexicon[],
  { from = 0, to = block.text.length, mark = '\n', whole = false }: RowOptions = {},
): RowText {
  const { text, parts } = block;
  if (!parts) return { text: text.slice(from, to), at: (offset) => from + offset };
  let line = text;
  for (const part of asidesOf(block, lexicons)) {
    const isAll = part.start === 0 && part.end === text.length;
    if (isAll || (whole && !isButton(part))) continue;
    line = blanked(line, part);
  }
  const starts = new Set(parts.map(({ start }) => start));
  const ends = new Set(parts.map(({ end }) => end));
  const cuts = [...new Set([...starts, ...ends])]
    .filter(
      (place) =>
        place > from &&
        place < to &&
        endsWord(line, place - 1) &&
        (opensWord(line, place) ||
          (isUncased(line, place) && starts.has(place) && ends.has(place))),
    )
    .sort((a, b) => a - b);
  const pieces = [from, ...cuts].map((start, n) => line.slice(start, cuts[n] ?? to));
  return {
    text: pieces.join(mark),
    at(offset) {
      let place = from + offset;
      for (const [n, cut] of cuts.entries()) if (from + offset > cut + n) place--;
      return place;
    },
  };
}

/**
 * The labels of a row, as its outermost inline elements hold them; empty where words stand outside of these, or
 * where it has but one.
 */
export function labelsOf({ text, parts }: SourceBlock): readonly InlinePart[] {
  if (!parts) return [];
  const out: InlinePart[] = [];
  let behind = 0;
  for (const part of parts) {
    // what holds the whole row is no label of it
    if (part.start < behind || (part.start === 0 && part.end === text.length)) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(behind, part.start))) return [];
    out.push(part);
    behind = part.end;
  }
  return out.length > 1 && !/[\p{L}\p{N}]/u.test(text.slice(behind)) ? out : [];
}
