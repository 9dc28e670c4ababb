import type { Lexicon } from '../lexicon/lexicon.ts';
import { isLetter } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { authorWords } from './metadata/author-words.ts';
import { saidOf } from './metadata/said.ts';

/** Words before a name are read from so far back, in UTF-16 code units. */
const REACH = 40;
/** Of these somebody else than who wrote is named. */
const OF_ANOTHER =
  /(?<!\p{L})(?:review|edit|check|photo|image|picture|illustrat|video|graphic|translat|foto|bild|imag|immagin|vidéo|geprüft|überprüft|redigiert|relu|révisé|vérifié|revisado|verificado|rivisto|granskad|проверено)\p{L}{0,8}\s?(?:by|von|de|par|di|por|av|door)?\s?:?\s?$/iu;

/** A word for “by” right before a name. */
const BY = /(?<!\p{L})(by|par|por|door)\s{0,2}[:：]?\s{0,2}$/iu;
/** A participle and “von”: in German nouns stand before it too. */
const DONE_VON =
  /(?<!\p{L})\p{L}{0,8}(?:ge\p{L}{2,12}(?:t|en)|iert|zählt) (von)\s{0,2}[:：]?\s{0,2}$/iu;
/** Two words with capitals are the section's name: “Harbour News by”. */
const SECTION = /^\p{Lu}\p{L}{2,15} (?:& )?\p{Lu}\p{L}{2,15}$/u;
/** So who opened a thread is named. */
const OPENED = /(?<!\p{L})(?:asked|started|added)$/iu;
/** Words for what is done end so: of two with capitals, too. */
const DONE = /(?:ed|ing|read)$/iu;

/**
 * Whether the words right before a name say that somebody else than who wrote is named: “Photo:”, “Edited by”, and all
 * that is done by somebody, but for what the lexicons know as a word for who wrote: “Narrated by”.
 *
 * @param at where the name begins
 */
export function isOfAnother(
  { text, parts = [] }: SourceBlock,
  at: number,
  lexicons: readonly Lexicon[],
): boolean {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  if (OF_ANOTHER.test(before)) return true;
  const by = BY.exec(before) ?? DONE_VON.exec(before);
  if (!by) return false;
  const word = by[1]!;
  const end = by.index + by[0].lastIndexOf(word);
  // what an element of its own holds is a label
  const cut = parts.reduce(
    (most, one) => (one.end <= from + end ? Math.max(most, one.end) : most),
    from,
  );
  const done = before
    .slice(cut - from, end)
    .replace(/^.*[|•·–—/:,;()\n]/su, '')
    .trim();
  if (done === '' || /\p{Nd}/u.test(done) || saidOf(done, lexicons) !== 'unknown') return false;
  if (OPENED.test(done) || (SECTION.test(done) && !DONE.test(done))) return false;
  // “Written and read by”
  const { bylines, and } = authorWords(lexicons);
  const pieces = [''];
  for (const one of done.toLowerCase().split(/\s+/u)) {
    if (and.has(one) || one === '&') pieces.push('');
    else pieces.push(`${pieces.pop()} ${one}`.trim());
  }
  return !pieces.some((piece) => {
    const phrase = `${piece} ${word.toLowerCase()}`;
    return !OF_ANOTHER.test(phrase) && isKnown(phrase, bylines);
  });
}

/** Whether a text ends with one of some phrases of several words. */
const isKnown = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (one) =>
      one.includes(' ') && text.endsWith(one) && !isLetter(text, text.length - one.length - 1),
  );
