import { readDate } from '../lexicon/dates.ts';
import type { Document, Image, SourceBlock } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import { type Draft, isAboutArticle, isKept } from './fate.ts';
import { isSentenceLike } from './kicker.ts';
import { boxOf, isPartOfLink } from './picture-box.ts';

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
    if (image.before < from || image.before > to || isPartOfLink(draft, image)) continue;
    const parts = partsUnder(draft, image, to, taken);
    const bare = parts.captions.length + parts.credits.length === 0;
    if (bare && !standsInText(draft, image.before, to)) continue;
    const before = bare ? placeOf(draft, image) : image.before;
    if (before === undefined) continue;
    for (const i of [...parts.captions, ...parts.credits]) taken.add(i);
    figures.push({ image, ...parts, before });
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

/**
 * The block that a picture stands before. In a text the picture may be inside a block's stretch, at
 * its edge; one that is in the midst of words is no figure of its own.
 */
function placeOf(draft: Draft, { start, end, before }: Image): number | undefined {
  const { input, blocks } = draft.document;
  const host = blocks[before];
  if (!host || host.start >= end) return before;
  if (!isKept(draft, before) && draft.fates[before]!.is !== 'lead') return undefined;
  const cuts = draft.judgement.verdicts[before]!.spans;
  if (end <= sourceOffset(host.map, 0)) return cuts[0]?.start === 0 ? undefined : before;
  if (start < sourceEnd(input, host, host.text.length)) return undefined;
  return cuts[cuts.length - 1]?.end === host.text.length ? undefined : before + 1;
}

/** Whether a block may become a caption or credit: nobody has shown that it is something else. */
function mayGo(draft: Draft, i: number): boolean {
  const fate = draft.fates[i]!;
  if (fate.is === 'kept') return true;
  if (fate.is !== 'removed') return false;
  return fate.reason.category === 'duplicate' || isAboutArticle(fate.reason);
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
  const box = boxOf(draft, image);
  for (let i = image.before; i < Math.min(to, image.before + 4); i++) {
    const block = blocks[i]!;
    const inFigure = image.figure !== undefined && block.figure === image.figure && !block.table;
    const inBox = box !== undefined && i < box.endBlock && block.shape === 'text';
    const credit = draft.roles[i]?.has('credit') ?? false;
    if (
      !(inFigure || inBox || block.shape === 'caption' || isNamedCaption(block) || credit) ||
      taken.has(i) ||
      !mayGo(draft, i)
    )
      break;
    const fate = draft.fates[i]!;
    if (fate.is === 'removed' && fate.reason.category === 'duplicate') continue;
    if (credit && block.text.length <= 120) credits.push(i);
    else captions.push(i);
  }
  return { captions, credits };
}

const CAPTION_WORDS = new Set('caption legend bildunterschrift bildtext'.split(' '));

/** Whether the element that a block fills is called a caption. */
const isNamedCaption = ({ element, shape }: SourceBlock): boolean =>
  shape === 'text' && element?.words.some((word) => CAPTION_WORDS.has(word)) === true;

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
  const { blocks } = draft.document;
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
  if (isSigning(draft, i, from)) return [];
  const close = isCloseAbove(draft.document, credit);
  const doubled = i < credit - 1 || judgement.page.facts.copies[i]! > 1;
  const unsure = !isKept(draft, i);
  const said = draft.roles[i]?.has('caption') ?? false;
  const brief = isBrief(draft, i, credit, from);
  return close || doubled || unsure || said || brief ? [i] : [];
}

/** Whether blank lines part a text's blocks, but none stands above this one. */
const isCloseAbove = ({ blocks, blankSeparated }: Document, i: number): boolean =>
  blankSeparated === true && (blocks[i]!.gap ?? 0) === 0;

/** Whether a block of a text is the caption to the credit right below it. */
export const isOverCredit = ({ document, roles }: Draft, i: number): boolean =>
  roles[i + 1]?.has('credit') === true && isCloseAbove(document, i + 1);

/** How many blocks below the headline say who wrote the article, and when. */
const SIGNED_WITHIN = 4;

/** Whether a block says who wrote the article, or when: a credit below it is no reason to take it for a caption. */
function isSigning({ roles, document }: Draft, i: number, from: number): boolean {
  if (roles[i]?.has('byline') || roles[i]?.has('date')) return true;
  const { text, spans } = document.blocks[i]!;
  if (i >= from + SIGNED_WITHIN || isSentenceLike(text)) return false;
  return spans.some(({ type }) => type === 'time') || readDate(text).date;
}

/** A caption is one sentence, or two short ones. */
const BRIEF = 160;

/**
 * Whether a block is as short as captions are and stands between longer ones, where no blank lines
 * tell what belongs together: paragraphs of an article are not so uneven, and the first one above a
 * credit would be its lead.
 */
function isBrief(draft: Draft, i: number, credit: number, from: number): boolean {
  const { blocks, blankSeparated } = draft.document;
  const { text } = blocks[i]!;
  const above = blocks[i - 1];
  const below = blocks[credit + 1];
  if (blankSeparated || text.length > BRIEF || i <= from || !above || !below) return false;
  return (
    isKept(draft, credit + 1) &&
    below.text.length > 1.5 * text.length &&
    (isKept(draft, i - 1) || draft.fates[i - 1]!.is === 'lead') &&
    above.text.length > 1.2 * text.length
  );
}
