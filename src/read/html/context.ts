import { attribute, filled } from './attributes.ts';
import type { Attributes } from './plain-tag.ts';
import type { Context, RawCell, RawQuote, RawTable } from './raw-block.ts';
import { BLOCK, CELL, HEADING, LIST } from './tags.ts';

/** Says what changes for the text inside an element; the same object where nothing does. */
export type Deriver = (
  tag: string,
  flags: number,
  attributes: Attributes,
  outer: Context,
  hidden: boolean,
) => Context;

const CONTEXT_TAGS = new Set([
  'li', 'dt', 'dd', 'pre', 'listing', 'xmp', 'plaintext', 'blockquote', 'figure', 'figcaption',
  'caption', 'noframes', 'noscript', 'template', 'tr', 'table', 'dialog', 'code',
]); // biome-ignore format: a list

/** How long a span may be, or a row number, before it is taken for nonsense (the standard's limits). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
/** Quotations inside one another; more say nothing. */
const DEEPEST_QUOTE = 3;
/** CommonMark has no longer numbers. */
const LAST_NUMBER = 999_999_999;

/** @param newItem numbers the items of lists, also for those the markup forgot */
export function createDeriver(newItem: () => number): Deriver {
  let lists = 0;
  let quotes = 0;
  let figures = 0;
  let tables = 0;

  const startQuote = (outer: RawQuote | undefined): RawQuote => {
    if (outer === undefined) return { id: quotes++, depth: 1, outer };
    return outer.depth < DEEPEST_QUOTE ? { id: quotes++, depth: outer.depth + 1, outer } : outer;
  };
  const startTable = (outer: Context, attributes: Attributes): RawTable => {
    if (outer.table !== undefined) outer.table.nested = true;
    const role = attribute(attributes, 'role');
    const presentation = role === 'presentation' || role === 'none';
    return { id: tables++, presentation, nested: false, headed: false, rows: [] };
  };
  const startCell = (table: RawTable, tag: string, attributes: Attributes): RawCell => {
    if (table.rows.length === 0) table.rows.push([]);
    const row = table.rows.length - 1;
    const header = tag === 'th';
    if (header) table.headed = true;
    const cell: RawCell = {
      table,
      row,
      header,
      colSpan: count(attribute(attributes, 'colspan'), 1, MOST_COLUMNS),
      rowSpan: count(attribute(attributes, 'rowspan'), 1, MOST_ROWS),
    };
    table.rows[row]!.push(cell);
    return cell;
  };

  return (tag, flags, attributes, outer, hidden) => {
    let context = outer;
    if (hidden && !outer.hidden) context = { ...context, hidden: true };
    if (flags & HEADING)
      return { ...context, shape: 'heading', level: tag.charCodeAt(1) - 48, pre: false };
    if (flags & LIST) {
      const { list } = context;
      const ordered = tag === 'ol';
      const from = ordered ? count(attribute(attributes, 'start'), 1, LAST_NUMBER) : 1;
      const place = list
        ? { id: list.id, level: list.level + 1, ordered }
        : { id: lists++, level: 0, ordered };
      return {
        ...context,
        list: from > 1 ? { ...place, from } : place,
        item: undefined,
        shape: itemShape(context),
      };
    }
    if (flags & CELL) {
      if (context.table === undefined) return context;
      const cell = startCell(context.table, tag, attributes);
      return { ...context, cell, shape: 'text', level: undefined };
    }
    if (CONTEXT_TAGS.has(tag)) {
      switch (tag) {
        case 'li':
        case 'dd':
          return {
            ...context,
            item: tag === 'dd' && context.item !== undefined ? context.item : newItem(),
            list: context.list ?? { id: lists++, level: 0, ordered: false },
            shape: itemShape(context),
          };
        case 'dt':
          return { ...context, item: newItem(), shape: 'term' };
        case 'pre':
        case 'listing':
        case 'xmp':
        case 'plaintext':
          return {
            ...context,
            shape: 'code',
            pre: true,
            codeLanguage: codeLanguage(attributes) ?? context.codeLanguage,
          };
        case 'code':
          if (context.pre && context.codeLanguage === undefined && attributes.length > 0) {
            const language = codeLanguage(attributes);
            if (language !== undefined) return { ...context, codeLanguage: language };
          }
          return context;
        case 'blockquote':
          return { ...context, quote: startQuote(context.quote) };
        case 'figure':
          return context.figure === undefined ? { ...context, figure: figures++ } : context;
        case 'figcaption':
        case 'caption':
          return { ...context, shape: 'caption', cell: undefined };
        // what a page of frames shows where there are none is all there is of it
        case 'noframes':
        case 'noscript':
          return context.from === undefined ? { ...context, from: 'noscript' } : context;
        case 'template': {
          const shadow = attribute(attributes, 'shadowrootmode');
          if (shadow !== undefined || context.from !== undefined) return context;
          return { ...context, from: 'template' };
        }
        case 'dialog':
          if (attribute(attributes, 'open') === undefined) return { ...context, hidden: true };
          return context;
        case 'table':
          return {
            ...context,
            table: startTable(context, attributes),
            cell: undefined,
            shape: 'text',
            level: undefined,
          };
        case 'tr':
          context.table?.rows.push([]);
          return context;
      }
    }
    if (flags & BLOCK && attributes.length > 0) return byAttributes(tag, attributes, context);
    return context;
  };

  function byAttributes(tag: string, attributes: Attributes, context: Context): Context {
    const name = attribute(attributes, 'class');
    if (name !== undefined && name !== '') {
      if (name.includes('wp-caption')) {
        if (name.includes('wp-caption-text')) return { ...context, shape: 'caption' };
        if (tag === 'div' && context.figure === undefined) return { ...context, figure: figures++ };
      }
      if (context.codeLanguage === undefined && name.includes('highlight')) {
        const language = codeLanguage(attributes);
        if (language !== undefined) return { ...context, codeLanguage: language };
      }
    }
    if (attribute(attributes, 'role') === 'heading') {
      const level = count(attribute(attributes, 'aria-level'), 2, 6);
      return { ...context, shape: 'heading', level };
    }
    return context;
  }
}

function itemShape(context: Context): Context['shape'] {
  return context.shape === 'caption' || context.shape === 'heading' ? context.shape : 'item';
}

function count(value: string | undefined, fallback: number, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : fallback;
}

const CODE_LANGUAGE =
  /(?:^|\s)(?:brush:\s?|language-|lang-|highlight-source-|highlight-text-)([\w+#.-]{1,30})/i;

/** `class="language-x"` and its kin, or `data-lang`. */
function codeLanguage(attributes: Attributes): string | undefined {
  const named = filled(attributes, 'data-lang') ?? filled(attributes, 'data-language');
  if (named !== undefined && /^[\w+#.-]{1,30}$/.test(named)) return named.toLowerCase();
  return CODE_LANGUAGE.exec(attribute(attributes, 'class') ?? '')?.[1]?.toLowerCase();
}
