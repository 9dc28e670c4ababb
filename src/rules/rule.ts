import type { Concept } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/match.ts';
import type { Document, SourceBlock } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { RuleCategory } from './category.ts';

/** What a span is when it is the article's own; assemble then uses it rather than removes it. */
export type OwnRole =
  | 'byline'
  | 'date'
  | 'publisher'
  | 'kicker'
  | 'caption'
  | 'credit'
  | 'correction';

/** What a rule saw: where, how sure, and why. Offsets are into the block's `text`. */
export interface Observation {
  /** The index of the block. */
  readonly block: number;
  /** A part of the block's text; both absent for the whole block. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /**
   * How sure the rule is that this is residue, 0 to 1. From {@link CERTAIN} on it overrides the
   * judge; below, it is one more signal for it. A span inside a block goes only if certain.
   */
  readonly confidence: number;
  /** What was seen, in words a user understands: `the counter “1/53” alone on a line`. */
  readonly evidence: string;
  /** Set where the span is metadata, a caption or a credit of the article itself, if it has one. */
  readonly role?: OwnRole | undefined;
}

/** An observation with the name and category of the rule that made it. */
export interface Finding extends Observation {
  readonly rule: string;
  readonly category: RuleCategory;
}

/** From this confidence on a finding is certain: it decides by itself. */
export const CERTAIN = 0.9;

/**
 * What a rule may look at, computed once a document and shared by all rules. It and the list of blocks
 * are frozen; what hangs on them is not, for the sake of speed, and is to be read only all the same.
 */
export interface RuleContext {
  readonly document: Document;
  readonly blocks: readonly SourceBlock[];
  readonly language: LanguageGuess;
  /** The phrases of the lexicons that stand in a block, in order of start. */
  phrases(block: number): readonly PhraseHit[];
  /** The blocks that a phrase of a concept stands in, in order: a small part of most documents. */
  having(concept: Concept): readonly SourceBlock[];
  /** The blocks that a digit of any script stands in, in order. */
  numbered(): readonly SourceBlock[];
}

/** A text that a rule is run on in its tests and that its documentation shows. */
export interface Example {
  /** Blocks are lines. In a firing example, what must be found stands between ⟦ and ⟧. */
  readonly text: string;
  /** BCP 47; detected where absent. */
  readonly language?: string | undefined;
  /** How to read it; `text` where absent. */
  readonly format?: 'text' | 'html' | 'markdown' | undefined;
  /** Why it fires, or why it must not, where that is not plain to see. */
  readonly why?: string | undefined;
}

/**
 * One idea about what residue looks like: plain data and a pure function. A rule never changes a
 * block, it reports observations.
 */
export interface Rule {
  /**
   * Kebab case, named after what it finds: `gallery-counter`. Not `judge`, `leftover-markup` or `front-matter`: a removal
   * says so where no rule has decided.
   */
  readonly name: string;
  readonly category: RuleCategory;
  /** One sentence: what it finds and how it tells. */
  readonly summary: string;
  readonly examples: {
    /** What it must find. */
    readonly fires: readonly Example[];
    /** What looks like it and must stay. */
    readonly quiet: readonly Example[];
  };
  readonly find: (context: RuleContext) => Iterable<Observation>;
}
