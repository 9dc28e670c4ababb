import type { Concept } from './lexicon.ts';

/** A phrase of a lexicon that stands in a text. */
export interface PhraseHit {
  readonly concept: Concept;
  /** BCP 47 of the lexicon; the first one where several languages share the phrase. */
  readonly language: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** How many words of the text it takes. */
  readonly words: number;
}
