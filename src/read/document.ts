/**
 * What `read` hands on. Rules, judge and assemble see nothing else of the input, so that after
 * reading nobody has to know whether it was text or HTML: a property that the input cannot give
 * (an element, a gap of blank lines) is absent.
 *
 * All offsets are UTF-16 code units, `end` exclusive.
 */

/** How an input was read. `text` understands leftover tags, entities and Markdown; `plain` nothing. */
export type ReadFormat = 'text' | 'plain' | 'markdown' | 'html';

/** A whole input, cut into blocks. */
export interface Document {
  readonly input: string;
  readonly format: ReadFormat;
  /** The blocks that show text, in the order of the input. Every visible character is in one. */
  readonly blocks: readonly SourceBlock[];
  /** Pictures, in the order of the input. */
  readonly images: readonly Image[];
  /** Markup that shows in a text but says nothing, such as a line that is only a tag (text only). */
  readonly leftovers?: readonly Span[];
  /** The head of a Markdown text that holds its metadata (text only). */
  readonly frontMatter?: Span;
  /** What the input says about itself outside its visible text. Empty for plain text. */
  readonly claims: readonly Claim[];
  /** The language the input declares (`<html lang>`), as it stands there. */
  readonly declaredLanguage?: string;
  /** What relative links are relative to: `<base href>` or the `url` option. */
  readonly base?: string;
  /** Whether blank lines part the paragraphs (text only); if not, every line is one. */
  readonly blankSeparated?: boolean;
}

/** A stretch of the input: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is by its markup; the same for HTML, Markdown and text where it can be told. */
export type Shape = 'text' | 'heading' | 'item' | 'code' | 'row' | 'caption' | 'term';

/**
 * A run of inline content between two block boundaries. It stands in one piece in the input:
 * `input.slice(start, end)` holds everything of it, tags and entities included.
 */
export interface SourceBlock {
  /** Its place in {@link Document.blocks}. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /**
   * The visible text: tags out, entities decoded, what was misread put right, white space folded to single blanks (line breaks
   * of `<br>` and of code stay), trimmed, soft hyphens and zero-width spaces out. Never empty.
   */
  readonly text: string;
  /** Where each character of {@link text} stands in the input. See `read/offsets.ts`. */
  readonly map: OffsetMap;
  readonly shape: Shape;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** How many blank lines stand before it (text only). */
  readonly gap?: number;
  /** Links, emphasis and code inside {@link text}; offsets into {@link text}; in order of start, outer first. */
  readonly spans: readonly InlineSpan[];
  /**
   * Of a short one: the inline elements that part its text, in order of start, outer first (HTML only). Rows of labels
   * are set in them: `<span class="date">3 May</span><span class="author">Ana Lima</span>`.
   */
  readonly parts?: readonly InlinePart[];
  /** Where it stands in a list. */
  readonly list?: ListPlace;
  /** Where it stands in a table: one block a row. */
  readonly table?: TablePlace;
  /** The number of the block quotation it stands in (the outermost one). */
  readonly quote?: number;
  /** The number of the figure it stands in. */
  readonly figure?: number;
  /** Of code: the programming language, where the markup names it. */
  readonly codeLanguage?: string;
  /** Said to be hidden by an attribute or an inline style. */
  readonly hidden?: boolean;
  /** Stood only in `<noscript>`, `<noframes>`, `<template>`, JSON-LD or a state object. */
  readonly from?: 'noscript' | 'template' | 'json-ld' | 'state';
  /** The innermost block-level element around it (HTML only). */
  readonly element?: Element;
  /** The innermost inline element that holds all of its text, where it has a class, a role or the like. */
  readonly holder?: Element;
}

/**
 * Break points of the way from text offsets to input offsets, as a flat list of pairs
 * `[text offset, input offset, …]`: from one break point to the next both run in step.
 */
export type OffsetMap = readonly number[];

/** A stretch of a block's text with a meaning of its own. */
export interface InlineSpan {
  readonly type: 'link' | 'strong' | 'emphasis' | 'code' | 'math' | 'note' | 'sub' | 'sup' | 'time';
  /** Offsets into the text that it belongs to. */
  readonly start: number;
  readonly end: number;
  /** Of a link: where it leads, absolute where a base is known; never an unsafe scheme. Of a time: its `datetime`. */
  readonly href?: string;
}

/** An inline element inside a block. */
export interface InlinePart {
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Where it has a class, a role or the like. */
  readonly element?: Element;
}

export interface ListPlace {
  /** The number of the outermost list; items of nested lists share it. */
  readonly list: number;
  /** The number of the item; blocks of one item share it. */
  readonly item: number;
  /** 0 for the outermost list. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that the innermost list begins with, where that is not 1. */
  readonly from?: number;
  /** The marker as it stands in the text, where it is part of the input (`-`, `1.`). */
  readonly marker?: string;
}

export interface TablePlace {
  /** The number of the table. */
  readonly table: number;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Image {
  readonly start: number;
  readonly end: number;
  /** The address, absolute where a base is known. */
  readonly src?: string;
  readonly alt?: string;
  /** The index of the first block that ends after it; `blocks.length` at the very end. */
  readonly before: number;
  readonly figure?: number;
  readonly element?: Element;
}

/** A light element: what the walk over an HTML input notes of one. Shared by the blocks inside it. */
export interface Element {
  /** Numbered in the order of the input. */
  readonly id: number;
  /** Lower case. */
  readonly tag: string;
  readonly parent?: Element;
  /** Elements around it. */
  readonly depth: number;
  /** Offset of its start tag, and the end of its end tag (or where it was closed). */
  readonly start: number;
  readonly end: number;
  /** Words of class, id, role, itemprop and data-testid, lower-cased, cut at punctuation and camel humps, each once. */
  readonly words: readonly string[];
  /** `class` as written, shortened to 200 characters; for path comparison. */
  readonly className: string;
  readonly role?: string;
  readonly itemprop?: string;
  readonly itemtype?: string;
  readonly hidden: boolean;
  /** Characters of visible text inside. */
  readonly textLength: number;
  /** Characters of visible text inside links. */
  readonly linkLength: number;
  /** How many blocks stand inside, and the indexes of the first and one past the last. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** Names of metadata that an input can claim. */
export type ClaimField =
  | 'title'
  | 'description'
  | 'author'
  | 'published'
  | 'modified'
  | 'publisher'
  | 'language'
  | 'url'
  | 'section'
  | 'image'
  | 'tag'
  | 'type'
  | 'gated'
  /** The software that made the page. */
  | 'generator'
  /** When what the page is about begins or ends: an event, an offer. */
  | 'occurs';

/** Where a claim stands. */
export type ClaimSource =
  | 'json-ld'
  | 'open-graph'
  | 'twitter'
  | 'dublin-core'
  | 'meta'
  | 'title-element'
  | 'microdata'
  | 'time-element'
  | 'rel-author'
  | 'canonical'
  | 'html-lang'
  | 'front-matter'
  | 'option';

/** One thing the input says of itself, e.g. in a `<meta>` or in JSON-LD. */
export interface Claim {
  readonly field: ClaimField;
  /** Decoded and trimmed, otherwise as it stands. */
  readonly value: string;
  readonly from: ClaimSource;
  /** The name or path it stands under, e.g. `article:published_time`, `NewsArticle.author.name`. */
  readonly name: string;
  /** Where it stands in the input, where that is cheap to know. */
  readonly start?: number;
  readonly end?: number;
  /** For microdata, `<time>` and rel=author: the block it stands in. */
  readonly block?: number;
}
