import type { Document } from '../read/document.ts';
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
    /\/(?:forum|forums|community|discuss|viewtopic|showthread|threads?|topic|questions)\b|\/t\/[^/]+\/\d+|\/r\/\w+\/comments\/|\/item\?id=\d|\/(?:issues|discussions|pull)\/\d|^https?:\/\/(?:forum|community|discuss|discourse)\./i,
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
/** What software is made for, where it is made for one kind of page. */
const GENERATORS: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:docusaurus|starlight|mkdocs|docutils|sphinx|vitepress|vuepress|gitbook|bookdown|mdbook|rustdoc|javadoc|doxygen|typedoc|docfx|antora|docsify|dokuwiki|mediawiki|confluence)/i,
    'documentation',
  ],
  [
    /^(?:discourse|vbulletin|phpbb|xenforo|mybb|flarum|nodebb|invision|vanilla|lemmy|fluxbb)/i,
    'forum',
  ],
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

/** What speaks for a kind, and how much. */
type Vote = readonly [kind: Kind, weight: number];

/** A page is at least so much like a kind. */
const LEAST = 0.4;

/**
 * Estimates what sort of page it is: from the types it claims, its address, the software that made it, and what its kept
 * blocks look like. Plain text that tells nothing is an article.
 */
export function estimateKind(draft: Draft, url: string | undefined, signed: Signed): Kind {
  const { document } = draft;
  const isSigned = signed.published || signed.authors || document.format !== 'html';
  const votes = new Map<Kind, number>();
  for (const [kind, weight] of [
    ...votesByType(document),
    ...votesByGenerator(document),
    ...votesBySignature(signed, isSigned),
    ...votesByAddress(url ?? document.claims.find(({ field }) => field === 'url')?.value),
    ...votesByLooks(looksOf(draft), isSigned),
  ])
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  let best: Kind = document.format === 'html' ? 'other' : 'article';
  let most = LEAST;
  for (const [kind, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = kind;
    }
  }
  return best;
}

function* votesByType({ claims }: Document): Iterable<Vote> {
  for (const { field, value } of claims) {
    if (field !== 'type') continue;
    // every page of a site may call itself an article to Open Graph, with a small letter
    const weight = value === 'article' ? 0.5 : 1.5;
    for (const [pattern, kind] of TYPES)
      if (pattern.test(value)) yield [kind, kind === 'service' ? 0.4 : weight];
  }
}

function* votesByGenerator({ claims }: Document): Iterable<Vote> {
  for (const { field, value } of claims) {
    if (field !== 'generator') continue;
    for (const [pattern, kind] of GENERATORS) if (pattern.test(value)) yield [kind, 1.2];
  }
}

/** Who writes an article or a post says when, or who; an offer has neither. */
function* votesBySignature(signed: Signed, isSigned: boolean): Iterable<Vote> {
  if (signed.published) yield ['article', 0.25];
  if (signed.authors) yield ['article', 0.15];
  if (signed.teasers) yield ['listing', 0.7];
  if (isSigned) return;
  yield ['service', 0.6];
  yield ['collection', 0.25];
  yield ['listing', 0.25];
}

function votesByAddress(address: string | undefined): readonly Vote[] {
  if (!address) return [];
  const kind = ADDRESS.find(([pattern]) => pattern.test(address))?.[1];
  if (kind === undefined) return [];
  return [[kind, kind === 'forum' || kind === 'documentation' ? 1.5 : 1]];
}

/** What is kept of a page, in words; and the blocks of all of it with a price. */
interface Looks {
  readonly kept: number;
  readonly prose: number;
  readonly verse: number;
  readonly code: number;
  readonly linked: number;
  /** In items and headings. */
  readonly items: number;
  /** In lists and tables that lead nowhere. */
  readonly told: number;
  /** In elements that are called after posts or products, by how many of them are around. */
  readonly forum: number;
  readonly product: number;
  readonly prices: number;
}

/** How many elements around a block are asked what they are called. */
const AROUND = 6;
/** What each of them is worth, of a block's words. */
const CALLED = 0.2;

function looksOf(draft: Draft): Looks {
  const { blocks } = draft.document;
  const { facts } = draft.judgement.page;
  const stanzas = stanzasOf(draft);
  const sum = {
    kept: 0,
    prose: 0,
    verse: 0,
    code: 0,
    linked: 0,
    items: 0,
    told: 0,
    forum: 0,
    product: 0,
    prices: 0,
  };
  for (let i = 0; i < blocks.length; i++) {
    const { text, shape, list, table, element } = blocks[i]!;
    if (text.length <= LONGEST_LINE && facts.digits[i]! > 0 && PRICE.test(text)) sum.prices++;
    if (!isKept(draft, i)) continue;
    const words = facts.words[i]!;
    const prose = facts.prose[i]!;
    const linked = facts.linked[i]!;
    sum.kept += words;
    sum.prose += prose;
    if (shape === 'item' || shape === 'heading') sum.items += words;
    if (shape === 'code') sum.code += words;
    if (linked > 0) sum.linked += (words * linked) / facts.length[i]!;
    else {
      if (prose === 0 && (stanzas[i]! >= 0 || isVerse(text))) sum.verse += words;
      if (list || table) sum.told += words - prose;
    }
    for (let e = element, step = 0; e && step < AROUND; e = e.parent, step++) {
      if (e.words.some((word) => FORUM.has(word))) sum.forum += CALLED * words;
      if (e.words.some((word) => PRODUCT.has(word))) sum.product += CALLED * words;
    }
  }
  return sum;
}

function* votesByLooks(looks: Looks, isSigned: boolean): Iterable<Vote> {
  const { kept, prose, verse, prices } = looks;
  if (kept === 0) return;
  // lists and tables that lead nowhere are part of what the prose around them tells
  const own = prose >= SOME_PROSE ? looks.told : 0;
  yield ['article', ((isSigned ? 1 : 0.65) * (prose + verse)) / kept];
  if (looks.code / kept > 0.08) yield ['documentation', 1];
  if (looks.linked / kept > 0.4) yield ['collection', 0.8];
  if ((prose + verse) / (kept - own) < 0.4) yield ['listing', 0.7];
  if (prices >= MANY_PRICES && prose / kept < 0.5) yield ['collection', 1.2];
  else if (prices >= SOME_PRICES && !isSigned) yield ['collection', 0.6];
  if ((looks.items - own) / kept > 0.45) yield ['listing', 0.5];
  if (looks.forum / kept > 0.7) yield ['forum', 1.1];
  if (looks.product / kept > 0.6) yield ['product', 0.4];
}
