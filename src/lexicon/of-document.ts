import type { Document } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import { createLanguageDetector } from './detect.ts';
import { lexicons } from './list.ts';
import { createMatcher, type Matcher } from './match.ts';

/** Finds the phrases of all lexicons. */
export const phraseMatcher: Matcher = createMatcher(lexicons);

const detect = createLanguageDetector(lexicons);

/**
 * The language of a document.
 *
 * @param option what the caller says of it, BCP 47; believed
 */
export function languageOf(document: Document, option?: string): LanguageGuess {
  return detect(
    document.blocks.map((block) => block.text),
    { option, declared: document.declaredLanguage },
  );
}
