import { isGluedName, nameBeforeJob } from '../../lexicon/eastern-names.ts';
import { SPACELESS } from '../../lexicon/spaceless.ts';
import { hasLetter } from '../../read/characters.ts';
import type { AuthorWords } from './author-words.ts';
import { type JobTitles, jobsIn } from './job-titles.ts';
import { isDated, withoutDay } from './name-dates.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { SUFFIX } from './post-nominals.ts';

/** A name has no more words. */
const MOST_WORDS = 6;

/** Words in lower case that stand inside names. */
const PARTICLES = new Set(
  'de da do das dos del della di du des d la le les el al bin ibn ben bint von van der den ter ten te zu zum zur vom af av y e i i̇ st abu ould ap mac mc san santa'.split(
    ' ',
  ),
);
/** Names that say nothing of who wrote. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|author|authors|(?:the|der|die|el|la|il|o|a|de|l[’'])\s?(?:author|autore?|autora|autorin|auteure?|verfasser)|archive|guest|guest author|contributor|contributors|user|webmaster|redaktion|team|unknown|anonymous|n\/a|none|null|undefined|various|test|writer|staff writer|news|more|share|follow|posted|published|updated|contact|advertisement|photo|image|view|profile|agencies|wires|wire reports|size|expert reviewer|contact us|bio|comments?|reply|read more|last|full bio|text link|link|about|about the author|advertiser disclosure|text size|close)$/i;

/** Whether a word stands where a name should but is none: "Admin", "By". */
export function isNobody(name: string): boolean {
  return NOBODY.test(name) || /^(?:by|from|name|asked|answered|posted|comment|reply)\b/i.test(name);
}

/** The name in one part of a byline, or nothing. */
export function nameIn(part: string, words: AuthorWords): string | undefined {
  let name = part.trim();
  for (let round = 0; round < 3; round++) {
    const before = name;
    const behind = withoutStart(name, words.bylines);
    if (behind === undefined) return undefined;
    name = behind;
    name = withoutJob(name, words.jobs);
    if (name === before) break;
  }
  name = name.replace(/^[\s:：.・／/|｜=＝,–—*-]+|[\s:：・,–—*-]+$/g, '');
  // "Release date" is a label
  if (words.labels.has(name.toLowerCase())) return undefined;
  if (!name || NOBODY.test(name) || !hasLetter(name)) return undefined;
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
  return hasLetter(name) ? name : undefined;
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

/** A name without the word for the author before it; undefined where that word begins another one: `作者简介`. */
function withoutStart(text: string, phrases: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  for (const phrase of phrases) {
    if (!lower.startsWith(phrase)) continue;
    const next = text.slice(phrase.length);
    const spaceless = SPACELESS.test(phrase.slice(-1));
    // "byAna Lima": the two stood in elements of their own
    const glued = /\p{Ll}$/u.test(text.slice(0, phrase.length)) && /^\p{Lu}\p{L}/u.test(next);
    if (next === '' || /^[\s:.：／]/.test(next) || glued || isGluedName(phrase, next))
      return next.replace(/^[\s:.：／]+/, '');
    const isOffice = OFFICE_WORDS.some((word) => lower.endsWith(word));
    if (spaceless && phrase.length > 1 && !isOffice && !/\s/.test(text)) return undefined;
  }
  return text;
}

/** Takes a job title off the start or the end of a name. */
export function withoutJob(text: string, jobs: JobTitles): string {
  const before = nameBeforeJob(text);
  if (before !== undefined) return before;
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
