import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAgency } from '../../lexicon/names.ts';
import type { Document } from '../../read/document.ts';
import { authorGroups, type Group, isPlain, MOST_ADDED, nameKey, unique } from './author-groups.ts';
import type { Candidate, VisibleMetadata } from './candidates.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** The authors and what they were preferred to. */
export interface ResolvedAuthors {
  readonly values: readonly string[];
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
}

/** From this weight on a person's name stands before an office's. */
const SURE = 1.3;

/**
 * The authors: the source that most others agree with. A name that only a sidebar, a comment or a
 * teaser gives never gets here, since those blocks' claims are left out.
 *
 * @param title of the page, where it has one
 */
export function resolveAuthors(
  document: Document,
  visible: VisibleMetadata,
  lexicons: readonly Lexicon[],
  siteNames: readonly string[],
  title?: string,
): ResolvedAuthors | undefined {
  const groups = authorGroups(document, visible, lexicons);
  const sites = new Set(siteNames.map(nameKey));
  const cleaned = groups
    .map((group) => withOffice(withoutTitle(group, title), sites))
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

/** A headline in sight is nobody's name. */
function withoutTitle(group: Group, title: string | undefined): Group {
  if (group.from !== 'block' || title === undefined) return group;
  const key = nameKey(title);
  return { ...group, people: group.people.filter((name) => nameKey(name) !== key) };
}

/** A site that names itself, or a team of its own, names no people: "Reed Editorial Team" of Reed. */
function withOffice(group: Group, sites: ReadonlySet<string>): Group {
  const isOwn = (name: string): boolean => {
    const key = nameKey(name);
    return sites.has(key) || [...sites].some((site) => site.length >= 5 && key.startsWith(site));
  };
  const whole = group.value
    .replace(/^[\s:]*(?:[Bb]y|BY|[Ff]rom|FROM)(?:\s+|(?=\p{Lu}\p{Ll}))/u, '')
    .trim();
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

/**
 * Fields for one author often give only the first of several: where names in sight hold all of the
 * chosen ones and a few more, they are the authors.
 */
function completed(best: Group, pool: readonly Group[]): readonly string[] {
  const names = best.people.length > 0 ? best.people : best.organizations;
  // who wrote the first post of a thread wrote it alone
  if (best.people.length === 0 || best.name === 'post') return names;
  for (const { from, people } of pool) {
    if (from !== 'block' && from !== 'rel-author' && from !== 'microdata') continue;
    if (people.length <= names.length || people.length > MOST_ADDED) continue;
    const added = people.filter((one) => !names.some((name) => sameName(name, one)));
    if (people.length - added.length >= names.length && added.every(isWholeName)) return people;
  }
  return names;
}

/** A word alone beside the authors is a label, an account or a place; scripts without capitals write names in one. */
const isWholeName = (name: string): boolean => name.includes(' ') || /\p{Lo}/u.test(name);

/** Agencies and offices that sign beside people, each named as an author of its own. */
function cosigned(best: Group, sites: ReadonlySet<string>): readonly string[] {
  if (best.people.length === 0) return [];
  return best.organizations
    .filter((name) => !sites.has(nameKey(name)) && (isAgency(name) || best.from === 'json-ld'))
    .slice(0, 2);
}

function sameName(a: string, b: string): boolean {
  const [one, two] = [nameKey(a), nameKey(b)];
  return (
    one === two ||
    (Math.min(one.length, two.length) > 5 && (one.includes(two) || two.includes(one)))
  );
}
