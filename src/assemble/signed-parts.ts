import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasDigit } from '../read/characters.ts';
import type { InlinePart, SourceBlock } from '../read/document.ts';
import { AUTHOR_WORDS } from './author-elements.ts';
import { authorWords } from './metadata/author-words.ts';
import type { AuthorReader } from './metadata/authors.ts';
import { afterWord, byWords } from './metadata/by-words.ts';
import type { VisibleText } from './metadata/candidates.ts';
import type { DateReader } from './metadata/dates.ts';
import { withoutDay } from './metadata/name-dates.ts';
import { NAME } from './name-line.ts';
import { isAside, rowText } from './row-parts.ts';

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
  const { parts = [] } = block;
  const out: VisibleText[] = [];
  let behind = 0;
  let others = 0;
  for (const [n, part] of parts.entries()) {
    if (part.start < behind || part.start < others) continue;
    if (
      isAside(part) ||
      OF_ANOTHER.test(block.text.slice(Math.max(0, part.start - REACH), part.start))
    ) {
      others = part.end;
      continue;
    }
    const signed = isMarked(part) ? namesOf(block, part, true, readers) : undefined;
    const isOuter = parts[n + 1] !== undefined && parts[n + 1]!.start < part.end;
    const found = signed ?? (isOuter ? undefined : namesOf(block, part, false, readers));
    // an inner element knows better where the name ends
    if (
      !found ||
      (isOuter && parts.slice(n + 1).some((one) => one.end <= part.end && isMarked(one)))
    )
      continue;
    out.push(found);
    behind = part.end;
  }
  return out;
}

/** Words before a name are read from so far back, in UTF-16 code units. */
const REACH = 40;
/** Of these somebody else than who wrote is named. */
const OF_ANOTHER =
  /(?<!\p{L})(?:review|edit|check|photo|image|picture|illustrat|video|graphic|translat|foto|bild|imag|immagin|vidéo|geprüft|überprüft|redigiert|relu|révisé|vérifié|revisado|verificado|rivisto|granskad|проверено)\p{L}{0,8}\s?(?:by|von|de|par|di|por|av|door)?\s?:?\s?$/iu;

const isMarked = ({ element }: InlinePart): boolean =>
  element?.words.some((word) => AUTHOR_WORDS.has(word)) === true;

/** The stretch of a part that names come from; undefined where it holds anything else. */
function namesOf(
  block: SourceBlock,
  part: InlinePart,
  marked: boolean,
  { lexicons, authors, days }: NameReaders,
): VisibleText | undefined {
  const row = rowText(block, part.start, part.end);
  const day = hasDigit(row.text) ? days(row.text) : undefined;
  const hit = afterWord(row.text, byWords(lexicons), marked, day !== undefined);
  if (hit === undefined && !marked) return undefined;
  const start = hit ?? 0;
  const end = day && day.start > start ? day.start : row.text.length;
  const text = withoutDay(row.text.slice(start, end), authorWords(lexicons));
  const { people, organizations } = authors(text);
  const named = [...people, ...organizations];
  if (named.length === 0 || named.length > MOST_NAMES) return undefined;
  const sure = named.every((name) => NAME.test(name));
  if (!sure || (hit === undefined && !isAllNames(text, named))) return undefined;
  const [from, to] = [row.at(start), row.at(start + text.length)];
  return { block: block.index, text, start: from, end: to };
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
