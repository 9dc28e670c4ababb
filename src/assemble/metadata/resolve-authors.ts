import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAgency } from '../../lexicon/names.ts';
import type { Document } from '../../read/document.ts';
import { type AuthorReader, createAuthorReader, isNobody, isOrganization } from './authors.ts';
import { type Candidate, claimed, plain, seen, type VisibleMetadata } from './candidates.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** The authors and what they were preferred to. */
export interface ResolvedAuthors {
  readonly values: readonly string[];
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
}

interface Group extends Candidate {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly weight: number;
}

/** A sure byline in sight weighs nearly as much as a field does: fields often name the account that posted. */
const SEEN = 2.6;
/** More names than this in a row are a team page's. */
const MOST_ADDED = 6;
/** Links and elements that name more people than this name those of other stories too. */
const MOST_MARKED = 3;
/** From this weight on a person's name stands before an office's. */
const SURE = 1.3;

function weightOf(candidate: Candidate): number {
  const name = candidate.name ?? '';
  switch (candidate.from) {
    case 'front-matter':
      return 4;
    case 'json-ld':
      return /^\w{0,20}Page\./.test(name) ? 1.6 : 3;
    case 'block':
      return SEEN;
    case 'meta':
    case 'dublin-core':
    case 'open-graph':
      return 2.2;
    case 'microdata':
      return 1.8;
    case 'rel-author':
      return 1.4;
    case 'twitter':
      return 0.3;
    default:
      return 1;
  }
}

/**
 * The authors: the source that most others agree with. A name that only a sidebar, a comment or a
 * teaser gives never gets here, since those blocks' claims are left out.
 */
export function resolveAuthors(
  document: Document,
  visible: VisibleMetadata,
  lexicons: readonly Lexicon[],
  siteNames: readonly string[],
): ResolvedAuthors | undefined {
  const read = createAuthorReader({ lexicons });
  const groups = [
    ...claimGroups(document, visible, read),
    ...visibleGroups(document, visible, read),
    ...firstPoster(visible),
  ];
  const sites = new Set(siteNames.map(nameKey));
  const cleaned = groups
    .map((group) => withOffice(group, sites))
    .filter(({ people, organizations }) => people.length + organizations.length > 0);
  const named = cleaned.filter(({ people, weight }) => people.length > 0 && weight >= SURE);
  const people = cleaned.filter((group) => group.people.length > 0);
  const pool = named.length > 0 ? people : cleaned;
  let best: Group | undefined;
  let most = 0;
  for (const group of pool) {
    const names = group.people.length > 0 ? group.people : group.organizations;
    // a site that names itself names nobody
    const own = group.people.length === 0 && names.every((name) => sites.has(nameKey(name)));
    let score = own ? group.weight * 0.4 : group.weight;
    for (const other of pool) {
      if (other === group) continue;
      const rest = other.people.length > 0 ? other.people : other.organizations;
      const shared = names.filter((name) => rest.some((one) => sameName(name, one))).length;
      score += (0.8 * other.weight * shared) / Math.max(names.length, rest.length);
    }
    if (score > most) {
      most = score;
      best = group;
    }
  }
  if (!best) return undefined;
  const values = [...completed(best, pool), ...cosigned(best, sites)];
  return { values, chosen: { ...best, value: values.join(', ') }, all: cleaned };
}

/** A site that names itself, or a team of its own, names no people: "Reed Editorial Team" of Reed. */
function withOffice(group: Group, sites: ReadonlySet<string>): Group {
  const isOwn = (name: string): boolean => {
    const key = nameKey(name);
    return sites.has(key) || [...sites].some((site) => site.length >= 5 && key.startsWith(site));
  };
  const whole = group.value.replace(/^[\s:]*(?:by|from)\s+/i, '').trim();
  const named = [...group.people, ...group.organizations];
  if (named.length === 1 && isPlain(whole) && named[0] !== whole) {
    const last = whole.split(' ').at(-1)!.toLowerCase();
    if (isOwn(whole) || OFFICE_WORDS.includes(last))
      return { ...group, people: [], organizations: [whole] };
  }
  const own = group.people.filter(isOwn);
  if (own.length === 0) return group;
  const people = group.people.filter((name) => !isOwn(name));
  return { ...group, people, organizations: unique([...group.organizations, ...own]) };
}

/** A few words without a mark between them. */
const isPlain = (text: string): boolean =>
  text.length <= 50 && text.split(' ').length <= 5 && !/[,;|/•·:()]/u.test(text);

/**
 * Fields for one author often give only the first of several: where names in sight hold all of the
 * chosen ones and a few more, they are the authors.
 */
function completed(best: Group, pool: readonly Group[]): readonly string[] {
  const names = best.people.length > 0 ? best.people : best.organizations;
  if (best.people.length === 0) return names;
  for (const { from, people } of pool) {
    if (from !== 'block' && from !== 'rel-author' && from !== 'microdata') continue;
    if (people.length <= names.length || people.length > MOST_ADDED) continue;
    if (names.every((name) => people.some((other) => sameName(name, other)))) return people;
  }
  return names;
}

/** Agencies and offices that sign beside people, each named as an author of its own. */
function cosigned(best: Group, sites: ReadonlySet<string>): readonly string[] {
  if (best.people.length === 0) return [];
  return best.organizations
    .filter((name) => !sites.has(nameKey(name)) && (isAgency(name) || best.from === 'json-ld'))
    .slice(0, 2);
}

/** One group for each source: a page's several author claims of one name belong together. */
function claimGroups(
  document: Document,
  visible: VisibleMetadata,
  read: AuthorReader,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claimed(document, 'author', visible)) {
    const text = forename(claim.name, plain(claim.value));
    if (/^https?:\/\/|^www\.|^\//.test(text)) continue;
    // some sites leave the name out and write the paper behind it
    if (/^[,|]/.test(text)) continue;
    const office = claim.name.includes('(Organization)') || isOrganization(text);
    // the name of a setting, not its value
    if (/^(?:page|site|meta|post|head)(?:\.\w{1,30}){1,4}$/.test(text)) continue;
    const named = read(text);
    const { people, organizations } =
      office || isPenName(text, named.people)
        ? { people: [], organizations: text.length <= 100 ? [text] : [] }
        : named;
    const id = `${claim.from} ${claim.name.replace('(Organization)', '')}`;
    const old = groups.get(id);
    groups.set(id, {
      ...(old ?? claim),
      value: old ? `${old.value}, ${text}` : text,
      people: unique([...(old?.people ?? []), ...people]),
      organizations: unique([...(old?.organizations ?? []), ...organizations]),
      weight: weightOf(claim),
    });
  }
  return [...groups.values()].map((group) => {
    const many = group.from === 'rel-author' || group.from === 'microdata';
    // of so many some wrote the other stories on the page
    return many && group.people.length > MOST_MARKED
      ? { ...group, weight: group.weight * 0.5 }
      : group;
  });
}

/** A field holds a name and no sentence: where a word alone is left of several, all of them are the name. */
function isPenName(text: string, people: readonly string[]): boolean {
  const [name] = people;
  return people.length === 1 && !name!.includes(' ') && text.includes(' ') && isPlain(text);
}

/** Bibliographic fields put the family name first: "Moor, Eva". */
function forename(name: string, text: string): string {
  const turned = /^(?:citation_|dc)/.test(name)
    ? /^([^,;]{1,60}), ([^,;]{1,60})$/u.exec(text)
    : null;
  return turned ? `${turned[2]} ${turned[1]}` : text;
}

/** Who reviewed, edited or checked a text did not write it. */
const REVIEWED =
  /^[\s:]*(?:(?:expert|medically|clinically|scientifically|legally)\s)?(?:reviewe[dr]|edited|fact[\s-]checked|fact[\s-]checker|researched|translated|approved|illustrated|geprüft|überprüft|lektorat|redigiert|relu|révisé|vérifié|revisado|verificado|revisto|rivisto|revisionato|gecontroleerd|granskad|faktagranskad|zrecenzowane|проверено|редактор)(?![\p{L}])/iu;

function visibleGroups(
  document: Document,
  visible: VisibleMetadata,
  read: AuthorReader,
): readonly Group[] {
  const writers = visible.bylines.filter(({ text }) => !REVIEWED.test(text));
  const bylines = writers.length > 0 ? writers : visible.bylines;
  const groups = bylines.slice(0, 20).map((byline): Group => {
    const candidate = seen(document, byline, 'byline');
    return {
      ...candidate,
      ...read(byline.text),
      weight: weightOf(candidate) * byline.confidence ** 2,
    };
  });
  // several authors often stand in a block each
  const first = groups[0];
  const row = groups.filter(({ block }) => Math.abs((block ?? 0) - (first?.block ?? 0)) < 8);
  const people = unique(row.flatMap((group) => group.people));
  const organizations = unique(row.flatMap((group) => group.organizations));
  if (!first || people.length <= first.people.length || people.length > MOST_ADDED) return groups;
  return [...groups, { ...first, people, organizations, weight: first.weight * 0.5 }];
}

/** Who opened a thread: an account's name, whatever it looks like. */
function firstPoster({ post }: VisibleMetadata): readonly Group[] {
  const name = post?.author?.trim() ?? '';
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.@'’-]{1,39}$/u.test(name) || isNobody(name)) return [];
  return [
    { value: name, from: 'block', name: 'post', people: [name], organizations: [], weight: POSTED },
  ];
}

/** What it weighs who wrote the first post: a page of many names claims any of them. */
const POSTED = 1.7;

function unique(names: readonly string[]): readonly string[] {
  const out = new Map<string, string>();
  for (const name of names) if (!out.has(nameKey(name))) out.set(nameKey(name), name);
  return [...out.values()].slice(0, 30);
}

/** How names are compared: letters only, without marks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameName(a: string, b: string): boolean {
  const [one, two] = [nameKey(a), nameKey(b)];
  return (
    one === two ||
    (Math.min(one.length, two.length) > 5 && (one.includes(two) || two.includes(one)))
  );
}
