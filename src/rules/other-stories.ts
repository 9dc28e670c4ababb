import type { Concept } from '../lexicon/lexicon.ts';
import { namesMore } from '../lexicon/more-frames.ts';
import type { SourceBlock } from '../read/document.ts';
import { filledBy } from './helpers.ts';
import { labelRows } from './lines.ts';
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

/** Whether a block is an entry of a menu, with entries above and below it: `Featured` between `Shoes` and `Hats`. */
export function isMenuEntry({ blocks }: RuleContext, { index }: SourceBlock): boolean {
  const rows = labelRows(blocks);
  return [index - 1, index, index + 1].every((at) => (rows[at] ?? 0) > 0);
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
