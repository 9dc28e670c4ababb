import type { Lexicon } from '../lexicon/lexicon.ts';
import { authorWords } from './metadata/author-words.ts';
import { saidAt, saidFirst } from './metadata/said.ts';
import { withoutClock } from './metadata/without-clock.ts';

/** What stands around the names and between them and a day. */
const MARKS = /^[\s|•·,;/–—-]+|[\s|•·,;/–—-]+$/gu;
/**
 * A line without the day in it, its time, the words that say what day it is, and whatever comes behind a
 * second day: of “Ana LimaPublished 3 May 2024, 11:21am | Updated 4 May 2024” the name.
 */
export function besideDay(
  text: string,
  day: { readonly start: number; readonly end: number } | undefined,
  lexicons: readonly Lexicon[],
): string {
  if (!day) return text.replace(MARKS, '').replace(/\s+/g, ' ');
  const { dated } = authorWords(lexicons);
  // the two stood in elements of their own
  const before = text
    .slice(0, day.start)
    .replace(/(?<=\p{Ll})\p{Lu}\p{Ll}+/gu, (word) =>
      dated.has(word.toLowerCase()) ? ` ${word}` : word,
    );
  const said = saidAt(before, lexicons);
  const head = before.slice(0, said.start).replace(MARKS, '');
  const rest = withoutClock(text.slice(day.end));
  const later = saidFirst(rest, lexicons);
  const tail = rest.slice(0, later.start).replace(MARKS, '');
  return [head, tail]
    .filter((part) => part !== '')
    .join(' | ')
    .replace(/\s+/g, ' ');
}
