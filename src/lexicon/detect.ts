import type { LanguageGuess } from '../read/language.ts';
import type { Lexicon } from './lexicon.ts';

/** What else is known of the language. */
export interface LanguageHints {
  /** What the caller says; believed. */
  readonly option?: string | undefined;
  /** What the input says; believed unless its words clearly say otherwise. */
  readonly declared?: string | undefined;
}

/** Tells the language of a document from its blocks' texts. */
export type LanguageDetector = (texts: readonly string[], hints?: LanguageHints) => LanguageGuess;

const SAMPLE = 20_000;
const WINDOW = 500;
/** Fewer function words than this, and a declared language is believed. */
const FEW = 12;

/** Scripts that one language of the lexicons is written in, more telling ones first. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
];
/** Scripts of several languages: who writes in it is told by words, failing that this one is taken. */
const SHARED_SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, 'ar', ['ar', 'fa', 'ur']],
  [/\p{Script=Devanagari}/gu, 'hi', ['hi', 'mr', 'ne']],
  [/\p{Script=Cyrillic}/gu, 'ru', ['ru', 'uk', 'bg', 'sr', 'mk', 'be']],
];
const HAN = /\p{Script=Han}/gu;
const LETTERS = /\p{L}/gu;

/**
 * The way a lexicon writes a language tag: `de-AT` is `de`, and Norwegian is `nb`, whatever its tag.
 */
export function lexiconTag(tag: string): string {
  const base = tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;
  if (base === 'no' || base === 'nn') return 'nb';
  if (base === 'iw') return 'he';
  if (base === 'in') return 'id';
  return base;
}

/**
 * Makes a detector: by script where one is a language's own, else by counting the function words
 * of the lexicons (Grefenstette 1995 compares this with letter trigrams: alike from a sentence on)
 * in at most 20,000 characters spread over the document.
 */
export function createLanguageDetector(lexicons: readonly Lexicon[]): LanguageDetector {
  const known = new Set(lexicons.map((lexicon) => lexicon.language));
  let weights: ReadonlyMap<string, readonly (readonly [string, number])[]> | undefined;
  const guess = (
    tag: string | undefined,
    from: LanguageGuess['from'],
    confidence: number,
  ): LanguageGuess => ({
    ...(tag === undefined ? {} : { tag }),
    from,
    confidence,
    lexicon: tag !== undefined && known.has(lexiconTag(tag)),
  });

  return (texts, { option, declared } = {}) => {
    if (option !== undefined) return guess(option, 'option', 1);
    weights ??= functionWordWeights(lexicons);
    const sample = spread(texts);
    const seen = bySample(sample, weights);
    const said = declared !== undefined && /^[a-z]{2,3}(?:[-_]|$)/i.test(declared.trim());
    if (said) {
      const tag = declared.trim().replaceAll('_', '-');
      const clear =
        seen.tag !== undefined &&
        seen.tag !== lexiconTag(tag) &&
        (seen.from === 'script' || (seen.hits >= FEW && seen.confidence >= 0.75)) &&
        // a language without function words of its own here may share its neighbour's
        (known.has(lexiconTag(tag)) || seen.confidence >= 0.9 || seen.from === 'script');
      if (!clear) return guess(tag, 'declared', seen.tag === lexiconTag(tag) ? 1 : 0.8);
    }
    return seen.tag === undefined
      ? guess(undefined, 'none', 0)
      : guess(seen.tag, seen.from, seen.confidence);
  };
}

interface Seen {
  readonly tag?: string;
  readonly from: 'words' | 'script';
  readonly confidence: number;
  readonly hits: number;
}

function bySample(
  sample: string,
  weights: ReadonlyMap<string, readonly (readonly [string, number])[]>,
): Seen {
  const letters = amount(sample, LETTERS);
  if (letters === 0) return { from: 'words', confidence: 0, hits: 0 };
  const share = (pattern: RegExp): number => amount(sample, pattern) / letters;
  const han = share(HAN);
  for (const [pattern, tag] of SCRIPTS) {
    const part = share(pattern);
    // Japanese is a third kana at least; a Chinese text may quote some
    if (part > (tag === 'ja' ? Math.max(0.05, han * 0.08) : 0.3))
      return { tag, from: 'script', confidence: Math.min(1, 0.6 + part), hits: 0 };
  }
  if (han > 0.3) return { tag: 'zh', from: 'script', confidence: Math.min(1, 0.6 + han), hits: 0 };
  const script = SHARED_SCRIPTS.find(([pattern]) => share(pattern) > 0.4);

  const scores = new Map<string, number>();
  let hits = 0;
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const found = weights.get(word);
    if (!found) continue;
    hits++;
    for (const [language, weight] of found)
      if (!script || script[2].includes(language))
        scores.set(language, (scores.get(language) ?? 0) + weight);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best) {
    if (script) return { tag: script[1], from: 'script', confidence: 0.6, hits };
    return { from: 'words', confidence: 0, hits };
  }
  const lead = 1 - (second?.[1] ?? 0) / best[1];
  const density = Math.min(1, hits / words / 0.25);
  const enough = Math.min(1, hits / FEW);
  const confidence = Math.round(Math.min(1, 0.35 + lead) * density * enough * 100) / 100;
  // a few words that some language has too are no evidence
  if (!script && (hits < 3 || density < 0.3)) return { from: 'words', confidence: 0, hits };
  return { tag: best[0], from: 'words', confidence, hits };
}

function amount(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A word counts for each language that has it, the less the more have it. */
function functionWordWeights(lexicons: readonly Lexicon[]) {
  const owners = new Map<string, string[]>();
  for (const { language, functionWords } of lexicons)
    for (const word of new Set(functionWords))
      owners.set(word, [...(owners.get(word) ?? []), language]);
  const weights = new Map<string, readonly (readonly [string, number])[]>();
  for (const [word, languages] of owners)
    weights.set(
      word,
      languages.map((language) => [language, 1 / languages.length] as const),
    );
  return weights;
}

/** At most {@link SAMPLE} characters in windows spread evenly over all texts, joined by line breaks. */
function spread(texts: readonly string[]): string {
  let total = 0;
  for (const text of texts) total += text.length;
  if (total <= SAMPLE) return texts.join('\n');
  const stride = total / (SAMPLE / WINDOW);
  const out: string[] = [];
  let next = 0;
  let before = 0;
  let wanted = 0;
  for (const text of texts) {
    let at = 0;
    while (at < text.length) {
      if (wanted === 0) {
        if (next >= before + text.length) break;
        at = Math.max(at, Math.ceil(next) - before);
        next += stride;
        wanted = WINDOW;
      }
      const piece = text.slice(at, at + wanted);
      out.push(piece);
      wanted -= piece.length;
      at += piece.length;
    }
    before += text.length;
  }
  return out.join('\n');
}
