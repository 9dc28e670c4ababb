import type { FigureBlock } from './block.ts';
import type { Draft } from './fate.ts';
import type { FigureParts } from './figures.ts';

const LABEL = /^[(（[]?(?:[\p{L} ]{2,30}[:：]|©)?\s?/u;

/** What parts a caption from the credit behind it. */
const TRAILING = /[\s|/–—-]{0,8}$/u;

/** Makes a figure of the article from a picture and what is written under it. */
export function figureBlock(
  draft: Draft,
  parts: FigureParts,
  from: number,
): FigureBlock | undefined {
  const { document, judgement } = draft;
  const indexes = [...parts.captions, ...parts.credits].sort((a, b) => a - b);
  const blocks = indexes.map((i) => document.blocks[i]!);
  const captions: string[] = [];
  const credits = parts.credits.map((i) => stripLabel(document.blocks[i]!.text));
  for (const i of parts.captions) {
    const { text } = document.blocks[i]!;
    const tail = draft.tails.get(i)?.start;
    captions.push(tail === undefined ? text : text.slice(0, tail).replace(TRAILING, ''));
    if (tail !== undefined) credits.push(stripLabel(text.slice(tail)));
  }
  const caption = captions.join('\n');
  const credit = credits.join(' ');
  const { image } = parts;
  const stretches = image && image.start >= from ? [...blocks, image] : blocks;
  if (stretches.length === 0) return undefined;
  const sure = indexes.map((i) => 1 - judgement.verdicts[i]!.probability / 2);
  return {
    type: 'figure',
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
    confidence: Math.round(1000 * Math.min(0.9, ...sure)) / 1000,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(image?.src ? { image: image.src } : {}),
    ...(image?.alt ? { alt: image.alt } : {}),
  };
}

/** "Photo: Ann Example" is credited to Ann Example. */
function stripLabel(credit: string): string {
  const bare = credit
    .replace(LABEL, '')
    .replace(/[)）\]]$/, '')
    .trim();
  return bare === '' ? credit : bare;
}
