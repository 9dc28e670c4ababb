import type { Claim, ClaimField, ClaimSource } from '../../document.ts';
import type { ClaimMaterial } from './material.ts';

type Row = readonly [field: ClaimField, from: ClaimSource, names: string];

/**
 * What a `<meta>` of each name claims. Sources: the Open Graph protocol, Twitter cards, Dublin Core
 * (DCMI terms), Google Scholar's `citation_` names, Parse.ly's and Sailthru's integration guides, and
 * names that content management systems write.
 */
const ROWS: readonly Row[] = [
  ['title', 'open-graph', 'og:title'],
  ['title', 'twitter', 'twitter:title'],
  ['title', 'dublin-core', 'dc.title dcterms.title dc:title'],
  [
    'title',
    'meta',
    'title citation_title parsely-title sailthru.title headline hdl fb_title bt:title mrf:title',
  ],
  ['description', 'open-graph', 'og:description'],
  ['description', 'twitter', 'twitter:description'],
  [
    'description',
    'dublin-core',
    'dc.description dcterms.description dc:description dcterms.abstract',
  ],
  ['description', 'meta', 'description sailthru.description citation_abstract'],
  [
    'author',
    'open-graph',
    'article:author og:article:author og:author book:author article:author:name article:author_name',
  ],
  ['author', 'twitter', 'twitter:creator'],
  [
    'author',
    'dublin-core',
    'dc.creator dcterms.creator dc:creator dc.creator.creator dc.contributor dc.author',
  ],
  [
    'author',
    'meta',
    'author authors byl byline citation_author parsely-author sailthru.author sailthru.authors rbauthors mrf:authors article.author cxenseparse:author cxenseparse:recs:author author_name article_author bt:author creator dable:author',
  ],
  [
    'published',
    'open-graph',
    'article:published_time og:article:published_time og:published_time og:pubdate article:published article:publish_time og:article:published rnews:datepublished',
  ],
  [
    'published',
    'dublin-core',
    'dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created dc.date.created dc:date dc.issued dc.created dc.date.published dcterms.available',
  ],
  [
    'published',
    'meta',
    'date pubdate publishdate publish-date publish_date published_date published-date publication_date publication-date publishedtime published_time datepublished date_published datepublication article_date_original article.published article:post_time article_publish_time citation_publication_date citation_date citation_online_date parsely-pub-date sailthru.date originalpublicationdate origpublicationdate displaydate cxenseparse:recs:publishtime cxenseparse:publishtime created creation_date date.created date_created datecreated ptime bt:pubdate originallypublished pdate dispdate mrf:publishtime rbpubdate timestamp',
  ],
  [
    'modified',
    'open-graph',
    'article:modified_time og:updated_time og:article:modified_time article:modified og:modified_time',
  ],
  ['modified', 'dublin-core', 'dc.date.modified dcterms.modified dc.modified dc:modified'],
  [
    'modified',
    'meta',
    'lastmod last-modified last_modified lastmodified modified datemodified date_modified revised article.updated article_modified update_time lastupdate updated updated_time date.modified utime bt:moddate',
  ],
  ['publisher', 'open-graph', 'og:site_name og:site'],
  ['publisher', 'twitter', 'twitter:site'],
  ['publisher', 'dublin-core', 'dc.publisher dcterms.publisher dc:publisher'],
  [
    'publisher',
    'meta',
    'publisher application-name apple-mobile-web-app-title citation_journal_title source al:android:app_name copyright',
  ],
  ['section', 'open-graph', 'article:section og:article:section'],
  [
    'section',
    'meta',
    'section parsely-section article.section article_section cxenseparse:recs:articlesection category',
  ],
  ['image', 'open-graph', 'og:image og:image:url og:image:secure_url'],
  ['image', 'twitter', 'twitter:image twitter:image:src'],
  ['image', 'meta', 'thumbnail parsely-image-url sailthru.image.full image'],
  ['tag', 'open-graph', 'article:tag og:article:tag'],
  ['tag', 'meta', 'keywords news_keywords parsely-tags sailthru.tags'],
  ['url', 'open-graph', 'og:url'],
  ['url', 'twitter', 'twitter:url'],
  ['url', 'meta', 'parsely-link citation_public_url'],
  ['language', 'open-graph', 'og:locale'],
  ['language', 'dublin-core', 'dc.language dcterms.language dc:language'],
  ['language', 'meta', 'language content-language citation_language'],
  ['type', 'open-graph', 'og:type'],
  ['type', 'meta', 'parsely-type'],
  ['generator', 'meta', 'generator'],
];

/** `itemprop` on a `<meta>` of the head speaks schema.org's words. */
const ITEMPROPS: Readonly<Record<string, ClaimField>> = {
  headline: 'title',
  name: 'title',
  description: 'description',
  author: 'author',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
  image: 'image',
  articlesection: 'section',
  publisher: 'publisher',
  inlanguage: 'language',
  thumbnailurl: 'image',
};

const byName: ReadonlyMap<string, Row> = new Map(
  ROWS.flatMap((row) => row[2].split(' ').map((name) => [name, row] as const)),
);

/** What `<title>`, `<meta>`, `<link rel=canonical>` and `<html lang>` say. */
export function metaClaims(material: ClaimMaterial): readonly Claim[] {
  const claims: Claim[] = [];
  if (material.title) {
    const { text, start, end } = material.title;
    const value = fold(text);
    if (value)
      claims.push({ field: 'title', value, from: 'title-element', name: 'title', start, end });
  }
  for (const meta of material.metas) {
    const row = byName.get(meta.name);
    const field =
      row?.[0] ?? (Object.hasOwn(ITEMPROPS, meta.name) ? ITEMPROPS[meta.name] : undefined);
    const value = fold(meta.content);
    if (field === undefined || !value) continue;
    const from = row?.[1] ?? 'microdata';
    const { name, start, end } = meta;
    const values = field === 'tag' ? value.split(/[,;]/).slice(0, 50) : [value];
    for (const one of values) {
      if (one.trim()) claims.push({ field, value: one.trim(), from, name, start, end });
    }
  }
  for (const link of material.links) {
    if (!link.rel.split(/\s+/).includes('canonical')) continue;
    const { href, start, end } = link;
    claims.push({ field: 'url', value: href, from: 'canonical', name: 'canonical', start, end });
  }
  if (material.htmlLang) {
    claims.push({ field: 'language', value: material.htmlLang, from: 'html-lang', name: 'lang' });
  }
  return claims;
}

function fold(text: string): string {
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim();
}
