import { readDate } from '../lexicon/dates.ts';
import { isAgency } from '../lexicon/names.ts';

/** Words in lower case that stand in names. */
const PARTICLES = new Set(
  'von van der den de del della di da dos du des la le el al bin ibn ben af av zu zum zur ter ten y e i do das och og ja und and et und mit with'.split(
    ' ',
  ),
);
const NAME_WORD = /^[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}'’.-]{0,30}$/u;

/**
 * How many words of names a text of at most some 150 characters holds, where names are all it
 * holds besides a date, a place or an agency behind a mark; 0 otherwise.
 */
export function readNames(text: string): number {
  let names = 0;
  for (const part of text
    .split(/[|,;/•·()–—]|\s-\s|&| and | und | et | y | e /)
    .map((p) => p.trim())) {
    const clean = part.replace(/^[:：\s]+/, '').replace(/[.:：]$/, '');
    if (clean === '') continue;
    if (isAgency(clean)) {
      names++;
      continue;
    }
    const { date, time, others } = readDate(clean);
    if ((date || time) && others <= 2) continue;
    const words = clean.split(/\s+/);
    if (words.length > 6) return 0;
    if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))) {
      // what follows names may be anything short: a title, a place
      if (names > 0 && words.length <= 4) continue;
      return 0;
    }
    if (words.length === 1 && names === 0 && !/[\p{Lo}]/u.test(clean)) return 0;
    if (PARTICLES.has(words.at(-1)!)) return 0;
    names += words.length;
  }
  return names;
}
