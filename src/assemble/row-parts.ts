import { characterClass } from '../read/characters.ts';
import type { InlinePart, SourceBlock } from '../read/document.ts';
import { isOtherElement } from './author-elements.ts';

/** Class words of what is to be pressed. */
const BUTTON_WORDS = new Set('btn btns button buttons action actions cta share social'.split(' '));

/** Whether an element is a button by its tag, its role or its class, or is called after something else than who wrote. */
export const isAside = ({ element }: InlinePart): boolean =>
  element !== undefined &&
  (element.tag === 'button' ||
    element.words.some((word) => BUTTON_WORDS.has(word)) ||
    isOtherElement(element));

/** A stretch of a block without what names nobody, and what elements part set apart. */
export interface RowText {
  readonly text: string;
  /** Where in the block's text an offset into {@link text} is. */
  at(offset: number): number;
}

const isLetter = characterClass(/[\p{L}\p{M}\p{Nd}.]/u);
const opensWord = characterClass(/[\p{Lu}\p{Lt}\p{Nd}]/u);
const isUncased = characterClass(/\p{Lo}/u);

/**
 * The text of a row of labels as names are read from it. Elements without a blank between them are set apart by
 * style: `<span>Ana Lima</span><span>Harbour Reporter</span>` are two lines.
 *
 * @param mark a character that parts them
 */
export function rowText(
  { text, parts }: SourceBlock,
  from = 0,
  to = text.length,
  mark = '\n',
): RowText {
  if (!parts) return { text: text.slice(from, to), at: (offset) => from + offset };
  let line = text;
  for (const part of parts) {
    const { start, end } = part;
    if (!isAside(part) || (start === 0 && end === text.length)) continue;
    line = line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);
  }
  const starts = new Set(parts.map(({ start }) => start));
  const ends = new Set(parts.map(({ end }) => end));
  const cuts = [...new Set([...starts, ...ends])]
    .filter(
      (place) =>
        place > from &&
        place < to &&
        isLetter(line, place - 1) &&
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
