import type { Article, MetadataSpan, Removal } from '../assemble/article.ts';
import type { Block } from '../assemble/block.ts';
import type { Span } from '../read/document.ts';

/** A stretch of the input and what became of it. */
export type Piece =
  | (Span & { readonly fate: 'kept'; readonly block: Block })
  | (Span & { readonly fate: 'removed'; readonly removal: Removal })
  | (Span & { readonly fate: MetadataSpan['field']; readonly metadata: MetadataSpan });

type Cut = Exclude<Piece, { readonly fate: 'kept' }>;

function cutsOf(article: Article): Cut[] {
  const cuts: Cut[] = [];
  for (const removal of article.removed) {
    cuts.push({ start: removal.start, end: removal.end, fate: 'removed', removal });
  }
  for (const metadata of article.metadata) {
    cuts.push({ start: metadata.start, end: metadata.end, fate: metadata.field, metadata });
  }
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  return cuts;
}

/**
 * What became of every visible part of the input: kept, used as metadata, or removed and why. A
 * block that something was removed from comes in several pieces, all with the same `block`.
 *
 * @param input the string that the article was made from; pieces are cut to its length
 * @returns pieces in order of `start` that do not overlap; between them lie only white space and
 *   what nobody sees
 * @example
 * ```ts
 * const input = 'Night trains\n\nThe night train is back, and it is booked out for weeks.\n\n1/53';
 * const pieces = account(input, extractArticle(input));
 * pieces.map((piece) => piece.fate); //=> ['title', 'kept', 'removed']
 * ```
 */
export function account(input: string, article: Article): readonly Piece[] {
  const cuts = cutsOf(article);
  const blocks = [...article.blocks].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  const put = (piece: Piece, end = piece.end): void => {
    const from = Math.max(at, piece.start);
    const to = Math.min(end, input.length);
    if (from >= to) return;
    pieces.push({ ...piece, start: from, end: to });
    at = to;
  };

  let next = 0;
  for (const block of blocks) {
    const kept = { start: block.start, end: block.end, fate: 'kept', block } as const;
    while (next < cuts.length && cuts[next]!.start < block.end) {
      const cut = cuts[next++]!;
      put(kept, Math.min(cut.start, block.end));
      put(cut);
    }
    put(kept);
  }
  while (next < cuts.length) put(cuts[next++]!);
  return pieces;
}
