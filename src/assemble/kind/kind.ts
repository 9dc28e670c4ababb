import type { Kind, Verdict } from '../article.ts';
import type { Draft } from '../fate.ts';
import { madeFor } from './claims.ts';
import { kindRow } from './signals.ts';
import type { KindSorter } from './sorter.ts';
import { kindByVotes, kindFacts, type Signed } from './votes.ts';

/**
 * Estimates what sort of page it is: HTML by trees that have learned it, text, which has hardly anything to tell it by,
 * by what its kept blocks look like. Software that is made for one kind of page makes that. Else a page with nothing to read is
 * of none.
 *
 * @param sorter tells a kind by what is known of a page (`signals.ts`), where there is one
 */
export function estimateKind(
  draft: Draft,
  url: string | undefined,
  verdict: Verdict['is'],
  signed: Signed,
  sorter: KindSorter | undefined,
): Kind {
  const made = madeFor(draft.document);
  if (made) return made;
  if (verdict === 'empty') return 'other';
  const facts = kindFacts(draft, url, verdict, signed);
  if (draft.document.format !== 'html') return kindByVotes(facts, 'article');
  const kind = sorter?.(kindRow(draft, facts));
  // who shows nothing but teasers offers no service
  const isLikely = kind !== undefined && !(verdict === 'index' && kind === 'service');
  return isLikely ? kind : kindByVotes(facts, 'other');
}
