/**
 * What a walk over an HTML input picks up beside its text: everything that may say something about
 * the page. Raw, in the order of the input; what it means is for `collect.ts` to find out. Offsets
 * are UTF-16 code units into the input; entities are decoded in attribute values and texts, except
 * in scripts, which hold none.
 */
export interface ClaimMaterial {
  readonly input: string;
  /** The first `<title>` of the document (none of those in an SVG). */
  readonly title?: RawText;
  readonly metas: readonly RawMeta[];
  /** `<link>` elements that have a `rel` and a `href`. */
  readonly links: readonly RawLink[];
  /** The contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly RawText[];
  readonly microdata: readonly RawMicrodata[];
  readonly times: readonly RawTime[];
  readonly relAuthors: readonly RawRelAuthor[];
  /** `lang` (or `xml:lang`) of `<html>`, as written. */
  readonly htmlLang?: string;
  /** `<base href>` made absolute, or the `url` option. */
  readonly base?: string;
  /** The `url` option, as given. */
  readonly url?: string;
}

/** A text that stands in one piece: `input.slice(start, end)` is it, entities and all. */
export interface RawText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A `<meta>` with a name and a content; one for each name that the element has. */
export interface RawMeta {
  /** `name`, `property`, `itemprop` or `http-equiv`, lower-cased and trimmed. */
  readonly name: string;
  readonly content: string;
  /** The tag. */
  readonly start: number;
  readonly end: number;
}

export interface RawLink {
  /** Lower-cased, as a blank-separated list. */
  readonly rel: string;
  /** As written, trimmed. */
  readonly href: string;
  readonly hreflang?: string;
  readonly start: number;
  readonly end: number;
}

/** An element with `itemprop`, other than `<meta>` in the head. */
export interface RawMicrodata {
  /** As written: a blank-separated list. */
  readonly itemprop: string;
  /** `itemtype` of the element itself. */
  readonly itemtype?: string;
  /** `itemtype` of the innermost element around it that has `itemscope`. */
  readonly scope?: string;
  /** `content`, `datetime`, `href` or `src` where there is one, otherwise the text inside (folded, at most 500 characters). */
  readonly value: string;
  /** Where {@link value} comes from. */
  readonly valueFrom: 'content' | 'datetime' | 'href' | 'src' | 'text';
  readonly tag: string;
  /** {@link Element.id} of the element. */
  readonly element?: number;
  /** The block that it stands in or starts with; the next one where it holds no text. */
  readonly block?: number;
  /** The element, from start tag to end tag. */
  readonly start: number;
  readonly end: number;
}

export interface RawTime {
  /** The `datetime` attribute, trimmed. */
  readonly datetime?: string;
  /** The text inside, folded. */
  readonly text: string;
  readonly block?: number;
  readonly itemprop?: string;
  /** `class`, as written, shortened to 200 characters. */
  readonly className?: string;
  readonly pubdate: boolean;
  readonly start: number;
  readonly end: number;
}

/** An element with `rel="author"`, other than `<link>`. */
export interface RawRelAuthor {
  readonly text: string;
  readonly href?: string;
  readonly block?: number;
  readonly start: number;
  readonly end: number;
}
