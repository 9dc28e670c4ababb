import type { SourceBlock } from '../read/document.ts';
import type { Category } from '../rules/category.ts';
import { CERTAIN, type Finding } from '../rules/rule.ts';
import { certainSpans, leastAgainst, likeliest, strongest } from './block-findings.ts';
import { type ElementName, elementName, isListedLink } from './element-names.ts';
import type { BlockVerdict, Reason } from './verdict.ts';

/** How a block stands. */
export interface Standing {
  /** That it is article content. */
  readonly probability: number;
  /** The same, lifted by what stands around it. */
  readonly level: number;
  /** Of the page: from here on a block stays. */
  readonly threshold: number;
  /** Whether the text has been cleaned already: it loses nothing to a doubt. */
  readonly isClean: boolean;
}

/**
 * Decides on one block: by a certain finding, or else by how likely it is to be article content. What goes is named
 * by what it says, by what its element is called, by what stands around it, or as boilerplate.
 *
 * @param found what rules say of the block
 * @param keep categories that stay
 * @param evidence what speaks against the block of this index, where no rule says so
 */
export function decide(
  block: SourceBlock,
  found: readonly Finding[],
  { probability, level, threshold, isClean }: Standing,
  keep: ReadonlySet<Category>,
  evidence: (index: number) => string,
): BlockVerdict {
  const whole = strongest(found, ({ start }) => start === undefined);
  if (whole && whole.confidence >= CERTAIN) {
    const stays = keep.has(whole.category);
    return { probability, ...(stays ? {} : { reason: reasonOf(whole) }), spans: [] };
  }
  const spans = certainSpans(found, keep);
  const least = Math.max(threshold, isClean ? 0 : leastAgainst(whole));
  if (level >= least) return { probability, spans };
  const finding = likeliest(found.filter(({ start }) => start === undefined));
  const isPlaced = finding === undefined || finding.confidence <= AS_LISTED;
  const name = elementName(block) ?? (isPlaced && isListedLink(block) ? LISTED : undefined);
  // what a block says of itself tells more than what the element around it is called, and that more than its place
  const own =
    finding && (!name || finding.category === name.category || isToldByText(finding, name.category))
      ? finding
      : undefined;
  const category = own?.category ?? name?.category ?? 'boilerplate';
  if (keep.has(category) || keep.has('boilerplate')) return { probability, spans };
  const reason: Reason = own
    ? { ...reasonOf(own), confidence: Math.max(own.confidence, 1 - probability) }
    : {
        category,
        rule: 'judge',
        confidence: 1 - probability,
        evidence: `${name ? `stands in ${name.called}; ` : ''}${evidence(block.index)}`,
      };
  return { probability, reason, spans: [] };
}

/** What a list of links is where nothing tells otherwise. */
const LISTED: ElementName = { category: 'navigation', called: 'a list of links' };

/** Up to here a finding tells no more than a list of links does. */
const AS_LISTED = 0.6;

/** From here on a finding names a block whatever the element around it is called: most go by its own words. */
const BY_TEXT = 0.85;

const isToldByText = ({ category, confidence }: Finding, called: Category): boolean =>
  confidence >= BY_TEXT && !(called === 'navigation' && LABELS_LIE.has(category));

/**
 * In a menu “Sport” is no publisher, “Archive” no credit and “Contact” no imprint, whatever a label says
 * alone on a line.
 */
const LABELS_LIE: ReadonlySet<Category> = new Set(['metadata', 'credit', 'legal', 'newsletter']);

function reasonOf({ category, rule, confidence, evidence }: Finding): Reason {
  return { category, rule, confidence, evidence };
}
