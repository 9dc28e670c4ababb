import type { Kind } from './article.ts';
import type { Draft } from './fate.ts';
import { isKept } from './fate.ts';
import { stanzasOf } from './stanzas.ts';

/** What a schema.org or Open Graph type says of a page. */
const TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/DiscussionForumPosting|QAPage|^Question$/i, 'forum'],
  [/^product\.group$/i, 'collection'],
  [/^(?:og:)?product(?:\.item|$)|ProductGroup|IndividualProduct|^Product$/i, 'product'],
  [/TechArticle|APIReference|HowTo$/i, 'documentation'],
  [
    /NewsArticle|BlogPosting|^Article$|ReportageNewsArticle|OpinionNewsArticle|LiveBlogPosting|Recipe|^article$/i,
    'article',
  ],
  [/ItemList|CollectionPage|SearchResultsPage|ProductCollection/i, 'collection'],
  [/^Service$|LocalBusiness|ProfessionalService|Organization/i, 'service'],
];
const ADDRESS: readonly (readonly [RegExp, Kind])[] = [
  [
    /\/(?:forum|forums|community|discuss|viewtopic|showthread|threads?|topic|questions)\b|\/t\/[^/]+\/\d+|^https?:\/\/(?:forum|community|discuss|discourse)\./i,
    'forum',
  ],
  [/\/(?:product|products|dp|p|item|shop)\/[^/]+/i, 'product'],
  [
    /\/(?:docs?|documentation|manual|reference|api|wiki|help|learn|tutorials?|stable|latest)\/|^https?:\/\/(?:docs?|developer|developers|help|support|wiki)\./i,
    'documentation',
  ],
  [/\/(?:category|categories|collections?|c|shop)\//i, 'collection'],
  [/\/(?:tags?|topics?|archives?|search|directory|list|rankings?)(?:\/|$)/i, 'listing'],
  [/\/(?:services?|solutions?|pricing|features)(?:\/|$)/i, 'service'],
  [/\/(?:blog|news|article|articles|story)\/|\/20\d\d\/\d\d\//i, 'article'],
];
const FORUM = new Set(
  'post posts postbody thread topic reply replies forum message messages'.split(' '),
);
const PRODUCT = new Set('price cart addtocart sku product'.split(' '));

/** Whether the page says when it was published, and by whom; whether all there is are teasers. */
export interface Signed {
  readonly published: boolean;
  readonly authors: boolean;
  readonly teasers: boolean;
}

/** An amount of money: many of them are of many things on sale. */
const PRICE = /[$€£¥₹]\s?\d|\d[\d.,]{0,12}\s?(?:€|£|zł|kr|Kč|Ft|₽|₺|USD|EUR)(?![\p{L}])/u;
/** So many blocks with a price make a page of offers. */
const MANY_PRICES = 12;
/** So many do where nobody signs the page. */
const SOME_PRICES = 4;

/** So many words of prose tell something to which lists and tables belong. */
const SOME_PROSE = 60;
/** Lines of verse are not longer, in UTF-16 code units. */
const LONGEST_LINE = 80;

function isVerse(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => line.length <= LONGEST_LINE);
}

/**
 * Estimates what sort of page it is: from the types it claims, its address, and what its kept
 * blocks look like. Plain text that tells nothing is an article.
 */
export function estimateKind(draft: Draft, url: string | undefined, signed: Signed): Kind {
  const { document, judgement } = draft;
  const votes = new Map<Kind, number>();
  const vote = (kind: Kind, weight: number): void => {
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  for (const { field, value } of document.claims) {
    if (field !== 'type') continue;
    // every page of a site may call itself an article to Open Graph, with a small letter
    const claims = value === 'article' ? 0.5 : 1.5;
    for (const [pattern, kind] of TYPES)
      if (pattern.test(value)) vote(kind, kind === 'service' ? 0.4 : claims);
  }
  // who writes an article or a post says when, or who; an offer has neither
  if (signed.published) vote('article', 0.25);
  if (signed.authors) vote('article', 0.15);
  if (signed.teasers) vote('listing', 0.7);
  const isSigned = signed.published || signed.authors || document.format !== 'html';
  if (!isSigned) {
    vote('service', 0.6);
    vote('collection', 0.25);
    vote('listing', 0.25);
  }
  const address = url ?? document.claims.find(({ field }) => field === 'url')?.value;
  if (address) {
    for (const [pattern, kind] of ADDRESS) {
      if (pattern.test(address)) {
        vote(kind, kind === 'forum' || kind === 'documentation' ? 1.5 : 1);
        break;
      }
    }
  }
  const { facts } = judgement.page;
  let prose = 0;
  let kept = 0;
  let code = 0;
  let linked = 0;
  let forum = 0;
  let product = 0;
  let prices = 0;
  let items = 0;
  let verse = 0;
  let told = 0;
  const stanzas = stanzasOf(draft);
  for (let i = 0; i < document.blocks.length; i++) {
    const block = document.blocks[i]!;
    if (block.text.length <= 80 && facts.digits[i]! > 0 && PRICE.test(block.text)) prices++;
    if (!isKept(draft, i)) continue;
    if (block.shape === 'item' || block.shape === 'heading') items += facts.words[i]!;
    kept += facts.words[i]!;
    const linkedHere = facts.linked[i]! > 0;
    if (!linkedHere && facts.prose[i] === 0 && (stanzas[i]! >= 0 || isVerse(block.text)))
      verse += facts.words[i]!;
    if (!linkedHere && (block.list || block.table)) told += facts.words[i]! - facts.prose[i]!;
    prose += facts.prose[i]!;
    if (block.shape === 'code') code += facts.words[i]!;
    if (facts.linked[i]! > 0) linked += (facts.words[i]! * facts.linked[i]!) / facts.length[i]!;
    for (let e = block.element, step = 0; e && step < 6; e = e.parent, step++) {
      if (e.words.some((word) => FORUM.has(word))) forum += 0.2 * facts.words[i]!;
      if (e.words.some((word) => PRODUCT.has(word))) product += 0.2 * facts.words[i]!;
    }
  }
  if (kept > 0) {
    vote('article', ((isSigned ? 1 : 0.65) * (prose + verse)) / kept);
    if (code / kept > 0.08) vote('documentation', 1);
    if (linked / kept > 0.4) vote('collection', 0.8);
    // lists and tables that lead nowhere are part of what the prose around them tells
    const own = prose >= SOME_PROSE ? told : 0;
    if ((prose + verse) / (kept - own) < 0.4) vote('listing', 0.7);
    if (prices >= MANY_PRICES && prose / kept < 0.5) vote('collection', 1.2);
    else if (prices >= SOME_PRICES && !isSigned) vote('collection', 0.6);
    if ((items - own) / kept > 0.45) vote('listing', 0.5);
    if (forum / kept > 0.7) vote('forum', 1.1);
    if (product / kept > 0.6) vote('product', 0.4);
  }
  let best: Kind = document.format === 'html' ? 'other' : 'article';
  let most = 0.4;
  for (const [kind, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = kind;
    }
  }
  return best;
}
