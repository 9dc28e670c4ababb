import { proseLength } from './prose-length.ts';
import type { RawBlock, RawQuote } from './raw-block.ts';

/** A quotation with more of the page's prose than this is its margin. */
const MOST = 0.8;
/** So many blocks of prose are a page. */
const FEWEST = 4;

/**
 * The `<blockquote>` elements that a page is set in for their margins, as pages of the table age are: all
 * of its text would be one quotation, menus in it included.
 */
export function layoutQuotes(blocks: readonly RawBlock[]): ReadonlySet<RawQuote> {
  const held = new Map<RawQuote, { length: number; blocks: number }>();
  let all = 0;
  for (const block of blocks) {
    if (block.context.hidden) continue;
    const length = proseLength(block);
    if (length === 0) continue;
    all += length;
    for (let quote = block.context.quote; quote; quote = quote.outer) {
      const sum = held.get(quote);
      if (sum === undefined) held.set(quote, { length, blocks: 1 });
      else {
        sum.length += length;
        sum.blocks++;
      }
    }
  }
  const layout = [...held].filter(([, sum]) => sum.blocks >= FEWEST && sum.length > MOST * all);
  return new Set(layout.map(([quote]) => quote));
}

/** The number of the outermost quotation that is one; undefined where there is none. */
export function quoteOf(
  innermost: RawQuote | undefined,
  layout: ReadonlySet<RawQuote>,
): number | undefined {
  let outermost: number | undefined;
  for (let quote = innermost; quote; quote = quote.outer)
    if (!layout.has(quote)) outermost = quote.id;
  return outermost;
}
