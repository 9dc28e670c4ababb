import type { InlinePart, InlineSpan, OffsetMap, Shape } from '../document.ts';
import type { GrowingElement } from './elements.ts';

/** What is the same for all text between two tags that say something of it. */
export interface Context {
  readonly hidden: boolean;
  readonly from: 'noscript' | 'template' | 'json-ld' | 'state' | undefined;
  readonly shape: Shape;
  readonly level: number | undefined;
  readonly pre: boolean;
  readonly codeLanguage: string | undefined;
  readonly list:
    | {
        readonly id: number;
        readonly level: number;
        readonly ordered: boolean;
        readonly from?: number;
      }
    | undefined;
  readonly item: number | undefined;
  readonly quote: RawQuote | undefined;
  readonly figure: number | undefined;
  readonly cell: RawCell | undefined;
  readonly table: RawTable | undefined;
}

export const OUTERMOST: Context = {
  hidden: false,
  from: undefined,
  shape: 'text',
  level: undefined,
  pre: false,
  codeLanguage: undefined,
  list: undefined,
  item: undefined,
  quote: undefined,
  figure: undefined,
  cell: undefined,
  table: undefined,
};

/** A block before it is known whether it stays, stands for a table cell, and what number it has. */
export interface RawBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly map: OffsetMap;
  readonly spans: readonly InlineSpan[];
  readonly parts?: readonly InlinePart[] | undefined;
  readonly context: Context;
  readonly item: number | undefined;
  readonly element: GrowingElement | undefined;
  readonly holder: GrowingElement | undefined;
  /** Set where several blocks have become a table row. */
  readonly cells?: readonly RawCellPlace[];
}

export interface RawCellPlace {
  readonly start: number;
  readonly end: number;
  readonly cell: RawCell;
}

export interface RawCell {
  readonly table: RawTable;
  readonly row: number;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A `<blockquote>`, with the one around it. */
export interface RawQuote {
  readonly id: number;
  /** 1 for one that is in no other. */
  readonly depth: number;
  readonly outer: RawQuote | undefined;
}

/** A table as the walk sees it. */
export interface RawTable {
  readonly id: number;
  /** Said to be for layout only. */
  readonly presentation: boolean;
  nested: boolean;
  headed: boolean;
  readonly rows: RawCell[][];
}
