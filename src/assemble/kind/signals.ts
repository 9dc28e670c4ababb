import { secondSignals } from '../../judge/second.ts';
import { htmlSignals } from '../../judge/signals/list.ts';
import { pageRow } from '../../judge/strictness.ts';
import type { Kind } from '../article.ts';
import type { Draft } from '../fate.ts';
import type { Looks } from './looks.ts';
import type { KindFacts, Signed } from './votes.ts';

/** The kinds that are told apart. */
export const KINDS = [
  'article',
  'forum',
  'product',
  'documentation',
  'collection',
  'listing',
  'service',
] as const satisfies readonly Kind[];

/** Signals of blocks whose mean over what looks like article tells most of a page's kind. */
const MEANS: readonly string[] = (
  'same-path digits grandparent-blocks word-length starts-small found/advertisement parent-length parent-blocks ' +
  'share/grandparent price year capitalised from-core outer-words ends-colon grandparent-length time prose-since-title ' +
  'claims-article capitals from-main page-residue kin-article separators first/branch text-before share/parent ' +
  'found/comments in-button in-form link-share same-path-links'
).split(' ');
/** And those of which it tells most how what surely is article differs from what is in doubt. */
const CONTRASTS: readonly string[] = ['found/advertisement', 'level', 'found/metadata', 'price'];

const SIGNED: readonly (keyof Signed)[] = ['published', 'authors'];
/** Shares of what is kept, by words. */
const SHARES: readonly (keyof Looks)[] = [
  'prose',
  'verse',
  'code',
  'linked',
  'items',
  'told',
  'forum',
  'product',
];

const block = [...htmlSignals, ...secondSignals].map(({ name }) => name);
const meanColumns = MEANS.map((name) => block.indexOf(name));
const contrastColumns = CONTRASTS.map((name) => block.indexOf(name));
const asked = Uint16Array.from(new Set([...meanColumns, ...contrastColumns])).sort();

/** The names of what a page's kind is told by, in the order of {@link kindRow}. */
export const kindSignals: readonly string[] = [
  ...MEANS.map((name) => `article/${name}`),
  ...CONTRASTS.map((name) => `contrast/${name}`),
  ...KINDS.map((kind) => `lead/${kind}`),
  ...SIGNED,
  'teasers',
  ...SHARES,
  'kept',
  'prices',
  'strictness',
];

/** One row for a page of HTML. */
export function kindRow({ judgement }: Draft, facts: KindFacts): Float32Array {
  const { rows, stride, probability, strictness } = judgement.looked;
  const { votes, looks, signed, teasers } = facts;
  const page = pageRow(rows, stride, probability, judgement.page.facts.words, 0, asked);
  return Float32Array.from([
    ...meanColumns.map((j) => page[j]!),
    ...contrastColumns.map((j) => page[stride + j]!),
    ...KINDS.map((kind) => leadOf(votes, kind)),
    ...SIGNED.map((name) => (signed[name] ? 1 : 0)),
    teasers ? 1 : 0,
    ...SHARES.map((name) => looks[name] / looks.kept),
    looks.kept,
    looks.prices,
    strictness,
  ]);
}

/** How much more speaks for a kind than for any other. */
function leadOf(votes: ReadonlyMap<Kind, number>, kind: Kind): number {
  let others = 0;
  for (const [one, weight] of votes) if (one !== kind) others = Math.max(others, weight);
  return (votes.get(kind) ?? 0) - others;
}
