import type { Claim } from '../../document.ts';
import { letters } from '../../letters.ts';
import { type Json, type JsonObject, parseJsonLd } from './json-ld-parse.ts';
import { isObject, listOf, nameOf, plainText, textOf, typesOf } from './json-ld-values.ts';
import type { ClaimMaterial } from './material.ts';

/** Types that are an article, whole words or endings of them (schema.org, Article and its kin). */
const ARTICLE =
  /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|Blog[pP]ost)$/;
/** Types that can be what a page is about. */
const THING =
  /^(?:Product|ProductGroup|Recipe|HowTo|Course|Event|VideoObject|PodcastEpisode|AudioObject|Book|Movie|CreativeWork|SoftwareApplication|MobileApplication|JobPosting|Dataset|Question|QAPage|Review|Quiz|Game|VideoGame|Service|LearningResource|Photograph|ImageGallery|MediaGallery)$/;
/** Events of a kind (schema.org): of them the days are taken, since what is said of them seldom is of the page. */
const EVENT =
  /^(?:(?:Business|Childrens|Comedy|Conference|Dance|Education|Exhibition|Food|Literary|Music|PerformingArts|Sale|Screening|Social|Sports|Theater|VisualArts)Event|EventSeries|CourseInstance|Festival|Hackathon)$/;
const PAGE = /^(?:\w{0,20}Page|WebContent|WebPageElement)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization)$/;

/** Bounds the walk over what a page gives; the article stands near the top. */
const MOST_NODES = 5000;
/** More articles than this without a sign which one is the page's are teasers. */
const MOST_ARTICLES = 3;

/** What JSON-LD says: first of the node that is the page's article, then of the page, then of the site. */
export function jsonLdClaims(material: ClaimMaterial): readonly Claim[] {
  const claims: Claim[] = [];
  const ids = new Map<string, JsonObject>();
  const nodes: Node[] = [];
  for (const script of material.jsonLd) {
    const root = parseJsonLd(script.text);
    if (root !== undefined) gather(root, script, nodes, ids);
  }
  const best = (kind: RegExp): Node | undefined => choose(nodes.filter(is(kind)), material);
  const article = best(ARTICLE);
  const thing = best(THING);
  const page = best(PAGE);
  for (const node of [article, thing, page]) if (node) claims.push(...nodeClaims(node, ids));
  const event = best(EVENT);
  if (event) claims.push(...dayClaims(event));
  const site = nodes.find(is(SITE));
  const name = site && nameOf(site.data, ids);
  if (site && name) claims.push(claim('publisher', name, `${site.type}.name`, site));
  return claims;
}

interface Node {
  readonly data: JsonObject;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function is(kind: RegExp): (node: Node) => boolean {
  return (node) => kind.test(node.type);
}

/** Keys that lead from a node to another one that describes the same page. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** All nodes that can describe the page, and those that others name by `@id`. */
function gather(
  root: Json,
  place: { readonly start: number; readonly end: number },
  nodes: Node[],
  ids: Map<string, JsonObject>,
): void {
  const queue: { readonly value: Json; readonly own: boolean }[] = [{ value: root, own: true }];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const { value, own } = queue[at]!;
    if (Array.isArray(value)) {
      for (const inner of value) queue.push({ value: inner, own });
      continue;
    }
    if (!isObject(value)) continue;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !ids.has(id)) ids.set(id, value);
    const types = own ? typesOf(value) : [];
    const isFaq = types.includes('FAQPage');
    if (own) {
      const type =
        types.find((name) => ARTICLE.test(name)) ??
        types.find((name) => THING.test(name)) ??
        types.find((name) => EVENT.test(name)) ??
        types[0];
      if (type !== undefined) nodes.push({ data: value, type, start: place.start, end: place.end });
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) {
        // the questions of an FAQ are parts of the page, and none is its title
        queue.push({ value: inner, own: own && !isFaq && INNER.includes(key) });
      }
    }
  }
}

/** The node that is the page's own: its address or headline says so, or it is the first of few. */
function choose(nodes: readonly Node[], material: ClaimMaterial): Node | undefined {
  if (nodes.length < 2) return nodes[0];
  const title = letters(material.title?.text ?? '');
  const canonical = material.links.find((link) =>
    link.rel.split(/\s+/).includes('canonical'),
  )?.href;
  const own = [canonical, material.url].flatMap((url) => (url ? [address(url)] : []));
  let best: Node | undefined;
  let most = 0;
  for (const node of nodes) {
    const headline = letters(textOf(node.data['headline']) ?? textOf(node.data['name']) ?? '');
    const urls = [node.data['url'], node.data['@id'], node.data['mainEntityOfPage']].flatMap(
      (value) => {
        const url = isObject(value) ? (value['@id'] ?? value['url']) : value;
        return typeof url === 'string' ? [address(url)] : [];
      },
    );
    const score =
      (urls.some((url) => own.includes(url)) ? 2 : 0) +
      (headline.length > 3 && title.includes(headline.slice(0, 40)) ? 2 : 0) +
      (node.data['datePublished'] ? 0.5 : 0) +
      (node.data['author'] ? 0.3 : 0);
    if (score > most || !best) {
      best = node;
      most = score;
    }
  }
  return most >= 2 || nodes.length <= MOST_ARTICLES ? best : undefined;
}

function address(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

function claim(field: Claim['field'], value: string, name: string, node: Node): Claim {
  return { field, value, from: 'json-ld', name, start: node.start, end: node.end };
}

/** Properties that hold one text. */
const TEXTS: readonly (readonly [string, Claim['field']])[] = [
  ['headline', 'title'],
  ['name', 'title'],
  ['alternativeHeadline', 'title'],
  ['datePublished', 'published'],
  ['datePosted', 'published'],
  ['dateCreated', 'published'],
  ['uploadDate', 'published'],
  ['dateModified', 'modified'],
  ['startDate', 'occurs'],
  ['endDate', 'occurs'],
  ['doorTime', 'occurs'],
  ['validThrough', 'occurs'],
  ['description', 'description'],
  ['articleSection', 'section'],
  ['inLanguage', 'language'],
  ['url', 'url'],
];

/** When an event begins and ends. */
const dayClaims = (node: Node): readonly Claim[] =>
  TEXTS.flatMap(([key, field]) => {
    const value = field === 'occurs' ? textOf(listOf(node.data[key])[0]) : undefined;
    return value ? [claim(field, value, `${node.type}.${key}`, node)] : [];
  });

function nodeClaims(node: Node, ids: ReadonlyMap<string, JsonObject>): readonly Claim[] {
  const out: Claim[] = [claim('type', node.type, '@type', node)];
  const add = (field: Claim['field'], value: string | undefined, name: string): void => {
    if (value) out.push(claim(field, value, `${node.type}.${name}`, node));
  };
  for (const [key, field] of TEXTS) {
    const first = listOf(node.data[key])[0];
    add(
      field,
      textOf(first) ??
        (key === 'inLanguage' && isObject(first) ? textOf(first['alternateName']) : undefined),
      key,
    );
  }
  for (const key of ['author', 'creator']) {
    for (const author of listOf(node.data[key])) {
      const full = isObject(author) ? (ids.get(String(author['@id'])) ?? author) : author;
      const organization =
        isObject(full) && typesOf(full).some((type) => /Organization$/.test(type));
      for (const name of namesOf(full, ids)) {
        add(
          'author',
          name,
          organization ? `${key}(Organization).name` : isObject(full) ? `${key}.name` : key,
        );
      }
    }
  }
  for (const publisher of listOf(node.data['publisher']).slice(0, 1)) {
    add('publisher', nameOf(publisher, ids), 'publisher.name');
  }
  for (const image of listOf(node.data['image'] ?? node.data['thumbnailUrl']).slice(0, 1)) {
    const full = isObject(image) ? (ids.get(String(image['@id'])) ?? image) : image;
    add(
      'image',
      isObject(full) ? textOf(listOf(full['url'] ?? full['contentUrl'])[0]) : textOf(full),
      'image',
    );
  }
  const page = node.data['mainEntityOfPage'];
  add(
    'url',
    isObject(page) ? textOf(page['@id'] ?? page['url']) : textOf(page),
    'mainEntityOfPage',
  );
  for (const words of listOf(node.data['keywords'])) {
    for (const word of (textOf(words) ?? '').split(/[,;]/).slice(0, 50))
      add('tag', word.trim(), 'keywords');
  }
  const free = node.data['isAccessibleForFree'];
  if (free === false || (typeof free === 'string' && /^(?:false|no)$/i.test(free.trim()))) {
    add('gated', 'true', 'isAccessibleForFree');
  }
  return out;
}

/** The names of one author: `name` may be a list, and some sites nest one more object. */
function namesOf(
  author: Json | undefined,
  ids: ReadonlyMap<string, JsonObject>,
): readonly string[] {
  if (!isObject(author)) return [textOf(author) ?? ''];
  const name = author['name'];
  if (Array.isArray(name)) return name.slice(0, 20).map((one) => nameOf(one, ids) ?? '');
  const given = textOf(author['givenName']);
  const family = textOf(author['familyName']);
  return [nameOf(author, ids) ?? plainText([given, family].filter(Boolean).join(' '))];
}
