import { decode } from 'he';
import type { Claim, ClaimField, Document } from '../../read/document.ts';
import { sourceEnd, sourceOffset } from '../../read/offsets.ts';
import type { Source } from '../article.ts';

/** A stretch of a visible block that may be metadata of the article. */
export interface VisibleText {
  /** The index of the block. */
  readonly block: number;
  /** `block.text.slice(start, end)`. */
  readonly text: string;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

export interface VisibleByline extends VisibleText {
  /** 0 to 1. */
  readonly confidence: number;
}

export interface VisibleDate extends VisibleText {
  readonly kind: 'published' | 'modified' | 'unknown';
  /** Class words alone say of what kind it is. */
  readonly called?: boolean;
  /** No rule and no markup says that the text is about the date. */
  readonly loose?: boolean;
  /** Far from headline and text, with a word that says what it is or bare. */
  readonly far?: 'labelled' | 'bare';
}

/**
 * What stands in sight, in blocks that are the article's own: nothing of a sidebar, another
 * story's teaser or a comment. Assemble fills it; the metadata is weighed against it.
 */
export interface VisibleMetadata {
  /** Who wrote the first post of a thread, and when. */
  readonly post?: { readonly author?: string; readonly published?: string } | undefined;
  /** The headline. */
  readonly title?: VisibleText | undefined;
  /** The headings, the headline among them, in order. */
  readonly headings: readonly VisibleText[];
  readonly bylines: readonly VisibleByline[];
  readonly dates: readonly VisibleDate[];
  /** Blocks removed as somebody else's: what is claimed inside them is not the article's. */
  readonly foreign?: ReadonlySet<number>;
}

/** A value that a field may get, and where it stands. */
export interface Candidate {
  readonly value: string;
  readonly from: Source['from'];
  readonly name?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** The block it stands in. */
  readonly block?: number | undefined;
}

/** A date of some source, and how much that source is worth. */
export interface Dated extends Candidate {
  readonly weight: number;
  /** Written with the year first, which cannot be misread. */
  readonly plain?: boolean;
}

/** Claims are compared with each other, so there have to be few. */
const MOST_CLAIMS = 200;

/** The claims of a field that do not stand in a block of somebody else's, the first 200 of them. */
export function claimed(
  document: Document,
  field: ClaimField,
  visible?: VisibleMetadata,
): readonly Claim[] {
  return document.claims
    .filter(
      (claim) =>
        claim.field === field && !(claim.block !== undefined && visible?.foreign?.has(claim.block)),
    )
    .slice(0, MOST_CLAIMS);
}

/** A visible stretch as a candidate, with its place in the input. */
export function seen(document: Document, text: VisibleText, name: string): Candidate {
  const block = document.blocks[text.block];
  const place = block && {
    start: sourceOffset(block.map, text.start),
    end: sourceEnd(document.input, block, text.end),
  };
  return { value: text.text, from: 'block', name, ...place, block: text.block };
}

/** Entities that were encoded twice, decoded; tags out. */
export function plain(text: string): string {
  const decoded = text.includes('&') ? decode(text) : text;
  return decoded
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a chosen value comes from, and which other values it was preferred to. */
export function sourceOf(chosen: Candidate, all: readonly Candidate[]): Source {
  const rivals = all
    .filter((other) => other !== chosen && other.value !== chosen.value)
    .slice(0, 20)
    .map(({ value, from, name }) => ({ value, from, ...(name !== undefined && { name }) }));
  return {
    from: chosen.from,
    ...(chosen.name !== undefined && { name: chosen.name }),
    ...(chosen.start !== undefined && { start: chosen.start }),
    ...(chosen.end !== undefined && { end: chosen.end }),
    rivals,
  };
}
