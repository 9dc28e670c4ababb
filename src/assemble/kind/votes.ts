import type { Kind, Verdict } from '../article.ts';
import type { Draft } from '../fate.ts';
import { type Vote, votesByAddress, votesByType } from './claims.ts';
import { type Looks, looksOf } from './looks.ts';

/** Whether the page says when it was published, and by whom. */
export interface Signed {
  readonly published: boolean;
  readonly authors: boolean;
}

/** So many blocks with a price make a page of offers. */
const MANY_PRICES = 12;
/** So many do where nobody signs the page. */
const SOME_PRICES = 4;

/** So many words of prose tell something to which lists and tables belong. */
const SOME_PROSE = 60;
/** Fewer words than this are of no sort: a line is a title, a caption or a field as well as an entry of a list. */
const SOME_WORDS = 10;

const TEASERS: Vote = ['listing', 0.7];

/** A page is at least so much like a kind. */
const LEAST = 0.4;

/** What is known of a page as a whole. */
export interface KindFacts {
  readonly looks: Looks;
  readonly signed: Signed;
  /** Whether all there is are teasers. */
  readonly teasers: boolean;
  /** How much speaks for each kind that anything speaks for. */
  readonly votes: ReadonlyMap<Kind, number>;
}

/** What is known of a page: what it claims to be, who signs it, and what its kept blocks look like. */
export function kindFacts(
  draft: Draft,
  url: string | undefined,
  verdict: Verdict['is'],
  signed: Signed,
): KindFacts {
  const { document } = draft;
  const looks = looksOf(draft);
  const isSigned = signed.published || signed.authors || document.format !== 'html';
  const teasers = verdict === 'index';
  const votes = new Map<Kind, number>();
  for (const [kind, weight] of [
    ...votesByType(document),
    ...votesBySignature(signed, isSigned),
    ...(teasers ? [TEASERS] : []),
    ...votesByAddress(url ?? document.claims.find(({ field }) => field === 'url')?.value),
    ...votesByLooks(looks, isSigned),
  ])
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  return { looks, signed, teasers, votes };
}

/**
 * The kind that most speaks for.
 *
 * @param otherwise what a page is that tells nothing
 */
export function kindByVotes({ votes }: KindFacts, otherwise: Kind): Kind {
  let best = otherwise;
  let most = LEAST;
  for (const [kind, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = kind;
    }
  }
  return best;
}

/** Who writes an article or a post says when, or who; an offer has neither. */
function* votesBySignature(signed: Signed, isSigned: boolean): Iterable<Vote> {
  if (signed.published) yield ['article', 0.25];
  if (signed.authors) yield ['article', 0.15];
  if (isSigned) return;
  yield ['service', 0.6];
  yield ['collection', 0.25];
  yield ['listing', 0.25];
}

function* votesByLooks(looks: Looks, isSigned: boolean): Iterable<Vote> {
  const { kept, prose, verse, prices } = looks;
  if (kept === 0) return;
  // lists and tables that lead nowhere are part of what the prose around them tells
  const own = prose >= SOME_PROSE ? looks.told : 0;
  yield ['article', ((isSigned ? 1 : 0.65) * (prose + verse)) / kept];
  if (looks.code / kept > 0.08) yield ['documentation', 1];
  if (looks.linked / kept > 0.4) yield ['collection', 0.8];
  if (kept >= SOME_WORDS && (prose + verse) / (kept - own) < 0.4) yield ['listing', 0.7];
  if (prices >= MANY_PRICES && prose / kept < 0.5) yield ['collection', 1.2];
  else if (prices >= SOME_PRICES && !isSigned) yield ['collection', 0.6];
  if ((looks.items - own) / kept > 0.45) yield ['listing', 0.5];
  if (looks.forum / kept > 0.7) yield ['forum', 1.1];
  if (looks.product / kept > 0.6) yield ['product', 0.4];
}
