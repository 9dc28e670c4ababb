import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAgency } from '../../lexicon/names.ts';
import { SPACELESS } from '../../lexicon/spaceless.ts';
import { type AuthorWords, authorWords } from './author-words.ts';
import { type JobTitles, jobsIn } from './job-titles.ts';
import { isDated, withoutDay } from './name-dates.ts';
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
const MOST_WORDS = 6;

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

/** Whether a name is that of an agency or an editorial office. */
export function isOrganization(name: string): boolean {
  const lower = name.toLowerCase();
  if (
    isAgency(name) ||
    /\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|is|co|uk|eu|ru|pl|cz)$/.test(lower)
  )
    return true;
  const words = lower.split(/[\s\-–/.]+/);
  return words.some((word) => OFFICE_WORDS.includes(word));
}

/** Takes out what is never part of a name: addresses, handles, brackets, stray marks. */
function clean(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      .replace(/https?:\/\/\S+|www\.\S+/gi, ' , ')
      .replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g, ' , ')
      .replace(/(^|[\s(,])@[\w.]{1,40}/g, '$1 ')
      .replace(/\([^()]{0,120}\)?|\[[^[\]]{0,120}\]|（[^（）]{0,120}）/g, ' ')
      .replace(/[“”„"«»*†‡]|&nbsp;/g, ' ')
      .replace(/[.;|]\s+(?:medically\s)?(?:reviewed|edited|fact[\s-]checked)\sby\s.*$/i, '')
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
      const joins = words.and.has(word.toLowerCase()) && !/^\p{Ll}/u.test(list[at + 1] ?? '');
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

/** Words in lower case that stand inside names. */
const PARTICLES = new Set(
  'de da do das dos del della di du des d la le les el al bin ibn ben bint von van der den ter ten te zu zum zur vom af av y e i i̇ st abu ould ap mac mc san santa'.split(
    ' ',
  ),
);
/** Names that say nothing of who wrote. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|author|authors|guest|guest author|contributor|contributors|user|webmaster|redaktion|team|unknown|anonymous|n\/a|none|null|undefined|various|test|writer|staff writer|news|more|share|follow|posted|published|updated|contact|advertisement|photo|image|view|profile|agencies|wires|wire reports|size|expert reviewer|contact us|bio|comments?|reply|read more|last|full bio|text link|link|about|about the author|advertiser disclosure|text size|close)$/i;

/** Whether a word stands where a name should but is none: "Admin", "By". */
export function isNobody(name: string): boolean {
  return NOBODY.test(name) || /^(?:by|from|name|asked|answered|posted|comment|reply)\b/i.test(name);
}

/** The name in one part of a byline, or nothing. */
function nameIn(part: string, words: AuthorWords): string | undefined {
  let name = part.trim();
  for (let round = 0; round < 3; round++) {
    const before = name;
    name = withoutStart(name, words.bylines);
    name = withoutJob(name, words.jobs);
    if (name === before) break;
  }
  name = name.replace(/^[\s:：.・／,–—*-]+|[\s:：・,–—*-]+$/g, '');
  // "Release date" is a label
  if (words.labels.has(name.toLowerCase())) return undefined;
  if (!name || NOBODY.test(name) || !/\p{L}/u.test(name)) return undefined;
  const list = name.split(' ').filter((word) => !/^[^\p{L}\p{N}]+$/u.test(word));
  const kept = head(list, words);
  if (kept.length === 0 || kept.length > MOST_WORDS) return undefined;
  if (kept.length === 1 && words.weekdays.has(kept[0]!.toLowerCase().replace(/\.$/, ''))) {
    return undefined;
  }
  const last = kept.at(-1)!;
  // full stops end sentences; in names they end initials and suffixes
  if (kept.length > 1 && last.length > 3 && last.endsWith('.') && !SUFFIX.test(last)) {
    kept[kept.length - 1] = last.slice(0, -1);
  }
  name = kept.join(' ');
  if (isDateLike(kept, words) || NOBODY.test(name) || (kept.length > 1 && /^\d|\s\d/.test(name)))
    return undefined;
  return /\p{L}/u.test(name) ? name : undefined;
}

/** The words up to where running text begins: "Jane Doe is a writer", "Bo Ek for the Daily". */
function head(list: readonly string[], words: AuthorWords): string[] {
  const cased = list.some((word) => /^\p{Lu}/u.test(word));
  if (!cased || list.length === 1) return [...list];
  const out: string[] = [];
  for (const [at, word] of list.entries()) {
    const bare = word.toLowerCase().replace(/[.,:]+$/, '');
    if (
      at > 0 &&
      (words.dated.has(bare) ||
        (words.months.has(bare) && /^\d/.test(list[at + 1] ?? '')) ||
        (/^\d/.test(word) && isDated(list[at + 1], words)))
    )
      return withoutDay(out.join(' '), words).split(' ');
    const lower = /^\p{Ll}/u.test(word);
    if (
      lower &&
      !PARTICLES.has(word.replace(/[’'].*$/, '')) &&
      !/^\p{Ll}{1,2}[’'-]?\p{Lu}/u.test(word)
    )
      break;
    out.push(word);
  }
  while (out.length > 0 && PARTICLES.has(out.at(-1)!)) out.pop();
  return out;
}

/** A day, a year or a time is no name: two numbers, or one beside a month. */
function isDateLike(list: readonly string[], words: AuthorWords): boolean {
  const numbers = list.filter(
    (word) => /^\d{1,4}(?:st|nd|rd|th)?[.,:]?$/.test(word) || /\d[:.]\d/.test(word),
  ).length;
  if (numbers === 0) return false;
  const months = list.some((word) => words.months.has(word.toLowerCase().replace(/[.,]$/, '')));
  return numbers > 1 || months || numbers === list.length;
}

function withoutStart(text: string, phrases: readonly string[]): string {
  const lower = text.toLowerCase();
  for (const phrase of phrases) {
    if (!lower.startsWith(phrase)) continue;
    const next = text.slice(phrase.length);
    const spaceless = SPACELESS.test(phrase.slice(-1));
    // "byAna Lima": the two stood in elements of their own
    const glued = /\p{Ll}$/u.test(text.slice(0, phrase.length)) && /^\p{Lu}\p{L}/u.test(next);
    if (next === '' || /^[\s:.：／]/.test(next) || (spaceless && phrase.length > 1) || glued)
      return next.replace(/^[\s:.：／]+/, '');
  }
  return text;
}

/** Takes a job title off the start or the end of a name. */
function withoutJob(text: string, jobs: JobTitles): string {
  const lower = text.toLowerCase();
  for (const job of lower.length === text.length ? jobsIn(lower, jobs) : jobs.all) {
    if (lower === job) return '';
    // "Reed Staff" is who signs, not Reed with the job of staff
    if (OFFICE_WORDS.includes(job) && !text.slice(0, -job.length).trim().includes(' ')) continue;
    if (lower.endsWith(job) && /[\s)]$/.test(text.slice(0, -job.length)))
      return text.slice(0, -job.length).trim();
    if (lower.startsWith(`${job} `)) return text.slice(job.length).trim();
  }
  return text;
}
