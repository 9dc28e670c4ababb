import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasDigit } from '../read/characters.ts';
import type { InlinePart, SourceBlock, Span } from '../read/document.ts';
import { AUTHOR_WORDS } from './author-elements.ts';
import { authorWords } from './metadata/author-words.ts';
import type { AuthorReader } from './metadata/authors.ts';
import { afterWord, byWords } from './metadata/by-words.ts';
import type { VisibleText } from './metadata/candidates.ts';
import type { DateReader, FoundDate } from './metadata/dates.ts';
import { withoutDay } from './metadata/name-dates.ts';
import { NAME } from './name-line.ts';
import { isOfAnother } from './other-credits.ts';
import { asidesOf, rowText } from './row-parts.ts';

/** What names are read with. */
export interface NameReaders {
  readonly lexicons: readonly Lexicon[];
  readonly authors: AuthorReader;
  readonly days: DateReader;
}

/**
 * The inline elements of a row that say who wrote, by their class or by a word for it: of
 * `<span class="date">3 May 2024</span> <span class="author">Ana Lima</span> <span>12 comments</span>` the second.
 */
export function signedParts(block: SourceBlock, readers: NameReaders): readonly VisibleText[] {
  const { parts = [], text } = block;
  const out: VisibleText[] = [];
  const asides = asidesOf(block, readers.lexicons);
  let behind = 0;
  let others = 0;
  for (const [n, part] of parts.entries()) {
    if (part.start < behind || part.start < others) continue;
    if (asides.has(part) || isOfAnother(block, part.start, readers.lexicons)) {
      others = part.end;
      continue;
    }
    // an inner element knows better where the name ends
    const inner = parts.slice(n + 1).filter((one) => one.end <= part.end);
    if (inner.some(isMarked)) continue;
    const marked = isMarked(part);
    const isOuter = inner.length > 0;
    if (isOuter && !marked && part.start === 0 && part.end === text.length) continue;
    const found = namesOf(block, part, marked, readers);
    if (!found) continue;
    out.push(found);
    behind = part.end;
  }
  return out;
}

const isMarked = ({ element }: InlinePart): boolean =>
  element?.words.some((word) => AUTHOR_WORDS.has(word)) === true;

/** The stretch of a part that names come from; undefined where it holds anything else. */
function namesOf(
  block: SourceBlock,
  part: InlinePart,
  marked: boolean,
  readers: NameReaders,
): VisibleText | undefined {
  const found = readNames(block, part, { marked, wordless: marked }, readers);
  if (!found?.sure || isOfAnother(block, found.start, readers.lexicons)) return undefined;
  if (!found.worded && !isAllNames(found.text, found.names)) return undefined;
  const { text, start, end } = found;
  return { block: block.index, text, start, end };
}

/** Names that a stretch of a row gives. */
export interface FoundNames extends Span {
  /** What they were read from. */
  readonly text: string;
  readonly names: readonly string[];
  /** A word for who wrote stands before them. */
  readonly worded: boolean;
  /** All look like names of people. */
  readonly sure: boolean;
  /** The row, the day in it, and where in the row the names begin. */
  readonly row: string;
  readonly day: FoundDate | undefined;
  readonly place: number;
}

/** How a stretch is called. */
interface Called {
  /** Its markup says that it holds who wrote. */
  readonly marked: boolean;
  /** Names count without a word before them. */
  readonly wordless: boolean;
}

/**
 * The names in a stretch of a row, behind a word for who wrote where there is one, before the day. Where nothing is
 * left behind such a word without what is called after something else, that is read, too.
 */
export function readNames(
  block: SourceBlock,
  { start: from, end: to }: Span,
  { marked, wordless }: Called,
  { lexicons, authors, days }: NameReaders,
): FoundNames | undefined {
  const passes = asidesOf(block, lexicons).size > 0 ? [false, true] : [false];
  for (const whole of passes) {
    const row = rowText(block, lexicons, { from, to, whole });
    const day = hasDigit(row.text) ? days(row.text) : undefined;
    const hit = afterWord(row.text, byWords(lexicons), marked, day !== undefined);
    if (hit === undefined && (whole || !wordless)) continue;
    const place = hit ?? 0;
    // a date behind the names is not theirs
    const end = day && day.start > place ? day.start : row.text.length;
    const text = withoutDay(row.text.slice(place, end), authorWords(lexicons));
    const { people, organizations } = authors(text);
    const names = [...people, ...organizations];
    if (names.length > MOST_NAMES) return undefined;
    if (names.length === 0) continue;
    return {
      text,
      names,
      worded: hit !== undefined,
      sure: names.every((name) => NAME.test(name)),
      row: row.text,
      day,
      place,
      start: row.at(place),
      end: row.at(place + text.length),
    };
  }
  return undefined;
}

/** More names in one row are a team's. */
const MOST_NAMES = 6;

/** Whether the names make up the first part of a text, up to a comma or another mark. */
export function isAllNames(text: string, names: readonly string[]): boolean {
  const part = text.split(/[,|•·/(–—\n]|\s-\s/u).find((one) => /\p{L}/u.test(one)) ?? '';
  const letters = (one: string): number => one.replace(/[^\p{L}]+/gu, '').length;
  const first = names[0]!;
  return part.includes(first) ? letters(first) >= 0.75 * letters(part) || names.length > 1 : true;
}
