import type { Category } from '../rules/category.ts';
import type { Finding } from '../rules/rule.ts';

/** Why a block or a span of one is not in the article. */
export interface Reason {
  readonly category: Category;
  /** The rule's name, or `judge`. */
  readonly rule: string;
  /** How sure it is that this is residue, 0 to 1. */
  readonly confidence: number;
  readonly evidence: string;
  /** The category is what the block looks like: neither a rule nor the page says so. */
  readonly isGuess?: true;
}

/** What the judge says of one block. */
export interface BlockVerdict {
  /** How sure it is that the block is article content, 0 to 1. */
  readonly probability: number;
  /** Absent: the block stays. */
  readonly reason?: Reason;
  /** Spans that go out of a block that stays: certain, sorted, not overlapping. */
  readonly spans: readonly Finding[];
}
