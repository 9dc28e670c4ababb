import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAgency, isPublisher } from '../../lexicon/names.ts';
import { BYLINE_MARKS, SHORT_BYLINE } from '../../lexicon/short-bylines.ts';
import { type AuthorWords, authorWords } from './author-words.ts';
import { isDated, withoutDay } from './name-dates.ts';
import { nameIn, withoutJob } from './name-in.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { isPostNominal, SUFFIX } from './post-nominals.ts';

/** What reading a byline depends on. */
export interface AuthorOptions {
  /** Whose byline words, job titles and words for "and" are understood. */
  readonly lexicons: readonly Lexicon[];
}

/** The names in a byline. */
export interface ParsedAuthors {
  readonly people: readonly string[];
  /** Agencies and editorial offices that stand in the place of an author. */
  readonly organizations: readonly string[];
}

/** Reads bylines with one set of options. */
export type AuthorReader = (text: string) => ParsedAuthors;

/** Longer texts are no bylines; they are read up to here. */
const LONGEST = 500;

/**
 * The authors that a byline or an author field names: people; where there are none, the agency or
 * the office that signs. Without "By", job titles, places, dates, addresses and handles.
 *
 * @example
 * parseAuthors('By Ana Lima and Bo Ek, staff writers', { lexicons: [en] }) // ['Ana Lima', 'Bo Ek']
 */
export function parseAuthors(text: string, options: AuthorOptions): readonly string[] {
  const { people, organizations } = createAuthorReader(options)(text);
  return people.length > 0 ? people : organizations;
}

/** As {@link parseAuthors}, for many texts: the words of the lexicons are gathered once. */
export function createAuthorReader(options: AuthorOptions): AuthorReader {
  const words = authorWords(options.lexicons);
  return (text) => {
    const people: string[] = [];
    const organizations: string[] = [];
    for (const part of split(withoutJobLines(clean(text), words), words)) {
      const name = nameIn(part, words);
      if (!name) continue;
      const list = isOrganization(name) ? organizations : people;
      const key = name.toLowerCase();
      if (!list.some((other) => other.toLowerCase() === key)) list.push(name);
    }
    // beside full names a single word is a job, a place or a paper
    const full = people.filter((name) => name.includes(' '));
    const named =
      full.length > 0 && full.length < people.length && !text.includes('&') ? full : people;
    return { people: named.slice(0, 20), organizations: organizations.slice(0, 5) };
  };
}

/** Whether a name is that of an agency, a paper or an editorial office. */
export function isOrganization(name: string): boolean {
  const lower = name.toLowerCase();
  if (
    isAgency(name) ||
    isPublisher(name) ||
    /\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|is|co|uk|eu|ru|pl|cz)$/.test(lower)
  )
    return true;
  // "AP Technology Writer"
  const [sign] = /^\p{Lu}{2,5}(?=\s.*\p{Ll})/u.exec(name) ?? [];
  if (sign !== undefined && isAgency(sign)) return true;
  const words = lower.split(/[\s\-–/.]+/);
  return words.some((word) => OFFICE_WORDS.includes(word));
}

/** A word for the author of a character or two with a mark behind it, and what a row has before it: `来源：… 作者：张三`, `文/张三`. */
const SHORT_LABEL = new RegExp(
  String.raw`^(?:[^\n]{0,40}\s)?(?:${SHORT_BYLINE}|作者|撰文)\s?[${BYLINE_MARKS}]\s?`,
  'u',
);

/** Takes out what is never part of a name: addresses, handles, brackets, stray marks. */
function clean(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      .replace(/^[\s—–-]+(?=\p{L}{2,20}\sby\s)/iu, '')
      .replace(SHORT_LABEL, '')
      .replace(/https?:\/\/\S+|www\.\S+/gi, ' , ')
      .replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g, ' , ')
      .replace(/(^|[\s(,]|(?<=\p{L}))@{1,2}[\w.]{1,40}/gu, '$1 ')
      .replace(/\([^()]{0,120}\)?|\[[^[\]]{0,120}\]|（[^（）]{0,120}）/g, ' ')
      .replace(/[“”„"«»*†‡]|&nbsp;/g, ' ')
      .replace(/[.;|]\s+(?:medically\s)?(?:reviewed|edited|editing|fact[\s-]checked)\sby\s.*$/i, '')
      // lines stay apart: what stands below a name is a job or a paper
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .replace(/[\s,;|•·–—-]+$/, '')
      .trim()
  );
}

/** What stands in a line of its own below a name and ends as a job title does: “Gazette Staff Writer”. */
function withoutJobLines(text: string, { jobs }: AuthorWords): string {
  if (!text.includes('\n')) return text;
  const isJob = (line: string): boolean => {
    const rest = withoutJob(line, jobs);
    return rest !== line && line.startsWith(rest) && !/[,|&]/.test(line);
  };
  return text
    .split('\n')
    .filter((line, n) => n === 0 || !isJob(line))
    .join('\n');
}

/** What is “and” in Italian and in Indonesian. */
const FORENAMES: ReadonlySet<string> = new Set(['Ed', 'Dan']);
const MARKS = /\s*[,;|/•·、，；\n]\s*|\s+[-–—]+\s+|\s*&\s*|\s*[/／]\s*/u;
function split(text: string, words: AuthorWords): readonly string[] {
  const out: string[] = [];
  const pieces = text.split(MARKS);
  for (const [place, whole] of pieces.entries()) {
    const piece = isDated(pieces[place + 1], words) ? withoutDay(whole, words) : whole;
    if (SUFFIX.test(piece) && out.length > 0) {
      out.push(`${out.pop()} ${piece}`);
      continue;
    }
    if (isPostNominal(piece) && out.length > 0) {
      out.push(`${out.pop()}, ${piece}`);
      continue;
    }
    let current: string[] = [];
    const list = piece.split(' ');
    for (const [at, word] of list.entries()) {
      // before a word in lower case it joins no names: "is a painter", where "a" is Czech for "and"
      const joins =
        words.and.has(word.toLowerCase()) &&
        !FORENAMES.has(word) &&
        !/^\p{Ll}/u.test(list[at + 1] ?? '');
      const initial = word.length === 1 && word !== word.toLowerCase();
      if (joins && !initial && (current.length > 0 || out.length > 0)) {
        out.push(current.join(' '));
        current = [];
      } else current.push(word);
    }
    out.push(current.join(' '));
  }
  return out;
}
