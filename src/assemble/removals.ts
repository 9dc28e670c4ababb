import type { Document, Span } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import type { Block, Removal } from './article.ts';
import type { Draft } from './fate.ts';

/** Everything that is not in the article and not its metadata, in order of `start`. */
export function removalsOf(draft: Draft, blocks: readonly Block[]): readonly Removal[] {
  const { document, fates, judgement } = draft;
  const { input } = document;
  const removed: Removal[] = [];
  fates.forEach((fate, i) => {
    const { start, end, map, text } = document.blocks[i]!;
    const block = document.blocks[i]!;
    if (fate.is === 'removed') {
      removed.push({ ...fate.reason, start, end, text: input.slice(start, end) });
      return;
    }
    if (fate.is !== 'kept' && fate.is !== 'lead') return;
    for (const span of judgement.verdicts[i]!.spans) {
      // a span at an edge takes the tags there along
      const from = span.start === 0 ? start : sourceOffset(map, span.start!);
      const to = span.end === text.length ? end : sourceEnd(input, block, span.end!);
      const { category, rule, confidence, evidence } = span;
      removed.push({
        category,
        rule,
        confidence,
        evidence,
        start: from,
        end: to,
        text: input.slice(from, to),
      });
    }
  });
  const head = document.frontMatter;
  if (head) {
    const end = head.start + input.slice(head.start, head.end).trimEnd().length;
    removed.push({
      category: 'metadata',
      rule: 'front-matter',
      confidence: 1,
      evidence: 'the head of a Markdown file',
      start: head.start,
      end,
      text: input.slice(head.start, end),
    });
  }
  for (const { start, end } of leftovers(draft, blocks)) {
    removed.push({
      category: 'markup',
      rule: 'leftover-markup',
      confidence: 1,
      evidence: 'markup without text',
      start,
      end,
      text: input.slice(start, end),
    });
  }
  return removed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Markup of a text that stands in no block and no figure. */
function leftovers(
  { document }: Draft,
  blocks: readonly Block[],
): readonly { readonly start: number; readonly end: number }[] {
  if (document.format === 'html') return [];
  const figures = blocks.filter(({ type }) => type === 'figure');
  const free = (span: { start: number; end: number }): boolean =>
    !figures.some(({ start, end }) => span.start < end && span.end > start);
  return [...(document.leftovers ?? []), ...picturesBetween(document)].filter(free);
}

/** Pictures of a text that stand between the blocks of a line. */
function picturesBetween({ blocks, images, leftovers = [] }: Document): readonly Span[] {
  let next = 0;
  let rest = 0;
  return images.filter(({ start, end }) => {
    while (next < blocks.length && blocks[next]!.end <= start) next++;
    while (rest < leftovers.length && leftovers[rest]!.end <= start) rest++;
    const inBlock = next < blocks.length && blocks[next]!.start < end;
    return !inBlock && !(rest < leftovers.length && leftovers[rest]!.start < end);
  });
}
