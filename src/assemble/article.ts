import type { ClaimSource, InlineSpan, Span } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { Category } from '../rules/category.ts';

interface BlockBase extends Span {
  /** How sure it is that the block is article content, 0 to 1. */
  readonly confidence: number;
}

/** The article's first lines, set apart: standfirst, deck, Vorspann. */
export interface LeadBlock extends BlockBase {
  readonly type: 'lead';
  readonly text: string;
  readonly spans: readonly InlineSpan[];
}

export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
  /** May hold line breaks, as verse does. */
  readonly text: string;
  readonly spans: readonly InlineSpan[];
}

export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  /** 1 to 6; 2 where the input does not tell. */
  readonly level: number;
  readonly text: string;
  readonly spans: readonly InlineSpan[];
}

export interface ListBlock extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The items' texts, nested ones in their place. */
  readonly items: readonly string[];
  /** The same items with what the input says of them. */
  readonly entries: readonly ListEntry[];
}

export interface ListEntry {
  readonly text: string;
  /** 0 for the outermost list. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that the numbered list it stands in begins with, where that is not 1. */
  readonly from?: number;
  /** In a list of terms (`<dl>`): which of the two it is. */
  readonly part?: 'term' | 'description';
  readonly spans: readonly InlineSpan[];
}

export interface QuoteBlock extends BlockBase {
  readonly type: 'quote';
  /** Paragraphs of the quotation are apart by line breaks. */
  readonly text: string;
  readonly spans: readonly InlineSpan[];
  /** Who said it, where the markup tells. */
  readonly attribution?: string;
}

export interface CodeBlock extends BlockBase {
  readonly type: 'code';
  /** White space as in the input. */
  readonly text: string;
  readonly language?: string;
}

export interface TableBlock extends BlockBase {
  readonly type: 'table';
  /** The cells' texts, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The same cells with what the input says of them. */
  readonly cells: readonly (readonly TableCell[])[];
  readonly caption?: string;
}

export interface TableCell {
  readonly text: string;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly spans: readonly InlineSpan[];
}

/** A picture of the article with what is written under it. Never part of `text`. */
export interface FigureBlock extends BlockBase {
  readonly type: 'figure';
  readonly caption?: string;
  /** Who made or owns the picture: photographer, agency. */
  readonly credit?: string;
  /** The picture's address. */
  readonly image?: string;
  readonly alt?: string;
}

/** A piece of the article. A block's `start` to `end` covers it whole; removals may lie inside, never across an edge. */
export type Block =
  | LeadBlock
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | CodeBlock
  | TableBlock
  | FigureBlock;

/** Something of the input that is not in the article, and why. */
export interface Removal extends Span {
  /** What it is; by its neighbours, where the judge removed it among others of a category. */
  readonly category: Category;
  /**
   * The name of the rule; `judge` where none decided. What is no block has no rule, either:
   * `leftover-markup` is a tag without text, `front-matter` the head of a Markdown file.
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

/** A reader's comment, or a post of a thread. */
export interface Comment extends Span {
  readonly author?: string;
  readonly published?: string;
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
  /** 0 to 1: how sure it is that `text` is the article. */
  readonly confidence: number;
  /** What is known of the language, and whether there was a lexicon for it. */
  readonly languageGuess: LanguageGuess;
  /** How the input was read. */
  readonly format: 'text' | 'plain' | 'markdown' | 'html';
  /** Readers' comments, with `comments: true`; they stay in `removed` too. */
  readonly comments?: readonly Comment[];
}
