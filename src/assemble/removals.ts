import type { Document, Span } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import type { Removal } from './article.ts';
import type { Block } from './block.ts';
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
      const { category, rule, confidence, evidence } = fate.reason;
      const whole = { start, end, text: input.slice(start, end) };
      removed.push({ category, rule, confidence, evidence, ...whole });
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
  for (const { start, end } of leftovers(draft, blocks, removed)) {
    removed.push({
      category: 'markup',
      rule: 'leftover-markup',
      confidence: 1,
      evidence: 'markup that shows no text of its own',
      start,
      end,
      text: input.slice(start, end),
    });
  }
  return removed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Markup of a text that stands in no block of the article. */
function leftovers(
  draft: Draft,
  blocks: readonly Block[],
  removed: readonly Removal[],
): readonly Span[] {
  const { document, fates } = draft;
  if (document.format === 'html') return [];
  const { input } = document;
  const figures = blocks.filter(({ type }) => type === 'figure');
  const all = [...(document.leftovers ?? []), ...picturesBetween(document)].sort(byStart);
  const out = outside(input, all, figures);
  if (figures.length === 0) return out;
  // a figure at the edge of a line takes its place, and parts the line's marker from its text
  const lines = document.blocks.filter((_, i) => ['kept', 'lead'].includes(fates[i]!.is));
  let next = 0;
  const beside = lines.filter(({ start, end }) => {
    while (next < figures.length && figures[next]!.end <= start) next++;
    return next < figures.length && figures[next]!.start < end;
  });
  const parted = outside(input, beside, [...blocks, ...removed].sort(byStart));
  return [...out, ...parted.filter((span) => /\S/.test(withoutTags(input, span)))];
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function withoutTags(input: string, { start, end }: Span): string {
  return input.slice(start, end).replace(/<[^<>]*>/g, '');
}

/** What of some stretches stands in none of others, both in order, without white space at its edges. */
function outside(
  input: string,
  stretches: readonly Span[],
  others: readonly Span[],
): readonly Span[] {
  let next = 0;
  return stretches.flatMap(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    const out: Span[] = [];
    let at = start;
    const put = (until: number): void => {
      if (until <= at) return;
      const text = input.slice(at, until);
      const from = at + text.length - text.trimStart().length;
      const to = at + text.trimEnd().length;
      if (from < to) out.push({ start: from, end: to });
    };
    for (let i = next; i < others.length && others[i]!.start < end; i++) {
      put(others[i]!.start);
      at = Math.max(at, others[i]!.end);
    }
    put(end);
    return out;
  });
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
