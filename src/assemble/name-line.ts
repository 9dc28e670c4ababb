import type { SourceBlock } from '../read/document.ts';
import type { AuthorReader } from './metadata/authors.ts';

/** A name of one to five words, or of a script that has no capitals. */
export const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}[\p{Lo}\p{M}]{1,20}|(?:de|da|di|del|della|van|von|der|den|la|le|el|al|bin|y|e|St\.?))(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}[\p{Lo}\p{M}]{0,20}|de|da|di|del|della|van|von|der|den|dos|la|le|el|al|bin|y|e)){0,4}$/u;

/** Whether a block is nothing but a byline word. */
export function isLabel(block: SourceBlock | undefined, labels: readonly string[]): boolean {
  const text = block?.text.toLowerCase().replace(/[\s:：]+$/u, '') ?? '';
  return text.length > 0 && text.length <= 30 && labels.includes(text);
}

/** A line without the day in it and the marks around that. */
export function withoutDay(text: string, day: { start: number; end: number } | undefined): string {
  return (day ? `${text.slice(0, day.start)} | ${text.slice(day.end)}` : text)
    .replace(/^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** A site's own writers, signing together. */
const OFFICE =
  /^\p{Lu}[\p{L}\p{N} ]{2,40} (?:team|staff|editors|redaktion|redazione|redacción|rédaction|redação|redactie|редакция)$/iu;

/** The names that a line consists of; none where it says anything else. */
export function namesOf(
  text: string,
  read: AuthorReader,
  labelled: boolean,
  dated: boolean,
): readonly string[] {
  if (text === '' || /[.!?…:]$/u.test(text)) return [];
  const [first = '', ...others] = text.split(/\s*[|•·]\s*/u);
  if (others.join(' ').length > first.length + 12) return [];
  const { people, organizations } = read(first);
  if (people.length === 0 && organizations[0] === first && OFFICE.test(first)) return [first];
  if (organizations.length > 0 || people.length === 0 || people.length > 5) return [];
  const isName = (name: string): boolean =>
    NAME.test(name) &&
    // “Photos By Ana Lima” says who did something else
    !/\sby\s/i.test(name) &&
    (labelled || (name.includes(' ') && /\p{Lu}/u.test(name)));
  if (!people.every(isName)) return [];
  const letters = (one: string): number => one.replace(/[^\p{L}]+/gu, '').length;
  // a job or a word for "and" beside the names, no sentence; behind a date also "in Boats", "for the Reed"
  const said = dated ? first.split(/\s(?=\p{Ll}{2})/u)[0]! : first;
  return people.join('').length >= 0.6 * letters(said) ? people : [];
}
