import { type Draft, isForeign } from './fate.ts';
import type {
  VisibleByline,
  VisibleDate,
  VisibleMetadata,
  VisibleText,
} from './metadata/candidates.ts';

/** How far from headline and text a byline or date may stand, in blocks. */
const ABOVE = 6;
const BELOW = 4;

/** Where the article's own metadata may stand: around its headline, and right behind its end. */
export interface Region {
  readonly title: number;
  readonly start: number;
  readonly end: number;
  /** One past the last block below the text that may still be about it. */
  readonly below: number;
}

/** Where what is about the article ends: a few blocks below the text, or where something else begins. */
export function endOfOwn(draft: Draft, end: number): number {
  let below = end;
  while (below < Math.min(draft.fates.length, end + BELOW + 1) && !isForeign(draft, below)) below++;
  return below;
}

export function isOwn({ title, start, end, below }: Region, i: number): boolean {
  const top = title >= 0 ? title : start;
  if (top < 0) return false;
  return (
    (i >= top - ABOVE && i < end && i <= Math.max(start, top) + BELOW) || (i >= end && i < below)
  );
}

/** Collects what stands in sight and may be metadata of the article. */
export function visibleMetadata(draft: Draft, region: Region): VisibleMetadata {
  const { blocks } = draft.document;
  const bylines: VisibleByline[] = [];
  const dates: VisibleDate[] = [];
  const foreign = new Set<number>();
  const headings: VisibleText[] = [];
  const whole = (i: number): VisibleText => ({
    block: i,
    text: blocks[i]!.text,
    start: 0,
    end: blocks[i]!.text.length,
  });
  for (let i = 0; i < blocks.length; i++) {
    if (isForeign(draft, i)) foreign.add(i);
    if (blocks[i]!.shape === 'heading' && headings.length < 50) headings.push(whole(i));
    const roles = draft.roles[i];
    if (!roles || !isOwn(region, i)) continue;
    const byline = roles.get('byline');
    if (byline) {
      const { start = 0, end = blocks[i]!.text.length } = byline;
      bylines.push({
        block: i,
        text: blocks[i]!.text.slice(start, end),
        start,
        end,
        confidence: byline.confidence,
      });
    }
    const date = roles.get('date') ?? byline;
    if (date) {
      const { start = 0, end = blocks[i]!.text.length } = date;
      dates.push({
        block: i,
        text: blocks[i]!.text.slice(start, end),
        start,
        end,
        kind: kindOf(date.evidence),
      });
    }
  }
  return {
    ...(region.title >= 0 ? { title: whole(region.title) } : {}),
    headings,
    bylines,
    dates,
    foreign,
  };
}

function kindOf(evidence: string): VisibleDate['kind'] {
  if (/updated/i.test(evidence)) return 'modified';
  return /published/i.test(evidence) ? 'published' : 'unknown';
}
