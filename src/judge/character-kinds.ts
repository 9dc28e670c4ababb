import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';

import { SPACELESS } from '../lexicon/spaceless.ts';

/** What kind of character a code unit is. */
export const KIND = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  single: 5,
  letter: 6,
} as const;
type CharacterKind = (typeof KIND)[keyof typeof KIND];

/** Georgian has small letters since Unicode 11, and writes nothing with capital ones but whole lines. */
const UNCASED = /\p{Script=Georgian}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

function classify(code: number): CharacterKind {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return KIND.space;
  if (SPACELESS.test(character)) return KIND.single;
  if (UNCASED.test(character)) return LETTER.test(character) ? KIND.letter : KIND.other;
  if (LOWER.test(character)) return KIND.lower;
  if (UPPER.test(character)) return KIND.upper;
  if (LETTER.test(character)) return KIND.letter;
  if (DIGIT.test(character)) return KIND.digit;
  return KIND.other;
}

/** The kind of every UTF-16 code unit; filled once, when first asked for. */
export const kinds: () => Uint8Array = (() => {
  let table: Uint8Array | undefined;
  return () => {
    if (!table) {
      table = new Uint8Array(0x10000);
      for (let code = 0; code < 0x3000; code++) table[code] = classify(code);
      // CJK and Hangul by range: 40,000 look-ups saved
      table.fill(KIND.single, 0x3040, 0x3100);
      table.fill(KIND.single, 0x3400, 0x4dc0);
      table.fill(KIND.single, 0x4e00, 0xa000);
      for (let code = 0xa000; code < 0xac00; code++) table[code] = classify(code);
      table.fill(KIND.letter, 0xac00, 0xd7a4);
      table.fill(KIND.single, 0xf900, 0xfb00);
      for (let code = 0xfb00; code < 0x10000; code++) table[code] = classify(code);
      table[0x3000] = KIND.space;
    }
    return table;
  };
})();

/** What a mark does, as bits: ends a sentence, closes, parts clauses, parts labels, quotes, addresses, counts money. */
export const TERMINAL = 1;
export const CLOSER = 2;
export const COMMA = 4;
export const SEPARATOR = 8;
export const QUOTE = 16;
export const ADDRESS = 32;
export const MONEY = 64;

/** What every UTF-16 code unit is as a mark, as bits. */
export const MARKS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const add = (bit: number, marks: string): void => {
    for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)]! |= bit;
  };
  add(TERMINAL, SENTENCE_MARKS);
  add(CLOSER, '"\'”»’)]」』）');
  add(COMMA, ',;，、；،');
  add(SEPARATOR, '|›»·•/>→←');
  add(QUOTE, '"“”„«»「」『』');
  add(ADDRESS, '@:');
  add(MONEY, '$€£¥₽₹');
  return table;
})();
