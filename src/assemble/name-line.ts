import type { SourceBlock } from '../read/document.ts';
import type { AuthorReader } from './metadata/authors.ts';
import { type JobTitles, jobsIn } from './metadata/job-titles.ts';

/** A name of one to five words, or of a script that has no capitals. */
export const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}[\p{Lo}\p{M}]{1,20}|(?:de|da|di|del|della|van|von|der|den|la|le|el|al|bin|y|e|St\.?))(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}[\p{Lo}\p{M}]{0,20}|de|da|di|del|della|van|von|der|den|dos|la|le|el|al|bin|y|e)){0,4}$/u;

/** Whether a block is nothing but a byline word. */
export function isLabel(block: SourceBlock | undefined, labels: readonly string[]): boolean {
  const text = block?.text.toLowerCase().replace(/[\s:：]+$/u, '') ?? '';
  return text.length > 0 && text.length <= 30 && labels.includes(text);
}

/** Whether a line only joins the names above and below it: “and”, a comma. */
export const isJoint = (text: string, and: ReadonlySet<string>): boolean =>
  text.length <= 5 && (/^[,&·•|/]$/u.test(text) || and.has(text.toLowerCase()));

/** Whether a line is a job title with what it is about before it: “Harbour Reporter”, “Fellow, River Centre”. */
export function isJobLine(text: string, jobs: JobTitles): boolean {
  if (text.length > LONGEST_JOB) return false;
  const [said = ''] = text.split(/\s*[,|•·@]/u);
  const lower = said.trim().toLowerCase();
  return jobsIn(lower, jobs).some((job) => lower.endsWith(job));
}

/** The line that a byline names somebody by: of a job alone the one above, where that is a name. */
export function signedLine(blocks: readonly SourceBlock[], i: number, jobs: JobTitles): number {
  const above = blocks[i - 1]?.text.replace(HANDLE, '').split(/\s*[|•·]\s*/u)[0] ?? '';
  const isJob = !/[,|–—(:·]|\s-/u.test(blocks[i]!.text) && isJobLine(blocks[i]!.text, jobs);
  return isJob && above.includes(' ') && NAME.test(above) ? i - 1 : i;
}

/** In UTF-16 code units. */
const LONGEST_JOB = 80;

/** A site's own writers, signing together. */
const OFFICE =
  /^\p{Lu}[\p{L}\p{N}. ]{2,40} (?:team|staff|editors|redaktion|redazione|redacción|rédaction|redação|redactie|редакция)$/iu;

/** What is known of a line. */
interface LineFacts {
  /** A byline word alone stands above it. */
  readonly labelled: boolean;
  /** It holds a day. */
  readonly dated: boolean;
  /** A day stands in it or a line or two away. */
  readonly besideDate: boolean;
}

/** The names that a line consists of; none where it says anything else. */
export function namesOf(
  text: string,
  read: AuthorReader,
  jobs: JobTitles,
  { labelled, dated, besideDate }: LineFacts,
): readonly string[] {
  if (text === '' || (/[.!?…:]$/u.test(text) && !ABBREVIATED.test(text))) return [];
  const [first = '', ...others] = text.replace(HANDLE, '').split(/\s*[|•·]\s*/u);
  // behind a name and a day stand the topics
  if (!dated && others.join(' ').length > first.length + 12) return [];
  const { people, organizations } = read(first);
  if (people.length === 0 && organizations[0] === first && OFFICE.test(first)) return [first];
  if (people.length === 0 || people.length > 5) return [];
  // the paper behind the name
  if (organizations.length > (besideDate && first.startsWith(people[0]!) ? 1 : 0)) return [];
  const isName = (name: string): boolean =>
    NAME.test(name.split(',')[0]!) &&
    // “Photos By Ana Lima” says who did something else
    !/\sby\s/i.test(name) &&
    (labelled || (/^[^,]* /.test(name) && /\p{Lu}/u.test(name)));
  if (!people.every(isName)) return [];
  const letters = (one: string): number => one.replace(/[^\p{L}]+/gu, '').length;
  // a job or a word for "and" beside the names, no sentence; behind a date also "in Boats", "for the Reed"
  const said = dated ? first.split(/\s(?=\p{Ll}{2})/u)[0]! : first;
  const parts = said.split(/\s*,\s*/).map((part) => part.replace(/[\s–—-]+$/u, ''));
  const rest = parts.filter(
    (part, n) => n === 0 || !(isJobLine(part, jobs) || organizations.includes(part)),
  );
  return people.join('').length >= 0.6 * letters(rest.join('')) ? people : [];
}

/** The name of an account behind a name. */
const HANDLE = /\s?@{1,2}[\w.]{2,40}$/;
/** A line that ends so is no sentence: “Bo Ek Jr.”, “Ana Lima, Ph.D.”. */
const ABBREVIATED = /(?:[\s.]\p{Lu}|\s[JS]r)\.$/u;
