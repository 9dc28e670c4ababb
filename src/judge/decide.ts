import type { SourceBlock } from '../read/document.ts';
import type { Category } from '../rules/category.ts';
import { CERTAIN, type Finding } from '../rules/rule.ts';
import { certainSpans, leastAgainst, likeliest, strongest } from './block-findings.ts';
import { type ElementName, elementName } from './element-names.ts';
import type { PageNamer } from './namer.ts';
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
 * by what it says, by what its element is called, by what it looks like, or as boilerplate.
 *
 * @param found what rules say of the block
 * @param keep categories that stay
 * @param namer says what a block looks like
 * @param evidence what speaks against the block of this index, where no rule says so
 */
export function decide(
  block: SourceBlock,
  found: readonly Finding[],
  { probability, level, threshold, isClean }: Standing,
  keep: ReadonlySet<Category>,
  namer: PageNamer,
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
  const { category, finding, told, isGuess } = nameOf(block, found, namer);
  if (keep.has(category) || keep.has('boilerplate')) return { probability, spans };
  const reason: Reason = finding
    ? { ...reasonOf(finding), confidence: Math.max(finding.confidence, 1 - probability) }
    : {
        category,
        rule: 'judge',
        confidence: 1 - probability,
        evidence: `${told ? `${told}; ` : ''}${evidence(block.index)}`,
        ...(isGuess ? { isGuess } : {}),
      };
  return { probability, reason, spans: [] };
}

interface Named {
  readonly category: Category;
  /** The finding that says so. */
  readonly finding?: Finding;
  /** Or else what does, in words. */
  readonly told?: string;
  /** Nothing says so: the block looks like it, or like nothing. */
  readonly isGuess?: true;
}

/**
 * What a block is that goes. What it says of itself tells more than what the element around it is called; where there
 * is no such name, a weaker finding counts against what the block looks like, each as far as it is sure.
 */
function nameOf(block: SourceBlock, found: readonly Finding[], namer: PageNamer): Named {
  const finding = likeliest(found.filter(({ start }) => start === undefined));
  const element = elementName(block);
  if (element) return nameByElement(element, finding);
  if (finding && (finding.confidence >= BY_TEXT || !namer.knows(finding.category)))
    return { category: finding.category, finding };
  const look = namer.lookOf(block.index);
  if (
    finding &&
    (!look || look.category === finding.category || look.probability <= finding.confidence)
  )
    return { category: finding.category, finding };
  return look
    ? { category: look.category, told: look.evidence, isGuess: true }
    : { category: 'boilerplate', isGuess: true };
}

function nameByElement({ category, called }: ElementName, finding: Finding | undefined): Named {
  const isLabel =
    category === 'navigation' && finding !== undefined && LABELS_LIE.has(finding.category);
  const isSaid = finding !== undefined && finding.confidence >= BY_TEXT && !isLabel;
  if (finding && (finding.category === category || isSaid))
    return { category: finding.category, finding };
  return { category, told: `stands in ${called}` };
}

/** From here on a finding names a block whatever element it stands in: most go by its own words. */
const BY_TEXT = 0.85;

/**
 * In a menu “Sport” is no publisher, “Archive” no credit and “Contact” no imprint, whatever a label says
 * alone on a line.
 */
const LABELS_LIE: ReadonlySet<Category> = new Set(['metadata', 'credit', 'legal', 'newsletter']);

function reasonOf({ category, rule, confidence, evidence }: Finding): Reason {
  return { category, rule, confidence, evidence };
}
