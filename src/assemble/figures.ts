import type { Image } from '../read/document.ts';
import { type Draft, isKept } from './fate.ts';

/** A picture of the article, with the blocks that are written under it. */
export interface FigureParts {
  readonly image?: Image;
  /** Indexes of blocks. */
  readonly captions: readonly number[];
  readonly credits: readonly number[];
  /** The index of the block before which it stands. */
  readonly before: number;
}

/** A caption in plain text is not longer, in UTF-16 code units. */
const LONGEST_CAPTION = 400;

/**
 * Finds the article's figures: pictures, captions and credits between its title and its end. A
 * caption or credit that belongs to none stays removed.
 *
 * @param from the first block that may belong, usually the one after the title
 * @param to one past the last kept block
 */
export function findFigures(draft: Draft, from: number, to: number): readonly FigureParts[] {
  const { document } = draft;
  const figures: FigureParts[] = [];
  const taken = new Set<number>();
  for (const image of document.images) {
    if (image.before < from || image.before > to) continue;
    const parts = partsUnder(draft, image, to, taken);
    if (
      parts.captions.length + parts.credits.length === 0 &&
      !standsInText(draft, image.before, to)
    )
      continue;
    for (const i of [...parts.captions, ...parts.credits]) taken.add(i);
    figures.push({ image, ...parts, before: image.before });
  }
  for (let i = from; i < to; i++) {
    if (taken.has(i) || !draft.roles[i]?.has('credit') || !mayGo(draft, i)) continue;
    const captions = captionsAbove(draft, i, from, taken);
    if (captions.length === 0) continue;
    taken.add(i);
    for (const caption of captions) taken.add(caption);
    figures.push({ captions, credits: [i], before: captions[0]! });
  }
  return figures.sort((a, b) => a.before - b.before);
}

/** Whether a block may become a caption or credit: nobody has shown that it is something else. */
function mayGo(draft: Draft, i: number): boolean {
  const fate = draft.fates[i]!;
  if (fate.is === 'kept') return true;
  if (fate.is !== 'removed') return false;
  return ['credit', 'boilerplate', 'duplicate', 'metadata'].includes(fate.reason.category);
}

/** Captions and credits of an HTML picture: in its figure, or in the caption blocks right after it. */
function partsUnder(
  draft: Draft,
  image: Image,
  to: number,
  taken: ReadonlySet<number>,
): { readonly captions: readonly number[]; readonly credits: readonly number[] } {
  const { blocks } = draft.document;
  const captions: number[] = [];
  const credits: number[] = [];
  for (let i = image.before; i < Math.min(to, image.before + 4); i++) {
    const block = blocks[i]!;
    const inFigure = image.figure !== undefined && block.figure === image.figure;
    const credit = draft.roles[i]?.has('credit') ?? false;
    if (!(inFigure || block.shape === 'caption' || credit) || taken.has(i) || !mayGo(draft, i))
      break;
    const fate = draft.fates[i]!;
    if (fate.is === 'removed' && fate.reason.category === 'duplicate') continue;
    if (credit && block.text.length <= 120) credits.push(i);
    else captions.push(i);
  }
  return { captions, credits };
}

/** Whether the blocks around a place are the article's. */
function standsInText(draft: Draft, before: number, to: number): boolean {
  const above = before === 0 || draft.fates[before - 1]?.is !== 'removed';
  const below = before < to && draft.fates[before]?.is !== 'removed';
  return above && below;
}

/** In plain text: the caption that stands right above a credit line. */
function captionsAbove(
  draft: Draft,
  credit: number,
  from: number,
  taken: ReadonlySet<number>,
): readonly number[] {
  const { blocks, blankSeparated } = draft.document;
  const { judgement } = draft;
  let i = credit - 1;
  while (i >= from) {
    const fate = draft.fates[i]!;
    if (!(fate.is === 'removed' && fate.reason.category === 'duplicate')) break;
    i--;
  }
  const block = blocks[i];
  if (i < from || !block || taken.has(i) || !mayGo(draft, i)) return [];
  if (block.text.length > LONGEST_CAPTION || block.shape !== 'text') return [];
  const close = blankSeparated === true && (blocks[credit]!.gap ?? 0) === 0;
  const doubled = i < credit - 1 || judgement.page.facts.copies[i]! > 1;
  const unsure = !isKept(draft, i);
  const said = draft.roles[i]?.has('caption') ?? false;
  return close || doubled || unsure || said ? [i] : [];
}
