import type { Concept } from '../lexicon/lexicon.ts';
import { namesMore } from '../lexicon/more-frames.ts';
import type { SourceBlock } from '../read/document.ts';
import { holdsPage } from '../read/whole-page.ts';
import { filledBy, linkShare } from './helpers.ts';
import { firstParagraph, labelRows } from './lines.ts';
import { isOfNote } from './notes.ts';
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';

/** Longer blocks head nothing, in UTF-16 code units. */
const LONGEST = 100;
const HEAD: readonly Concept[] = ['relatedHead', 'more'];
const NUMBERED = /^\p{Nd}[\p{Nd}.]{0,6}(?:\s|(?<=\p{Nd})\p{Lu})/u;

/**
 * Whether a block is an entry of a list of contents: numbered (`2 See also`, `2See also`), or a link to a part of the
 * page.
 */
export function isEntry({ text, spans }: SourceBlock): boolean {
  return (
    NUMBERED.test(text) || spans.some(({ type, href }) => type === 'link' && href?.startsWith('#'))
  );
}

/**
 * Whether a block is an entry of a menu: `Featured` between `Shoes` and `Hats`. Above the text it may be the last one, with
 * two above it.
 */
export function isMenuEntry({ blocks }: RuleContext, { index }: SourceBlock): boolean {
  const rows = labelRows(blocks);
  const areLabels = (from: number, to: number): boolean => {
    for (let at = from; at <= to; at++) if (!rows[at]) return false;
    return true;
  };
  return (
    areLabels(index - 1, index + 1) ||
    (index < firstParagraph(blocks) && areLabels(index - 2, index))
  );
}

/** A label that stands so often is a link with every teaser. */
const RECURS = 3;
/** The linked headline of a teaser is no more blocks above its link to more. */
const TEASER = 8;

/** How often each label that leads on stands on the page. */
const moreLabels = once((context: RuleContext): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of context.having('more'))
    if (text.length <= LONGEST) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
});

/**
 * Whether a block is the link to the rest of a story, and no heading over others: all of it is a link, a linked headline
 * is soon above, and it stands last in what holds it, or under every teaser.
 */
function leadsOn(context: RuleContext, block: SourceBlock): boolean {
  const { element, index, spans, text } = block;
  if (!filledBy(context, block, ['more'])) return false;
  if (!spans.some(({ type, start, end }) => type === 'link' && start === 0 && end === text.length))
    return false;
  const above = context.blocks.slice(Math.max(0, index - TEASER), index);
  if (!above.some((one) => one.shape === 'heading' && linkShare(one) > 0.5)) return false;
  if (moreLabels(context).get(text)! >= RECURS) return true;
  let box = element;
  while (box && box.endBlock - box.firstBlock < 2) box = box.parent;
  return box !== undefined && !holdsPage(box.tag) && box.endBlock === index + 1;
}

/** Whether a block that says so heads no other stories: an entry of a menu or of contents, a link to more, the title of a note. */
export const headsNothing = (context: RuleContext, block: SourceBlock): boolean =>
  isEntry(block) || isMenuEntry(context, block) || isOfNote(block) || leadsOn(context, block);

/** The headings over other stories, by their blocks' indices. */
const storyHeads = once((context: RuleContext): ReadonlySet<number> => {
  const heads = context.blocks.filter(
    (block) =>
      block.text.length <= LONGEST &&
      (filledBy(context, block, HEAD, ['relatedHead']) || namesMore(block.text)) &&
      !headsNothing(context, block),
  );
  return new Set(heads.map(({ index }) => index));
});

/** Whether a block is the heading over other stories. */
export const headsOtherStories = (context: RuleContext, { index }: SourceBlock): boolean =>
  storyHeads(context).has(index);
