import { isLetterOrMark } from '../read/characters.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { Lexicon } from './lexicon.ts';
import { countScripts, OWN_LETTERS, WRITERS } from './scripts.ts';
import { addToHash, createWordTable, type WordTable } from './word-table.ts';

/** What else is known of the language. */
export interface LanguageHints {
  /** What the caller says; believed. */
  readonly option?: string | undefined;
  /** What the input says; believed unless its words clearly say otherwise. */
  readonly declared?: string | undefined;
}

/** Tells the language of a document from its blocks' texts. */
export type LanguageDetector = (texts: readonly string[], hints?: LanguageHints) => LanguageGuess;

const SAMPLE = 4000;
const WINDOW = 200;
/** So many words of a language have function words among them. */
const SOME = 30;
/** Fewer function words than this, and a declared language is believed. */
const FEW = 12;

/** Languages that a neighbour's words serve: they read much the same in print. */
const SERVED_BY: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  fil: 'tl',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
};

/**
 * The way a lexicon writes a language tag: `de-AT` is `de`, Norwegian is `no`, whatever its form, and
 * Serbian in Latin letters is read with the words of Croatian.
 */
export function lexiconTag(tag: string): string {
  const parts = tag.trim().toLowerCase().split(/[-_]/, 3);
  const base = parts[0]!;
  if (base === 'sr' && parts.includes('latn')) return 'hr';
  return SERVED_BY[base] ?? base;
}

/**
 * Makes a detector: by script where one is a language's own, else by counting the function words
 * of the lexicons (Grefenstette 1995 compares this with letter trigrams: alike from a sentence on),
 * and the letters that these words have beyond those of English, in at most 4,000 characters spread over the document.
 */
export function createLanguageDetector(lexicons: readonly Lexicon[]): LanguageDetector {
  const known = new Set(lexicons.map((lexicon) => lexicon.language));
  let weights: WordWeights | undefined;
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
      let tag = declared.trim().replaceAll('_', '-');
      if (/^sr(?:-[A-Z]{2})?$/i.test(tag) && seen.tag === 'hr') tag = 'sr-Latn';
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

function bySample(sample: string, weights: WordWeights): Seen {
  const { letters, counts } = countScripts(sample);
  if (letters === 0) return { from: 'words', confidence: 0, hits: 0 };
  const share = (script: string): number => (counts.get(script) ?? 0) / letters;
  const byScript = (tag: string, part: number): Seen => ({
    tag,
    from: 'script',
    confidence: Math.round(Math.min(1, 0.6 + part) * 100) / 100,
    hits: 0,
  });
  const [han, kana] = [share('Han'), share('Kana')];
  // Japanese is a third kana or so; a Chinese text may quote some
  if (han + kana > 0.3) return byScript(kana > (han + kana) * 0.08 ? 'ja' : 'zh', han + kana);
  const script = Object.keys(WRITERS).find((name) => share(name) > 0.4);
  const writers = script === undefined ? undefined : WRITERS[script]!;
  if (writers?.length === 1) return byScript(writers[0]!, share(script!));
  for (const { script: one, tag, letters: own, least } of OWN_LETTERS)
    if (one === script && (sample.match(own)?.length ?? 0) >= least * letters * share(one))
      return byScript(tag, share(one) / 2);

  const { languages, table, owners, writes } = weights;
  const scores = new Float64Array(languages.length);
  let hits = 0;
  let words = 0;
  const text = sample.toLowerCase();
  for (let start = isLetterOrMark.find(text, 0); start < text.length; ) {
    const end = isLetterOrMark.skip(text, start);
    let hash = 0;
    for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at));
    words++;
    const word = table.indexOf(hash, text, start, end);
    start = isLetterOrMark.find(text, end);
    if (word < 0) continue;
    hits++;
    const found = owners[word]!;
    // the less the more languages have it
    const part = 1 / found.length;
    for (const language of found) scores[language]! += part;
  }
  for (const letter of text.match(BEYOND_ENGLISH) ?? []) {
    const found = writes.get(letter);
    for (const language of found ?? []) scores[language]! += LETTER / found!.length;
  }
  const ranked = languages
    .map((language, i) => [language, scores[i]!] as const)
    .filter(([language, score]) => score > 0 && (!writers || writers.includes(language)))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best) {
    // of a text of some length none of these is the language
    if (writers && words < SOME) return byScript(writers[0]!, 0);
    return { from: 'words', confidence: 0, hits };
  }
  const lead = 1 - (second?.[1] ?? 0) / best[1];
  const density = Math.min(1, hits / words / 0.25);
  const enough = Math.min(1, hits / FEW);
  const confidence = Math.round(Math.min(1, 0.35 + lead) * density * enough * 100) / 100;
  // a few words that some language has too are no evidence; nor is a script that others write in
  if ((!writers || words >= SOME) && (hits < 3 || density < 0.3))
    return { from: 'words', confidence: 0, hits };
  return { tag: best[0], from: 'words', confidence, hits };
}

/** Latin letters that English does without. */
const BEYOND_ENGLISH = /[\u00DF-\u024F\u1E00-\u1EFF]/g;
/** What such a letter tells, as a share of what a function word does: there are more of them. */
const LETTER = 0.2;

interface WordWeights {
  readonly languages: readonly string[];
  readonly table: WordTable;
  /** For each word of the table the indexes of the languages that have it. */
  readonly owners: readonly (readonly number[])[];
  /** For each letter beyond those of English the indexes of the languages whose function words have it. */
  readonly writes: ReadonlyMap<string, readonly number[]>;
}

function functionWordWeights(lexicons: readonly Lexicon[]): WordWeights {
  const byWord = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  const note = (owners: Map<string, number[]>, key: string, language: number): void => {
    const known = owners.get(key);
    if (known) known.push(language);
    else owners.set(key, [language]);
  };
  for (const [i, { functionWords }] of lexicons.entries()) {
    for (const word of new Set(functionWords)) note(byWord, word, i);
    for (const letter of new Set(functionWords.join('').match(BEYOND_ENGLISH)))
      note(byLetter, letter, i);
  }
  return {
    languages: lexicons.map(({ language }) => language),
    table: createWordTable([...byWord.keys()]),
    owners: [...byWord.values()],
    writes: byLetter,
  };
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
