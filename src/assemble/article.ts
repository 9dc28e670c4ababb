import type { ClaimSource, Span } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { Category } from '../rules/category.ts';
import type { Block } from './block.ts';

/** Something of the input that is not in the article, and why. */
export interface Removal extends Span {
  /** What it is; what it looks like, where the judge removed it and nothing says more. */
  readonly category: Category;
  /**
   * The name of the rule; `judge` where none decided. What is no block has no rule, either:
   * `leftover-markup` is a tag without text or a converter's list of addresses, `front-matter` the head of a Markdown file.
   */
  readonly rule: string;
  /** `input.slice(start, end)`. */
  readonly text: string;
  /** How sure it is that this is residue, 0 to 1. */
  readonly confidence: number;
  /** What was seen. */
  readonly evidence: string;
}

/** The fields whose values say where they come from. */
export type MetadataField =
  | 'title'
  | 'kicker'
  | 'lead'
  | 'authors'
  | 'publisher'
  | 'published'
  | 'modified'
  | 'language'
  | 'url'
  | 'section'
  | 'image'
  | 'description';

/** Where a value of the metadata was found, and what it was preferred to. */
export interface Source {
  /** `block`: a visible block of the input. */
  readonly from: ClaimSource | 'block' | 'words' | 'script';
  /** The `<meta>` name, the JSON-LD path, the rule. */
  readonly name?: string;
  /** Where it stands in the input, where that is known. */
  readonly start?: number;
  readonly end?: number;
  readonly rivals: readonly Rival[];
}

export interface Rival {
  readonly value: string;
  readonly from: Source['from'];
  readonly name?: string;
}

/** Visible metadata: a piece of the input that is neither in `blocks` nor removed. */
export interface MetadataSpan extends Span {
  readonly field: 'title' | 'kicker' | 'byline' | 'date' | 'publisher';
  /** `input.slice(start, end)`. */
  readonly text: string;
}

/** What sort of page it is. */
export type Kind =
  | 'article'
  | 'forum'
  | 'product'
  | 'documentation'
  | 'service'
  | 'listing'
  | 'collection'
  | 'other';

export interface Verdict {
  /**
   * - `article`: there is one, and it is whole as far as can be seen
   * - `index`: teasers only
   * - `stub`: the beginning of one, or next to nothing
   * - `gated`: cut by a paywall or hidden by a consent wall
   * - `replies`: comments only
   * - `empty`: nothing to read
   */
  readonly is: 'article' | 'index' | 'stub' | 'gated' | 'replies' | 'empty';
  /** What speaks for it, in words. */
  readonly reasons: readonly string[];
}

/** A reader's comment, or a post of a thread. A reply's stretch of the input may lie inside that of what it replies to. */
export interface Comment extends Span {
  /** The name or account that is signed with. */
  readonly author?: string;
  /**
   * ISO 8601, as {@link Article.published}: the day as it is written, with its time where there is one. Absent where
   * the comment names no day (“3 days ago”), and where it is after the option `now`.
   */
  readonly published?: string;
  /** What was said, its blocks apart by blank lines; without name, day and buttons. */
  readonly text: string;
}

/** What `extractArticle` returns. */
export interface Article {
  readonly title?: string;
  /** The line over the title: section, topic, place. */
  readonly kicker?: string;
  readonly lead?: string;
  /** Names, without "By" and job titles. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** ISO 8601: a date, or a date and time with its zone where that is known. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
  readonly section?: string;
  readonly image?: string;
  readonly description?: string;
  /** What stands between the title and the end of the article, in order. */
  readonly blocks: readonly Block[];
  /** Lead and body as plain text, blocks apart by blank lines; no title, kicker or captions. */
  readonly text: string;
  /** Everything removed, in order of `start`. */
  readonly removed: readonly Removal[];
  /** Visible metadata, in order of `start`. */
  readonly metadata: readonly MetadataSpan[];
  /** Where each value comes from. */
  readonly sources: { readonly [F in MetadataField]?: Source };
  readonly kind: Kind;
  readonly verdict: Verdict;
  /**
   * 0 to 1: how sure it is that `text` is the article. It is the F1 that `text` has in common with what would be
   * kept, were the line between article and residue drawn elsewhere, and so low where much is in doubt.
   */
  readonly confidence: number;
  /** What is known of the language, and whether there was a lexicon for it. */
  readonly languageGuess: LanguageGuess;
  /** How the input was read. */
  readonly format: 'text' | 'plain' | 'markdown' | 'html';
  /**
   * With `comments: true`: readers' comments, which stand in `removed` too, or the posts of a thread, which stand in
   * `blocks` where they are kept.
   */
  readonly comments?: readonly Comment[];
}
