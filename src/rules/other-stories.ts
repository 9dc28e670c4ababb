import type { Concept } from '../lexicon/lexicon.ts';
import { namesMore } from '../lexicon/more-frames.ts';
import type { SourceBlock } from '../read/document.ts';
import { filledBy } from './helpers.ts';
import { firstParagraph, labelRows } from './lines.ts';
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

/** The headings over other stories, by their blocks' indices. */
const storyHeads = once((context: RuleContext): ReadonlySet<number> => {
  const heads = context.blocks.filter(
    (block) =>
      block.text.length <= LONGEST &&
      (filledBy(context, block, HEAD, ['relatedHead']) || namesMore(block.text)) &&
      !isEntry(block) &&
      !isMenuEntry(context, block),
  );
  return new Set(heads.map(({ index }) => index));
});

/** Whether a block is the heading over other stories. */
export const headsOtherStories = (context: RuleContext, { index }: SourceBlock): boolean =>
  storyHeads(context).has(index);
