import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { VisibleDate } from './candidates.ts';

/** Texts before a date are read from so far back, in UTF-16 code units. */
const REACH = 60;

/**
 * What the words before a date say of it: `Publié le`, `Last updated:`. The last phrase counts, the one at the date:
 * “Created by Ana Lima, last modified on”; of two that begin together the longer one.
 */
export function saidOf(before: string, lexicons: readonly Lexicon[]): VisibleDate['kind'] {
  return saidAt(before, lexicons).kind;
}

/** What {@link saidOf} tells, and where the phrase begins and ends that says so. */
export interface Said {
  readonly kind: VisibleDate['kind'];
  readonly start: number;
  readonly end: number;
}

/** As {@link saidOf}, with the place of the phrase; that of no phrase is the end of the text. */
export function saidAt(before: string, lexicons: readonly Lexicon[]): Said {
  return phrasesIn(before, lexicons).at(-1) ?? nothingIn(before);
}

/** The first phrase of a text that says so: of what stands behind a date, where the next one's words begin. */
export function saidFirst(behind: string, lexicons: readonly Lexicon[]): Said {
  return phrasesIn(behind, lexicons)[0] ?? nothingIn(behind);
}

/** What a text says that is nothing but such a phrase: “Updated”, “Mise à jour :”. */
export function saidAlone(text: string, lexicons: readonly Lexicon[]): VisibleDate['kind'] {
  const label = text.replace(/^[\s|•·–—(-]+|[\s:：|•·–—)-]+$/gu, '');
  if (label.length > REACH) return 'unknown';
  const { kind, start, end } = saidAt(label, lexicons);
  return start === 0 && end === label.length ? kind : 'unknown';
}

const nothingIn = ({ length }: string): Said => ({ kind: 'unknown', start: length, end: length });

/** The phrases at the end of a text that say when something was published or changed, in order. */
function phrasesIn(before: string, lexicons: readonly Lexicon[]): readonly Said[] {
  const skipped = Math.max(0, before.length - REACH);
  const text = before.slice(skipped).toLowerCase();
  const phrases = phrasesOf(lexicons);
  const found: Said[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    let said: Phrase | undefined;
    for (const one of phrases.get(pairAt(text, at)) ?? [])
      if (one.words.length > (said?.words.length ?? 0) && standsAt(text, at, one.words)) said = one;
    if (!said) continue;
    const end = at + said.words.length;
    found.push({ kind: said.says, start: skipped + at, end: skipped + end });
    at = end - 1;
  }
  return found;
}

/** Whether a phrase stands at a place in a text as whole words. */
const standsAt = (text: string, at: number, phrase: string): boolean =>
  text.startsWith(phrase, at) && isWhole(text, at, phrase);

/** Two code units as a number. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const SPACELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a phrase stands in a text as whole words. */
function isWhole(text: string, at: number, phrase: string): boolean {
  if (SPACELESS.test(phrase)) return true;
  return !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + phrase.length));
}

interface Phrase {
  /** Two code units at least, in lower case. */
  readonly words: string;
  readonly says: 'published' | 'modified';
}

/** Phrases by the two code units that they begin with: hardly a place in a text has any of them. */
type Phrases = ReadonlyMap<number, readonly Phrase[]>;

/** Put together once for a list of lexicons; the same list always gives the same phrases. */
const known = new WeakMap<readonly Lexicon[], Phrases>();

function phrasesOf(lexicons: readonly Lexicon[]): Phrases {
  const made = known.get(lexicons) ?? gatherPhrases(lexicons);
  known.set(lexicons, made);
  return made;
}

function gatherPhrases(lexicons: readonly Lexicon[]): Phrases {
  const phrases = new Map<string, Phrase['says']>();
  for (const [concept, says] of [
    ['published', 'published'],
    ['updated', 'modified'],
  ] as const) {
    for (const lexicon of lexicons) {
      for (const phrase of lexicon.phrases[concept]) {
        const words = phrase.toLowerCase().replace(/[\s:]*\{.*$|[\s:]+$/s, '');
        if (words.length > 1) phrases.set(words, says);
      }
    }
  }
  const byPair = new Map<number, Phrase[]>();
  for (const [words, says] of phrases) {
    const list = byPair.get(pairAt(words, 0)) ?? [];
    list.push({ words, says });
    byPair.set(pairAt(words, 0), list);
  }
  return byPair;
}

/** What stands before the first number of a line: of a date line, what it says of the date. */
export const beforeNumbers = (text: string): string => /^\P{Nd}*/u.exec(text)?.[0] ?? '';
