import type { Article, MetadataSpan, Removal } from '../../src/assemble/article.ts';
import type { Document, SourceBlock, Span } from '../../src/read/document.ts';
import { textOffset } from '../../src/read/offsets.ts';

/** What became of a piece of the input. */
export type Fate =
  | { readonly is: 'kept' | 'figure' }
  | { readonly is: 'metadata'; readonly field: MetadataSpan['field'] }
  | { readonly is: 'removed'; readonly removal: Removal };

/** A stretch of one block's visible text that has one fate. */
export interface Segment {
  /** The index of the block. */
  readonly block: number;
  readonly text: string;
  readonly fate: Fate;
}

/** The visible text of a page in pieces, each with what the library made of it, in order. */
export function segmentsOf(document: Document, article: Article): readonly Segment[] {
  const figures = article.blocks.filter(({ type }) => type === 'figure');
  const out: Segment[] = [];
  for (const block of document.blocks) {
    const { index } = block;
    const field = covering(article.metadata, block);
    if (field) {
      out.push({ block: index, text: block.text, fate: { is: 'metadata', field: field.field } });
      continue;
    }
    const rest: Fate = { is: covering(figures, block) ? 'figure' : 'kept' };
    let at = 0;
    for (let i = firstBehind(article.removed, block.start); i < article.removed.length; i++) {
      const removal = article.removed[i]!;
      if (removal.start >= block.end) break;
      const from = textOffset(block, removal.start);
      const to = textOffset(block, removal.end);
      if (from >= to) continue;
      if (from > at) out.push({ block: index, text: block.text.slice(at, from), fate: rest });
      out.push({
        block: index,
        text: block.text.slice(from, to),
        fate: { is: 'removed', removal },
      });
      at = to;
    }
    if (at < block.text.length) out.push({ block: index, text: block.text.slice(at), fate: rest });
  }
  return out;
}

/** The first of some spans, in order of start and apart, that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function covering<S extends Span>(spans: readonly S[], block: SourceBlock): S | undefined {
  const span = spans[firstBehind(spans, block.start)];
  return span && span.start <= block.start && span.end >= block.end ? span : undefined;
}
