import { type Openings, openingsOf } from '../lexicon/opening-words.ts';
import { addToHash, createWordTable, type WordTable } from '../lexicon/word-table.ts';
import type { WordOdds } from './classes.ts';

/**
 * What the words of a text tell: log-odds that a block which opens with a word is article content,
 * learned, and shrunk towards nothing for words seen on few sites. A text has no markup to go by;
 * that its lines say “reserved” and “subscribe”, or “because” and “said”, tells much of what the
 * markup would.
 */
export interface Wording {
  readonly table: WordTable;
  /** Of each word of the table. */
  readonly odds: Float32Array;
}

/**
 * The wordings of the languages that were learned from, by language: a word of one may say nothing, or
 * something else, in another (German “die”, Portuguese “as”).
 */
export type Wordings = ReadonlyMap<string, Wording>;

/** What the words of each block tell; NaN where too few of them are known. */
export interface WordingFacts {
  readonly mean: Float32Array;
  readonly least: Float32Array;
  readonly most: Float32Array;
  /** Sum over the first {@link HEAD} words. */
  readonly head: Float32Array;
  /** Share of words that tell something, 0 to 1. */
  readonly known: Float32Array;
  /** Mean over the blocks up to {@link AROUND} before and after, and itself. */
  readonly around: Float32Array;
}

const HEAD = 4;
const AROUND = 4;
/** A page of which fewer words are known, or a smaller share, tells nothing by them. */
const FEWEST = 8;
const LEAST_SHARE = 0.1;

/** The name that a word of a language goes by among {@link WordOdds}. */
export const wordName = (language: string, word: string): string => `${language}/${word}`;

/** The language of a {@link wordName}. */
export const languageOfWord = (name: string): string => name.slice(0, name.indexOf('/'));

/** @param odds of words, by their {@link wordName} */
export function wordingsOf(odds: WordOdds): Wordings {
  const words = new Map<string, [word: string, value: number][]>();
  for (const [name, value] of odds) {
    const language = languageOfWord(name);
    const known = words.get(language);
    const word: [string, number] = [name.slice(language.length + 1), value];
    if (known) known.push(word);
    else words.set(language, [word]);
  }
  return new Map(
    [...words].map(([language, known]) => [
      language,
      {
        table: createWordTable(known.map(([word]) => word)),
        odds: Float32Array.from(known, ([, value]) => value),
      },
    ]),
  );
}

/** The different words that a block opens with: what its odds are learned from. */
export function openingWords(text: string): ReadonlySet<string> {
  const { texts, from, starts, ends, single } = openingsOf([text]);
  const opening = texts[0]!;
  const words = new Set<string>();
  for (let i = 0; i < from[1]!; i++) {
    const word = opening.slice(starts[i], ends[i]);
    if (single[i] === 0) words.add(word);
    else for (let at = 0; at < word.length; at++) words.add(word.charAt(at));
  }
  return words;
}

/** Reads off what the words of blocks tell; in scripts without spaces every character is a word. */
export function readWording(openings: Openings, { table, odds }: Wording): WordingFacts {
  const { texts, from, hashes, starts, ends, single } = openings;
  const count = texts.length;
  const column = (): Float32Array => new Float32Array(count).fill(Number.NaN);
  const facts = {
    mean: column(),
    least: column(),
    most: column(),
    head: column(),
    known: column(),
    around: column(),
  };
  let knownWords = 0;
  let allWords = 0;
  for (let i = 0; i < count; i++) {
    const opening = texts[i]!;
    let all = 0;
    let known = 0;
    let sum = 0;
    let least = 0;
    let most = 0;
    let head = 0;
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const isSingle = single[w] === 1;
      for (let start = starts[w]!; start < ends[w]!; ) {
        const end = isSingle ? start + 1 : ends[w]!;
        const hash = isSingle ? addToHash(0, opening.charCodeAt(start)) : hashes[w]!;
        const word = table.indexOf(hash, opening, start, end);
        start = end;
        all++;
        if (word < 0) continue;
        const value = odds[word]!;
        known++;
        sum += value;
        if (value < least) least = value;
        if (value > most) most = value;
        if (all <= HEAD) head += value;
      }
    }
    knownWords += known;
    allWords += all;
    if (all > 0) facts.known[i] = known / all;
    if (known === 0) continue;
    facts.mean[i] = sum / known;
    facts.least[i] = least;
    facts.most[i] = most;
    facts.head[i] = head;
  }
  if (knownWords < FEWEST || knownWords < LEAST_SHARE * allWords) {
    for (const values of Object.values(facts)) values.fill(Number.NaN);
    return facts;
  }
  fillAround(facts.mean, facts.around);
  return facts;
}

/** Means over the blocks around each that have a value, in one pass. */
function fillAround(values: Float32Array, out: Float32Array): void {
  let sum = 0;
  let count = 0;
  const take = (i: number, sign: 1 | -1): void => {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    sum += sign * value;
    count += sign;
  };
  for (let i = 0; i < AROUND; i++) take(i, 1);
  for (let i = 0; i < values.length; i++) {
    take(i + AROUND, 1);
    take(i - AROUND - 1, -1);
    out[i] = count > 0 ? sum / count : Number.NaN;
  }
}
