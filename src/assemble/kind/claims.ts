import type { Document } from '../../read/document.ts';
import type { Kind } from '../article.ts';

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
/** What software is made for, where it is made for one kind of page; a wiki holds any. */
const GENERATORS: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:docusaurus|starlight|mkdocs|docutils|sphinx|vitepress|vuepress|gitbook|bookdown|mdbook|rustdoc|javadoc|doxygen|typedoc|docfx|antora|docsify)/i,
    'documentation',
  ],
  [
    /^(?:discourse|vbulletin|phpbb|xenforo|mybb|flarum|nodebb|invision|vanilla|lemmy|fluxbb)/i,
    'forum',
  ],
];
/** What speaks for a kind, and how much. */
export type Vote = readonly [kind: Kind, weight: number];

/** What the types say that a page claims to be of. */
export function* votesByType({ claims }: Document): Iterable<Vote> {
  for (const { field, value } of claims) {
    if (field !== 'type') continue;
    // every page of a site may call itself an article to Open Graph, with a small letter
    const weight = value === 'article' ? 0.5 : 1.5;
    for (const [pattern, kind] of TYPES)
      if (pattern.test(value)) yield [kind, kind === 'service' ? 0.4 : weight];
  }
}

/** What the software is made for that made a page, where it says so. */
export function madeFor({ claims }: Document): Kind | undefined {
  for (const { field, value } of claims) {
    const kind = field === 'generator' && GENERATORS.find(([pattern]) => pattern.test(value))?.[1];
    if (kind) return kind;
  }
  return undefined;
}

/** What a page's address says. */
export function votesByAddress(address: string | undefined): readonly Vote[] {
  if (!address) return [];
  const kind = ADDRESS.find(([pattern]) => pattern.test(address))?.[1];
  if (kind === undefined) return [];
  return [[kind, kind === 'forum' || kind === 'documentation' ? 1.5 : 1]];
}
