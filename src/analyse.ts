import { lexiconTag } from './lexicon/detect.ts';
import { lexicons } from './lexicon/list.ts';
import { languageOf } from './lexicon/of-document.ts';
import { type KnownWords, knownWords } from './lexicon/word-table.ts';
import type { Document } from './read/document.ts';
import type { LanguageGuess } from './read/language.ts';
import { createContext } from './rules/context.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { runRules } from './rules/run.ts';

/** A document with what the lexicons and the rules say of it: what the judge judges by. */
export interface Analysis {
  readonly document: Document;
  readonly language: LanguageGuess;
  readonly findings: readonly Finding[];
  /** Of the document's language; undefined without a lexicon. */
  readonly functionWords: KnownWords | undefined;
}

const functionWordsOf = (() => {
  const known = new Map<string, KnownWords>();
  return (tag: string): KnownWords | undefined => {
    const language = lexiconTag(tag);
    const lexicon = known.has(language)
      ? undefined
      : lexicons.find((one) => one.language === language);
    if (lexicon) known.set(language, knownWords(lexicon.functionWords));
    return known.get(language);
  };
})();

/** Tells a document's language and runs the rules over it. */
export function analyse(document: Document, rules: readonly Rule[], language?: string): Analysis {
  const guess = languageOf(document, language);
  return {
    document,
    language: guess,
    findings: runRules(createContext(document, guess), rules),
    functionWords: guess.tag === undefined ? undefined : functionWordsOf(guess.tag),
  };
}
