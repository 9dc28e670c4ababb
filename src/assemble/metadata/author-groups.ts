import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document, SourceBlock } from '../../read/document.ts';
import { type AuthorReader, createAuthorReader, isOrganization } from './authors.ts';
import { type Candidate, claimed, plain, seen, type VisibleMetadata } from './candidates.ts';
import { isNobody } from './name-in.ts';

/** The names that one source gives, and how much that source is worth. */
export interface Group extends Candidate {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly weight: number;
}

/** A sure byline in sight weighs nearly as much as a field does: fields often name the account that posted. */
const SEEN = 2.6;
/** Links and elements that name more people than this name those of other stories too. */
const MOST_MARKED = 3;
/** Beside one author another is as sure, or nearly: what is less so is a label of the page. */
const NEARLY = 0.6;
/** More names than this in a row are a team page's. */
export const MOST_ADDED = 6;

/** All that names authors: what the page claims, what stands in sight, who opened the thread. */
export function authorGroups(
  document: Document,
  visible: VisibleMetadata,
  lexicons: readonly Lexicon[],
): readonly Group[] {
  const read = createAuthorReader({ lexicons });
  const marked = markedNames(document, visible);
  return [
    ...claimGroups(document, visible, read),
    ...visibleGroups(document, visible, read).map((group) => asMarked(group, marked)),
    ...firstPoster(visible),
  ];
}

/** The names that elements of a block are said to hold, by block. */
function markedNames(
  document: Document,
  visible: VisibleMetadata,
): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, readonly string[]>();
  for (const { from, value, block } of claimed(document, 'author', visible)) {
    if (block === undefined || (from !== 'rel-author' && from !== 'microdata')) continue;
    const name = plain(value);
    if (name.includes(' ')) names.set(block, [...(names.get(block) ?? []), name]);
  }
  return names;
}

/** Where an element of the byline holds a name, what runs into it is none of it: “Fruit Marta Quint”. */
function asMarked(group: Group, marked: ReadonlyMap<number, readonly string[]>): Group {
  const names = marked.get(group.block ?? -1);
  if (!names) return group;
  const people = group.people.map(
    (one) => names.find((name) => one.endsWith(` ${name}`) || one.startsWith(`${name} `)) ?? one,
  );
  return { ...group, people: unique(people) };
}

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
  // under a picture its photographer signs
  const signed = visible.bylines.filter(({ block }) => !isOfPicture(document.blocks[block]));
  const writers = signed.filter(({ text }) => !REVIEWED.test(text));
  const bylines = writers.length > 0 ? writers : signed;
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
  const row = groups.filter(
    ({ block, weight }) =>
      Math.abs((block ?? 0) - (first?.block ?? 0)) < 8 && weight >= NEARLY * (first?.weight ?? 0),
  );
  const people = unique(row.flatMap((group) => group.people));
  const organizations = unique(row.flatMap((group) => group.organizations));
  if (!first || people.length <= first.people.length || people.length > MOST_ADDED) return groups;
  return [...groups, { ...first, people, organizations, weight: first.weight * 0.5 }];
}

const isOfPicture = (block: SourceBlock | undefined): boolean =>
  block?.figure !== undefined || block?.shape === 'caption';

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

export function unique(names: readonly string[]): readonly string[] {
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

/** A few words without a mark between them. */
export const isPlain = (text: string): boolean =>
  text.length <= 50 && text.split(' ').length <= 5 && !/[,;|/•·:()]/u.test(text);
