import type { Concept } from '../lexicon/lexicon.ts';
import type { SourceBlock } from '../read/document.ts';
import { mostSure } from './doubts.ts';
import { wordCount } from './helpers.ts';
import type { Observation, RuleContext } from './rule.ts';

/** What a rule says of one block it was shown. */
export type Sight = Omit<Observation, 'block'>;

/**
 * Shows a rule every block whose text is no longer than `most`, and passes on what it says. A term that is
 * described (`<dt>Share</dt><dd>Lets two pumps use one valve.</dd>`) is not shown: it is what a line looks like
 * that would be a label anywhere else.
 */
export const eachBlock = (
  context: RuleContext,
  most: number,
  look: (block: SourceBlock) => Sight | undefined,
): readonly Observation[] => eachOf(context, context.blocks, most, look);

/**
 * As {@link eachBlock}, but shows only the blocks that a phrase of some concepts stands in: a rule
 * that goes by phrases has nothing to say of the others. What the article may say of itself is not certain.
 */
export const eachHaving = (
  context: RuleContext,
  concepts: readonly Concept[],
  most: number,
  look: (block: SourceBlock) => Sight | undefined,
): readonly Observation[] =>
  eachOf(context, blocksHaving(context, concepts), most, (block) => {
    const seen = look(block);
    if (!seen || seen.role !== undefined || seen.confidence <= DOUBTFUL) return seen;
    const sure = mostSure(context, block);
    return sure < seen.confidence ? { ...seen, confidence: sure } : seen;
  });

/** Doubt takes nothing from what is no surer. */
const DOUBTFUL = 0.7;

/** As {@link eachBlock}, but shows only the blocks that a digit stands in. */
export const eachNumbered = (
  context: RuleContext,
  most: number,
  look: (block: SourceBlock) => Sight | undefined,
): readonly Observation[] => eachOf(context, context.numbered(), most, look);

function eachOf(
  context: RuleContext,
  blocks: readonly SourceBlock[],
  most: number,
  look: (block: SourceBlock) => Sight | undefined,
): readonly Observation[] {
  const out: Observation[] = [];
  for (const block of blocks) {
    if (block.text.length > most || isDescribed(context, block)) continue;
    const seen = look(block);
    if (seen) out.push({ block: block.index, ...seen });
  }
  return out;
}

/** A description says so many words; `Facebook` and `12` behind a term are none. */
const DESCRIPTION = 3;

/** Whether a block is a term with its description behind it. */
export function isDescribed({ blocks }: RuleContext, { shape, index }: SourceBlock): boolean {
  if (shape !== 'term') return false;
  const next = blocks[index + 1];
  if (next?.element?.tag !== 'dd' || next.spans.some(({ type }) => type === 'link')) return false;
  return wordCount(next.text, DESCRIPTION) >= DESCRIPTION;
}

/** The blocks that a phrase of some concepts stands in, in order. */
function blocksHaving(context: RuleContext, concepts: readonly Concept[]): readonly SourceBlock[] {
  const [first, ...others] = concepts.map((concept) => context.having(concept));
  return others.reduce(merged, first ?? []);
}

/** Two lists in order as one, what is in both once. */
function merged(a: readonly SourceBlock[], b: readonly SourceBlock[]): readonly SourceBlock[] {
  if (b.length === 0) return a;
  const out: SourceBlock[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i]?.index ?? Infinity, b[j]?.index ?? Infinity];
    out.push(left <= right ? a[i]! : b[j]!);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return out;
}

const THRICE = 3;
/** All but certain. */
const DOUBTED = 0.85;

/**
 * Takes away the certainty where the same label stands three times and more: on a page that lists
 * stories or goods it belongs to what is listed.
 */
export function doubtRepeats(
  { blocks }: RuleContext,
  seen: readonly Observation[],
): readonly Observation[] {
  if (seen.length < THRICE) return seen;
  const times = new Map<string, number>();
  // the numbers differ: `3-minute listen`
  const keys = seen.map(({ block }) => blocks[block]!.text.replace(/\d+/g, '0'));
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return seen.map((one, i) =>
    one.confidence > DOUBTED && times.get(keys[i]!)! >= THRICE
      ? { ...one, confidence: DOUBTED }
      : one,
  );
}
