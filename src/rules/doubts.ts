import type { SourceBlock } from '../read/document.ts';
import { isProse, wordCount } from './helpers.ts';
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';

/** A step, or a subhead of what it says itself: the judge decides. */
const OWN = 0.6;

/**
 * How sure a rule may be at most that a block is a button, a label or a call of the page: where the article may say the same
 * of itself, less than certain.
 */
export const mostSure = (context: RuleContext, block: SourceBlock): number =>
  isStep(context.blocks, block) || subheads(context).has(block.index) ? OWN : 1;

/** A word that ends as a sentence is seldom a button. */
const UTTERED_MOST = 0.8;

const UTTERED = /^\p{L}[\p{L}\p{M}'’-]{0,30}(?: [\p{L}\p{M}'’-]{1,30})?\s?[.!。！]$/u;

/** How sure a rule may be at most of a button: one or two words may be said (`Send.`, `Reply!`); sites print longer calls so. */
export const mostSureOfButton = ({ text }: SourceBlock): number =>
  UTTERED.test(text) && wordCount(text, 4) <= 2 ? UTTERED_MOST : 1;

/** `1. `, `2) `, `Step 3: `, `第4步：`. A word alone before the number may count pictures or pages. */
const STEP =
  /^(?:(?<bare>\p{Nd}{1,2})\s?[.)、]|(?<word>[\p{L}\p{M}]{1,14})\s?(?<counted>\p{Nd}{1,2})(?:\s?[步단]\p{L}?)?\s?[:：–—-])\s?(?=[^\p{Nd}\s])/u;

/** The word before the number of a step and the number. */
function stepOf(block: SourceBlock | undefined): readonly [string, number] | undefined {
  const groups = block && STEP.exec(block.text)?.groups;
  if (!groups) return;
  return [groups.word?.toLowerCase() ?? '', Number.parseInt(groups.bare ?? groups.counted!, 10)];
}

/** Whether a line has a number and the next or the last one counts on from there, or it is a numbered item beside another. */
export function isStep(blocks: readonly SourceBlock[], block: SourceBlock): boolean {
  const { list, index } = block;
  if (list?.ordered && list.marker !== undefined)
    return [-1, 1].some((step) => blocks[index + step]?.list?.list === list.list);
  const own = stepOf(block);
  if (!own) return false;
  return [-1, 1].some((step) => {
    const beside = stepOf(blocks[index + step]);
    return beside !== undefined && beside[0] === own[0] && beside[1] === own[1] + step;
  });
}

const asksConsent = ({ having }: RuleContext, from: number, end: number): boolean =>
  having('consent').some(({ index }) => index >= from - 1 && index < end);

/** So often a word and a paragraph follow each other in a glossary. */
const ALTERNATING = 3;
const HEAD = /^\p{L}[\p{L}\p{M}'’ -]{0,38}$/u;
const isHead = (block: SourceBlock): boolean =>
  HEAD.test(block.text) && wordCount(block.text, 4) <= 3;

/**
 * The words over the paragraphs of a glossary, by their blocks' indices: three and more times one follows the other, no word
 * twice, as the label of an advertisement would be. What a box says of its cookies is none.
 */
const subheads = once((context: RuleContext): ReadonlySet<number> => {
  const { blocks } = context;
  const out = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    let at = from;
    const words = new Set<string>();
    while (at + 1 < blocks.length && isHead(blocks[at]!) && isProse(blocks[at + 1]!)) {
      words.add(blocks[at]!.text.toLowerCase());
      at += 2;
    }
    const pairs = (at - from) / 2;
    if (pairs >= ALTERNATING && words.size === pairs && !asksConsent(context, from, at))
      for (let head = from; head < at; head += 2) out.add(head);
    from = Math.max(at, from + 1);
  }
  return out;
});
