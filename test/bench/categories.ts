import { analyse } from '../../src/analyse.ts';
import type { Category } from '../../src/rules/category.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { CERTAIN } from '../../src/rules/rule.ts';
import { labelBlocks } from '../../src/train/label.ts';
import { bagOf, tokensOf } from './measures.ts';
import type { Page } from './predict.ts';
import { segmentsOf } from './segments.ts';

/** How many words a category took of a page, and how many of these the gold holds. */
export interface Taken {
  readonly words: number;
  /** Aligned with the gold. */
  readonly wrong: number;
  /** Wherever the gold holds them: an upper bound, since any page has common words. */
  readonly bag: number;
}

/** A certain removal that the gold holds. */
export interface CategoryError {
  readonly rule: string;
  readonly wrong: number;
  readonly text: string;
}

/** What rules say of one page, against its gold. */
export interface CategoryResult {
  /** Certain removals, by category. */
  readonly certain: Partial<Record<Category, Taken>>;
  /** Certain removals, by rule. */
  readonly rules: Readonly<Record<string, Taken>>;
  /** All removals with a named rule and a confidence of {@link CERTAIN} and more. */
  readonly confident: Taken;
  readonly errors: readonly CategoryError[];
  /** Words of the input that the gold does not hold. */
  readonly residue: number;
  /** Of the residue, by named category; or in a field of its own (`field`). */
  readonly named: Partial<Record<Category | 'field', number>>;
  /** Of the residue: what the judge alone removed, and what is still in the text. */
  readonly unnamed: number;
  readonly left: number;
}

const words = (text: string): readonly string[] => tokensOf(text.toLowerCase());

/**
 * Compares what rules removed to the gold. Words are aligned with the gold in order, each gold
 * word used once; and of a certain removal only words count as wrong that the gold holds more
 * often than the rest of the result does, so that the second copy of a repeated line is no error, nor
 * is it where the input lacks other words of the gold.
 * Undefined without a gold text.
 */
export function categoriesOf(page: Page): CategoryResult | undefined {
  const { gold } = page.entry;
  if (!gold.text) return undefined;
  const document = page.document();
  const segments = segmentsOf(document, page.article());
  const sure = new Set(
    analyse(document, defaultRules)
      .findings.filter(({ confidence }) => confidence >= CERTAIN)
      .map(({ block, rule }) => `${block} ${rule}`),
  );
  const labels = labelBlocks(
    segments.map(({ text }) => text),
    gold.text,
  );
  const missing = bagOf(words(gold.text));
  const kept = new Map<string, number>();
  for (const segment of segments) {
    if (segment.fate.is === 'removed') continue;
    const mine = words(segment.text);
    for (const word of mine) missing.set(word, (missing.get(word) ?? 0) - 1);
    kept.set(mine.join(' '), (kept.get(mine.join(' ')) ?? 0) + 1);
  }
  const wanted = ` ${words(gold.text).join(' ')} `;
  /** Whether what is kept has a line as often as the gold does: words missing elsewhere are not in it. */
  const isThere = (line: string): boolean => {
    const often = kept.get(line);
    return often !== undefined && wanted.split(` ${line} `).length - 1 <= often;
  };
  const inBag = new Map(missing);
  let confident: Taken = { words: 0, wrong: 0, bag: 0 };
  const certain: Partial<Record<Category, Taken>> = {};
  const rules: Record<string, Taken> = {};
  const named: Partial<Record<Category | 'field', number>> = {};
  const errors: CategoryError[] = [];
  const sums = { residue: 0, unnamed: 0, left: 0 };
  segments.forEach((segment, i) => {
    const mine = words(segment.text);
    const { fate } = segment;
    const outside = mine.length * (1 - labels[i]!);
    sums.residue += outside;
    if (fate.is === 'kept') sums.left += outside;
    else if (fate.is !== 'removed') named.field = (named.field ?? 0) + outside;
    else if (fate.removal.category === 'boilerplate') sums.unnamed += outside;
    else named[fate.removal.category] = (named[fate.removal.category] ?? 0) + outside;
    if (fate.is !== 'removed' || fate.removal.rule === 'judge') return;
    if (fate.removal.confidence < CERTAIN) return;
    const { category, rule } = fate.removal;
    const wrong = labels[i]! >= 0.5 && !isThere(mine.join(' ')) ? takeAway(missing, mine) : 0;
    const taken = { words: mine.length, wrong, bag: takeAway(inBag, mine) };
    confident = plus(confident, taken);
    if (!sure.has(`${segment.block} ${rule}`)) return;
    certain[category] = plus(certain[category], taken);
    rules[rule] = plus(rules[rule], taken);
    if (wrong > 0) errors.push({ rule, wrong, text: segment.text.slice(0, 200) });
  });
  return { certain, rules, confident, errors, named, ...sums };
}

/** How many of some words are in a bag; they are taken out of it. */
function takeAway(bag: Map<string, number>, some: readonly string[]): number {
  let count = 0;
  for (const word of some) {
    const left = bag.get(word) ?? 0;
    if (left <= 0) continue;
    count++;
    bag.set(word, left - 1);
  }
  return count;
}

export const plus = (one: Taken | undefined, other: Taken): Taken => ({
  words: (one?.words ?? 0) + other.words,
  wrong: (one?.wrong ?? 0) + other.wrong,
  bag: (one?.bag ?? 0) + other.bag,
});
