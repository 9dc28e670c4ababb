import type { Concept } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/match.ts';
import { beginsNetwork, isNetwork, mayBeginNetwork } from '../lexicon/networks.ts';
import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';
import { isUnmarkedSentence } from '../lexicon/spaceless.ts';
import { type CharacterClass, characterClass, hasDigit, hasLetter } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import type { RuleContext } from './rule.ts';
import { isBehindDash, isReportedIn, isSaid, opensQuotation } from './said.ts';

const UNFOLDED = /[^\S ]| {2}/;

/** A text in quotation marks for an explanation, shortened. */
export function quoted(text: string): string {
  const head = text.slice(0, 60);
  // white space is folded in nearly all blocks
  const line = UNFOLDED.test(head) ? head.replace(/\s+/g, ' ') : head;
  return `“${text.length > 60 ? `${line.replace(/[\uD800-\uDBFF]$/, '')}…` : line}”`;
}

const FILLED_MOST = 400;
const VERSE = /^\p{L}+,$/u;
const NUMBERED = /^\p{Nd}{1,2}[.)](?:\s|$)/u;

/**
 * Whether phrases of these concepts fill a block: besides them only numbers, names of networks,
 * punctuation and symbols. At least one phrase is of `needs`.
 */
export function filledBy(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
  needs: readonly Concept[] = concepts,
): boolean {
  const { text } = block;
  if (text.length > FILLED_MOST) return false;
  const hits = context.phrases(block.index);
  // most blocks have none
  if (hits.length === 0 || !hits.some(({ concept }) => needs.includes(concept))) return false;
  // `1. Volume` heads a section, and `Share,` begins a verse
  if (NUMBERED.test(text) || (text.endsWith(',') && VERSE.test(text)) || isSpoken(text))
    return false;
  let at = 0;
  let found = false;
  for (let i = 0; i < hits.length; ) {
    const { start } = hits[i]!;
    let best: PhraseHit | undefined;
    for (; i < hits.length && hits[i]!.start === start; i++) {
      const hit = hits[i]!;
      if (!concepts.includes(hit.concept)) continue;
      const better =
        !best ||
        hit.end > best.end ||
        (hit.end === best.end && needs.includes(hit.concept) && !needs.includes(best.concept));
      if (better) best = hit;
    }
    if (!best || start < at) continue;
    if (!isFiller(text.slice(at, start))) return false;
    if (needs.includes(best.concept)) found = true;
    at = best.end;
  }
  return found && isFiller(text.slice(at));
}

const QUOTATION =
  /^(?:„.*[“”]|“.*”|”.*”|"[^"]*"|«\S.*\S»|«\s.*[.?!…]\s»|»\S.*\S«|「.*」|『.*』)[.,]?$/u;
const SPEECH = /^[—–] ?[¿¡]?\p{L}.*[.?!…]$/u;

/** Whether somebody says it: no button or label stands in quotation marks, or behind a dash as a sentence. */
function isSpoken(text: string): boolean {
  const first = text.charCodeAt(0);
  // most lines begin with a letter of Latin or a number
  if (first !== 34 && first < 0xab) return false;
  if (QUOTATION.test(text) || SPEECH.test(text)) return true;
  // with more words and blanks inside these are the arrows of « Previous Next »
  return /^«\s.*\s»$/.test(text) && !/\d/.test(text) && wordCount(text, 4) <= 3;
}

/** How many phrases of a concept stand in a block. */
export function phraseCount(context: RuleContext, block: SourceBlock, concept: Concept): number {
  let count = 0;
  for (const hit of context.phrases(block.index)) if (hit.concept === concept) count++;
  return count;
}

/** Whether a short text holds nothing but numbers, names of networks, punctuation and symbols. */
export function isFiller(text: string): boolean {
  if (text.includes('%')) return false;
  if (!hasLetter(text)) return true;
  if (!opensFiller(text)) return false;
  const words = text.slice(0, FILLED_MOST).match(FILLER_WORD) ?? [];
  if (text.length > FILLED_MOST || words.length > 24) return false;
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let n = Math.min(3, words.length - i); n >= 1 && taken === 0; n--)
      if (isNetwork(words.slice(i, i + n).join(''))) taken = n;
    if (taken === 0 && UNITS.has(words[i]!)) taken = 1;
    if (taken === 0) return false;
    i += taken;
  }
  return true;
}

/** Whether the first word from a place on may be one of a network's name or a unit: most texts fail here. */
export function opensFiller(text: string, from = 0): boolean {
  const at = isCased.find(text, from);
  if (!mayBeginNetwork(text, at) && !UNITS.has(text.charAt(at))) return false;
  const first = FIRST_WORD.exec(text.slice(at))?.[0];
  return first !== undefined && (beginsNetwork(first) || UNITS.has(first));
}

/** What a word or a hump of one begins with. */
const isCased = characterClass(/[\p{Lu}\p{Ll}\p{Lo}\p{M}]/u);
/** Humps are words: `FacebookTweet`. */
const FIRST_WORD = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/u;
const FILLER_WORD = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu;
/** Units of a count: 1.2K. */
const UNITS: ReadonlySet<string> = new Set(['k', 'K', 'm', 'M']);

/** The longest phrase of these concepts that begins a block, marks and symbols aside; none in quotation marks. */
export function leading(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  for (const hit of context.phrases(block.index)) {
    if (hit.start > 8) break;
    if (!concepts.includes(hit.concept)) continue;
    if (hit.start > 0 && /[\p{L}\p{N}]/u.test(block.text.slice(0, hit.start))) break;
    if (!best || hit.end > best.end) best = hit;
  }
  return best && best.start > 0 && opensQuotation(block.text, best) ? undefined : best;
}

/** As {@link leading}, but no phrase that somebody says: behind a dash, or with "said the seller" behind it. */
export function leadingUnsaid(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
): PhraseHit | undefined {
  const hit = leading(context, block, concepts);
  return hit && !isBehindDash(block.text, hit) && !isReportedIn(context, block, hit)
    ? hit
    : undefined;
}

/** What of a block stands in no phrase of these concepts, a mark in place of each. */
export function textBeside(
  context: RuleContext,
  { index, text }: SourceBlock,
  concepts: readonly Concept[],
  mark = ' ',
): string {
  let out = '';
  let at = 0;
  for (const { concept, start, end } of context.phrases(index)) {
    if (!concepts.includes(concept) || end <= at) continue;
    if (start > at) out += text.slice(at, start);
    out += mark;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * How many words of a block, up to a limit, stand in no phrase of these concepts and are no names of networks, handles,
 * addresses or numbers.
 */
export function wordsBeside(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
  most: number,
): number {
  let words = 0;
  for (const [word] of textBeside(context, block, concepts).matchAll(PLAIN_WORD)) {
    if (words >= most) break;
    if (!isFiller(word)) words += isSpaceless(word.charCodeAt(0)) ? word.length / 2 : 1;
  }
  return Math.min(most, Math.ceil(words));
}

/** A word that is no part of a handle or an address. */
const PLAIN_WORD =
  /(?<![@#./\p{L}\p{M}\p{N}_])[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?![\p{L}\p{M}\p{N}_]|\.\p{L}|:\/\/|@)/gu;

/** Stands for a phrase. */
const OBJECT = '\ufffc';
/** A number behind a colon; two that make a time, a day or a score, but no time zone; one to call. */
const FIGURES =
  /(?<!\p{Nd})[:：]\s?\p{Nd}|(?<![+−-]\p{Nd}{0,2})\p{Nd}\s?[:./–-]\s?\p{Nd}|\p{Nd}{5}|\p{Nd}{3}\s\p{Nd}{3}/u;
const PRICE = /\p{Sc}/u;

/** Whether figures stand beside the labels in a block that are no counts or prices: `Login: 08:00`, `Search: 0800 123`. */
export function tellsFigures(
  context: RuleContext,
  block: SourceBlock,
  labels: readonly Concept[],
): boolean {
  if (!hasDigit(block.text)) return false;
  const beside = textBeside(context, block, labels, OBJECT);
  return FIGURES.test(beside) && !PRICE.test(beside);
}

/** The first phrase of these concepts that stands anywhere in a block. */
export function inside(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
): PhraseHit | undefined {
  return context.phrases(block.index).find((hit) => concepts.includes(hit.concept));
}

/** The first phrase of these concepts in a block that is not somebody's words. */
export function insideUnsaid(
  context: RuleContext,
  block: SourceBlock,
  concepts: readonly Concept[],
): PhraseHit | undefined {
  return context
    .phrases(block.index)
    .find((hit) => concepts.includes(hit.concept) && !isSaid(context, block, hit));
}

/** How many words a text has, up to a limit; in scripts without spaces two characters are one. */
export function wordCount(text: string, most = 200): number {
  let words = 0;
  let singles = 0;
  for (let at = isWordCharacter.find(text, 0); at < text.length; ) {
    const start = at;
    at = isWordCharacter.skip(text, start);
    const code = text.charCodeAt(start);
    // Thai and its neighbours, kana and Han
    if (isSpaceless(code)) singles += at - start;
    else words++;
    if (words + singles / 2 >= most) break;
    at = isWordCharacter.find(text, at);
  }
  return words + Math.ceil(singles / 2);
}

const isWordCharacter = characterClass(/[\p{L}\p{M}\p{N}]/u);

const isSpaceless = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0eff);

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= text.length - 6; at--) {
    if (isSentenceEnd(text, at)) return true;
    if (!isClosing(text, at)) break;
  }
  return isUnmarkedSentence(text);
}

const isSentenceEnd = characterClass(new RegExp(`[${SENTENCE_MARKS}]`, 'u'));
const isClosing = characterClass(/[\p{Pf}\p{Pe}"'“”]/u);

/** Whether a text ends with a closing bracket, or with one and a full stop. */
export function endsBracketed(text: string): boolean {
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  return last === ')' || last === ']' || last === '）';
}

/** Whether a text reads as prose: long enough, and with the end of a sentence in it. */
export function isProse(block: SourceBlock): boolean {
  if (block.shape === 'heading') return false;
  const { text } = block;
  if (text.length >= PARAGRAPH) return true;
  if (text.length < 24 || !endsSentence(text)) return false;
  if (text.length >= LONG_SENTENCE && isFullStop(text)) return true;
  const least = isHangul.find(text.slice(0, HEAD), 0) < HEAD ? HANGUL_WORDS : SENTENCE_WORDS;
  return wordCount(text, least) >= least;
}

/** A statement of so much text is prose however few its words: other languages than English have longer ones. In UTF-16 code units. */
const LONG_SENTENCE = 72;
/** Whether a text ends as a statement does, not as a question or a call. */
export const isFullStop = (text: string): boolean => FULL_STOP.test(text.slice(-2));
const FULL_STOP = /[.。．።։।۔]["'”’»)]?$/u;

/** A sentence with fewer words may be a label or a headline. */
const SENTENCE_WORDS = 12;
/** Korean writes onto its words what other languages have words for. */
const HANGUL_WORDS = 7;
const isHangul = characterClass(/\p{Script=Hangul}/u);
/** Where the first letter of a script is looked for, in UTF-16 code units. */
const HEAD = 12;

/** So much text is a paragraph however it ends, in UTF-16 code units. */
const PARAGRAPH = 240;
/** The same where a character holds as much as half a word, or a syllable. */
const DENSE_PARAGRAPH = 100;
/** Where a character holds as much as half a word, or a syllable. */
export const isDense: CharacterClass = characterClass(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);

/** Whether a text is a paragraph of some length, whatever it is written in. */
export const isLongParagraph = (text: string): boolean =>
  text.length >= PARAGRAPH ||
  (text.length >= DENSE_PARAGRAPH && isDense.find(text.slice(0, HEAD), 0) < HEAD);

/** The share of a block's text that stands in links. */
export function linkShare(block: SourceBlock): number {
  let linked = 0;
  for (const span of block.spans) if (span.type === 'link') linked += span.end - span.start;
  return block.text.length === 0 ? 0 : linked / block.text.length;
}
