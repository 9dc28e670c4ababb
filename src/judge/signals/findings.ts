import { ruleCategories } from '../page.ts';
import { type Signal, signal } from './signal.ts';

/**
 * What the rules say. The weights know them by category and strength, so a caller's own rule
 * counts, and one that was left out is simply absent.
 */
export const findingSignals: readonly Signal[] = [
  ...ruleCategories.map((category) =>
    signal(
      `found/${category}`,
      `signs of ${category}`,
      ({ findings }) => findings.byCategory.get(category)!,
    ),
  ),
  signal(
    'since-related',
    'blocks since other stories were announced',
    ({ sinceRelated }) => sinceRelated,
  ),
  signal('since-comments', 'blocks since comments began', ({ sinceComments }) => sinceComments),
  signal('since-residue', 'blocks since residue', ({ sinceResidue }) => sinceResidue),
  signal('until-residue', 'blocks until residue', ({ untilResidue }) => untilResidue),
];
