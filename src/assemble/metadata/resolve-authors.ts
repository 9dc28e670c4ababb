import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document } from '../../read/document.ts';
import { type AuthorReader, createAuthorReader } from './authors.ts';
import { type Candidate, claimed, plain, seen, type VisibleMetadata } from './candidates.ts';

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

function weightOf(candidate: Candidate): number {
  const name = candidate.name ?? '';
  switch (candidate.from) {
    case 'front-matter':
      return 4;
    case 'json-ld':
      return /^\w{0,20}Page\./.test(name) ? 1.6 : 3;
    case 'block':
      return 2;
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
  ];
  const sites = new Set(siteNames.map(nameKey));
  const cleaned = groups
    .map((group) => {
      const people = group.people.filter((name) => !sites.has(nameKey(name)));
      const own = group.people.filter((name) => sites.has(nameKey(name)));
      return { ...group, people, organizations: [...group.organizations, ...own] };
    })
    .filter(({ people, organizations }) => people.length + organizations.length > 0);
  const named = cleaned.filter(({ people }) => people.length > 0);
  const pool = named.length > 0 ? named : cleaned;
  let best: Group | undefined;
  let most = 0;
  for (const group of pool) {
    const names = group.people.length > 0 ? group.people : group.organizations;
    let score = group.weight;
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
  const values = best.people.length > 0 ? best.people : best.organizations;
  return { values, chosen: { ...best, value: values.join(', ') }, all: cleaned };
}

/** One group for each source: a page's several author claims of one name belong together. */
function claimGroups(
  document: Document,
  visible: VisibleMetadata,
  read: AuthorReader,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claimed(document, 'author', visible)) {
    const text = plain(claim.value);
    if (/^https?:\/\/|^www\.|^\//.test(text)) continue;
    const parsed = read(text);
    const office = claim.name.includes('(Organization)');
    const people = office ? [] : parsed.people;
    const organizations = office
      ? [...parsed.people, ...parsed.organizations]
      : parsed.organizations;
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
  return [...groups.values()];
}

function visibleGroups(
  document: Document,
  visible: VisibleMetadata,
  read: AuthorReader,
): readonly Group[] {
  return visible.bylines.slice(0, 20).map((byline) => {
    const candidate = seen(document, byline, 'byline');
    return { ...candidate, ...read(byline.text), weight: weightOf(candidate) * byline.confidence };
  });
}

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
