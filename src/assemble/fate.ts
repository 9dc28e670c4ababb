import type { Judgement } from '../judge/judge.ts';
import type { Reason } from '../judge/verdict.ts';
import type { Document } from '../read/document.ts';
import type { Finding, OwnRole } from '../rules/rule.ts';

/** What becomes of a block. Assembling starts from the judge's word and gives some a part of their own. */
export type Fate =
  | { readonly is: 'kept' }
  | { readonly is: 'removed'; readonly reason: Reason }
  | { readonly is: 'title' | 'kicker' | 'lead' | 'byline' | 'date' | 'publisher' }
  | { readonly is: 'caption' | 'credit' };

/** Everything that assembling works on. */
export interface Draft {
  readonly document: Document;
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  /** The roles that rules see in whole blocks, or in parts of them, and how sure they are. */
  readonly roles: readonly (ReadonlyMap<OwnRole, Finding> | undefined)[];
  /** The credits that captions end with, by block. */
  readonly tails: ReadonlyMap<number, Finding>;
  /** What rules say of each whole block, but for those that go by nothing but how far from the text it stands. */
  readonly said: readonly (Finding | undefined)[];
  /** One a block; assembling writes here. */
  readonly fates: Fate[];
}

export function draftOf(
  document: Document,
  judgement: Judgement,
  findings: readonly Finding[],
): Draft {
  const roles: (Map<OwnRole, Finding> | undefined)[] = new Array(document.blocks.length);
  const tails = new Map<number, Finding>();
  const said: (Finding | undefined)[] = new Array(document.blocks.length);
  for (const finding of findings) {
    const { block, start, confidence } = finding;
    if (start === undefined && confidence > (said[block]?.confidence ?? BY_PLACE))
      said[block] = finding;
    if (finding.role === undefined) continue;
    if (finding.role === 'credit' && finding.start !== undefined) {
      tails.set(finding.block, finding);
      continue;
    }
    roles[finding.block] ??= new Map();
    const known = roles[finding.block]!.get(finding.role);
    if (!known || known.confidence < finding.confidence) {
      roles[finding.block]!.set(finding.role, finding);
    }
  }
  const whole = isAllThereIs(document, judgement, findings);
  return {
    document,
    judgement,
    findings,
    roles,
    tails,
    said,
    fates: judgement.verdicts.map(({ reason }) =>
      reason && !whole ? { is: 'removed', reason } : { is: 'kept' },
    ),
  };
}

/** A rule is no surer than this where it goes by how far from the text a block stands. */
const BY_PLACE = 0.5;

/** A text of no more lines may be a title, a caption, a field of a data set. */
const FEW = 3;

/**
 * Whether a text is a line or two of which nothing but the judge's doubt would leave none: with nothing
 * around them there is little that it could tell an article by.
 */
function isAllThereIs(
  { format, blocks }: Document,
  { verdicts }: Judgement,
  findings: readonly Finding[],
): boolean {
  return (
    format !== 'html' &&
    blocks.length <= FEW &&
    findings.length === 0 &&
    verdicts.every(({ reason }) => reason?.rule === 'judge')
  );
}

/** Whether a block went as what is about the article, or nobody has said that it is anything else. */
export function isAboutArticle({ category, isGuess }: Reason): boolean {
  return isGuess === true || category === 'metadata' || category === 'credit';
}

/** Whether a block stays in the article's body. */
export const isKept = (draft: Draft, i: number): boolean => draft.fates[i]?.is === 'kept';

/** Whether a block is a byline, a date or a publisher and nothing else: a paragraph that ends with a name stays. */
export function isWhole(
  { roles }: Draft,
  i: number,
  role: 'byline' | 'date' | 'publisher',
): boolean {
  const finding = roles[i]?.get(role);
  return finding !== undefined && finding.start === undefined && finding.confidence >= 0.7;
}

/** Whether a block stays in the article's body and is no byline, date or publisher that may yet leave it. */
export const isBody = (draft: Draft, i: number): boolean =>
  isKept(draft, i) &&
  !isWhole(draft, i, 'byline') &&
  !isWhole(draft, i, 'date') &&
  !isWhole(draft, i, 'publisher');

/** Whether something other than metadata says that a block is residue. */
export function isForeign(draft: Draft, i: number): boolean {
  const said = draft.said[i];
  if (!said || draft.fates[i]?.is !== 'removed') return false;
  const { category } = said;
  return category !== 'metadata' && category !== 'credit' && category !== 'duplicate';
}
