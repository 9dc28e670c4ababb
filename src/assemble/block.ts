import type { InlineSpan, Span } from '../read/document.ts';

interface BlockBase extends Span {
  /** How sure it is that the block is article content, 0 to 1. */
  readonly confidence: number;
  /**
   * The page hides it, by an attribute or an inline style of its own: text that a click opens or a script shows, and text
   * that nobody is meant to see. Never on figures.
   */
  readonly hidden?: true;
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
  /** The number that the numbered list it stands in begins with, or goes on with behind code, where that is not 1. */
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
