import type { Claim, ClaimField } from '../../document.ts';
import { letters } from '../../letters.ts';
import type { ClaimMaterial, RawMicrodata } from './material.ts';

/** Scopes whose properties are not the article's. */
const FOREIGN =
  /(?:Comment|UserComments|Answer|Review|ListItem|WPSideBar|WPFooter|WPHeader|SiteNavigationElement|WPAdBlock|ImageObject|VideoObject|Rating|Offer)$/i;
const PERSON = /\b(?:Person|Organization|NewsMediaOrganization|Brand|Corporation)$/i;
const ARTICLE =
  /(?:Article|BlogPosting|Posting|Report|Recipe|Product|WebPage|Blog|CreativeWork|QAPage|Question)$/i;

const FIELDS: Readonly<Record<string, ClaimField>> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
  startdate: 'occurs',
  enddate: 'occurs',
  doortime: 'occurs',
  validthrough: 'occurs',
  description: 'description',
  articlesection: 'section',
  publisher: 'publisher',
  image: 'image',
  inlanguage: 'language',
};

/** More values of one property than this are a list of teasers or of comments. */
const MOST = 12;

/** What microdata says (HTML living standard, section 5; names of schema.org). */
export function microdataClaims(material: ClaimMaterial): readonly Claim[] {
  const claims: Claim[] = [];
  const items = material.microdata;
  const count = new Map<ClaimField, number>();
  const listed = listedTitles(material);
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if ((item.scope && FOREIGN.test(item.scope)) || listed.has(item)) continue;
    for (const property of propertiesOf(item)) {
      const field = fieldOf(property, item);
      if (field === undefined) continue;
      const seen = (count.get(field) ?? 0) + 1;
      count.set(field, seen);
      if (seen > MOST) continue;
      const source =
        field === 'author' || field === 'publisher' ? (nameIn(items, at) ?? item) : item;
      const value = source.value.replace(/\s+/g, ' ').trim();
      // an author's address is no name
      if (!value || (source.valueFrom === 'href' && field === 'author')) continue;
      const scope = item.scope?.replace(/^.*\//, '');
      const name = scope ? `${scope}.${property}` : property;
      const { start, end, block } = source;
      claims.push({
        field,
        value,
        from: 'microdata',
        name,
        start,
        end,
        ...(block !== undefined && { block }),
      });
    }
  }
  return claims;
}

/** Fewer titles of a sort may be what the page is and what it is part of. */
const LIST = 3;
/** Of questions two are a list: a page that asks one thing asks it once. */
const QUESTIONS = 2;

/**
 * Titles that are those of items in a list: as many properties of one name say different things, and
 * the page's own title has none of them. The questions of an FAQ, products of a shop, headlines of a section.
 */
function listedTitles({ microdata, title }: ClaimMaterial): ReadonlySet<RawMicrodata> {
  const own = letters(title?.text ?? '');
  const kinds = new Map<string, RawMicrodata[]>();
  for (const item of microdata) {
    for (const property of propertiesOf(item)) {
      if (fieldOf(property, item) !== 'title') continue;
      const kind = `${item.scope ?? ''} ${property}`;
      const known = kinds.get(kind);
      if (known) known.push(item);
      else kinds.set(kind, [item]);
    }
  }
  return new Set(
    [...kinds].flatMap(([kind, items]) => {
      const values = new Set(items.map(({ value }) => letters(value)));
      const isList = values.size >= (/Question /.test(kind) ? QUESTIONS : LIST);
      return isList ? items.filter(({ value }) => !isPartOf(letters(value), own)) : [];
    }),
  );
}

const isPartOf = (value: string, own: string): boolean => value.length > 3 && own.includes(value);

const propertiesOf = ({ itemprop }: RawMicrodata): readonly string[] =>
  itemprop.toLowerCase().split(/\s+/).slice(0, 4);

function fieldOf(property: string, item: RawMicrodata): ClaimField | undefined {
  if (item.scope && PERSON.test(item.scope)) return undefined;
  if (property === 'name') return item.scope && ARTICLE.test(item.scope) ? 'title' : undefined;
  return Object.hasOwn(FIELDS, property) ? FIELDS[property] : undefined;
}

/** The `name` inside a property that is a person or an organization. */
function nameIn(items: readonly RawMicrodata[], at: number): RawMicrodata | undefined {
  const outer = items[at]!;
  for (let i = at + 1; i < items.length && i < at + 20 && items[i]!.start < outer.end; i++) {
    if (/(?:^|\s)name(?:\s|$)/i.test(items[i]!.itemprop)) return items[i];
  }
  return undefined;
}

/** What `<time>` elements say. One in a comment or a teaser says it too: the block tells. */
export function timeClaims(material: ClaimMaterial): readonly Claim[] {
  const claims: Claim[] = [];
  for (const time of material.times.slice(0, 200)) {
    const value = time.datetime && /\d/.test(time.datetime) ? time.datetime : time.text;
    if (!value) continue;
    const words = `${time.itemprop ?? ''} ${time.className ?? ''}`.toLowerCase();
    const modified = /modif|updat|revis/.test(words) && !/publi/.test(words);
    const name = time.itemprop
      ? `time[itemprop=${time.itemprop}]`
      : time.pubdate
        ? 'time[pubdate]'
        : 'time';
    const { start, end, block } = time;
    claims.push({
      field: fieldOfTime(time.itemprop) ?? (modified ? 'modified' : 'published'),
      value,
      from: 'time-element',
      name,
      start,
      end,
      ...(block !== undefined && { block }),
    });
  }
  return claims;
}

/** When an event begins is not when somebody wrote of it. */
const fieldOfTime = (itemprop: string | undefined): 'occurs' | undefined =>
  FIELDS[itemprop?.toLowerCase() ?? ''] === 'occurs' ? 'occurs' : undefined;

/** What elements with `rel="author"` say. */
export function relAuthorClaims(material: ClaimMaterial): readonly Claim[] {
  return material.relAuthors.slice(0, 50).flatMap(({ text, start, end, block }) =>
    text
      ? [
          {
            field: 'author',
            value: text,
            from: 'rel-author',
            name: 'rel=author',
            start,
            end,
            ...(block !== undefined && { block }),
          } as const,
        ]
      : [],
  );
}
