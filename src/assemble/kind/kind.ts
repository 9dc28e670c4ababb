import type { Kind } from '../article.ts';
import type { Draft } from '../fate.ts';
import { kindRow } from './signals.ts';
import type { KindSorter } from './sorter.ts';
import { kindByVotes, kindFacts, type Signed } from './votes.ts';

/**
 * Estimates what sort of page it is: HTML by trees that have learned it, text, which has hardly anything to tell it by,
 * by what its kept blocks look like. A page of which nothing is kept is of none.
 *
 * @param sorter tells a kind by what is known of a page (`signals.ts`), where there is one
 */
export function estimateKind(
  draft: Draft,
  url: string | undefined,
  signed: Signed,
  sorter: KindSorter | undefined,
): Kind {
  const facts = kindFacts(draft, url, signed);
  if (draft.document.format !== 'html') return kindByVotes(facts, 'article');
  if (facts.looks.kept === 0) return 'other';
  return sorter ? sorter(kindRow(draft, facts)) : kindByVotes(facts, 'other');
}
