import type { Document } from '../../read/document.ts';
import { type Candidate, claimed, plain, seen, type VisibleMetadata } from './candidates.ts';
import { cleanTitle, titleHead, titleKey } from './title.ts';

/** A title and what it was preferred to. */
export interface ResolvedTitle {
  readonly value: string;
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
}

interface Weighed extends Candidate {
  readonly key: string;
  readonly weight: number;
}

/** What a first-level heading weighs that stands over the text: sites write the other titles for search engines. */
const MAIN = 4.5;

/** How often each source is the site's own headline, as measured on labelled news and web pages. */
function weightOf(candidate: Candidate): number {
  const name = candidate.name ?? '';
  if (candidate.from === 'block') return name === 'title' ? 3 : 0.6;
  if (candidate.from === 'front-matter') return 3;
  if (name.endsWith('.headline')) return 2.2;
  if (candidate.from === 'open-graph') return 1.6;
  if (candidate.from === 'twitter') return 1.3;
  if (name === 'title' && candidate.from === 'title-element') return 1.1;
  if (name.endsWith('.alternativeHeadline')) return 0.3;
  if (/^(?:\w{0,20}Page|VideoObject|ImageGallery)\./.test(name)) return 0.6;
  return 1;
}

/**
 * The headline: of all that the page calls its title, the one that most sources agree on, those in
 * sight before those that are only claimed.
 */
export function resolveTitle(
  document: Document,
  visible: VisibleMetadata,
  siteNames: readonly string[],
  url: string | undefined,
): ResolvedTitle | undefined {
  const raw: Candidate[] = [];
  if (visible.title) raw.push(seen(document, visible.title, 'title'));
  const shown = new Set(visible.title ? [visible.title.block] : []);
  for (const heading of visible.headings.slice(0, 12)) {
    if (!shown.has(heading.block)) raw.push(seen(document, heading, 'heading'));
  }
  for (const claim of claimed(document, 'title', visible)) {
    raw.push({ ...claim, value: plain(claim.value) });
  }
  const others = raw
    .filter(
      ({ from, name }) => from === 'block' || name === 'headline' || name?.endsWith('.headline'),
    )
    .map(({ value }) => value);
  const headlines = new Set(
    raw.filter(({ name }) => name?.endsWith('.headline')).map(({ value }) => titleKey(value)),
  );
  const weighed: Weighed[] = [];
  for (const candidate of raw) {
    // a headline is the site's own wording: only its name is cut off, nothing that a heading lacks
    const known = headlines.has(titleKey(candidate.value)) ? [] : others;
    const value =
      candidate.from === 'block'
        ? candidate.value.replace(/\s+/g, ' ')
        : cleanTitle(candidate.value, { siteNames, url, others: known });
    const key = titleKey(value);
    if (key === '' || value.length > 500) continue;
    const main =
      candidate.name === 'title' &&
      candidate.from === 'block' &&
      document.blocks[candidate.block!]!.level === 1 &&
      !holdsMore(key, raw);
    weighed.push({ ...candidate, value, key, weight: main ? MAIN : weightOf(candidate) });
  }
  const sites = siteNames.map(titleKey);
  let best: Weighed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of weighed) {
    // a heading that nothing else repeats is a section's
    const score =
      support(candidate, weighed) +
      fullness(candidate, weighed) -
      (sites.includes(candidate.key) ? 3 : 0) +
      (isShownHeadline(candidate, weighed) ? SHOWN : 0);
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  if (!best) return undefined;
  const chosen = apart(best, weighed);
  return { value: withoutMark(chosen, weighed), chosen, all: weighed };
}

/** What sites write behind a headline: the number of an issue, where a link leads: `#418`, `(self.boats)`. */
const MARK = /^\s*(?:#\d{1,7}|\([\w-]{1,40}(?:\.[\w-]{1,40}){1,4}\))$/;

/** What they write before one: what it is (`Title:`, `Thread:`), or how it stands with it (`[Solved]`). */
const LABEL = /^(?:\p{L}[\p{L} ]{1,20}[:：]|\[[\p{L} ]{2,20}\])\s*$/u;

/** The headline without such a mark, where the page calls itself by it without one. */
function withoutMark({ from, value }: Weighed, all: readonly Weighed[]): string {
  if (from !== 'block') return value;
  const called = all
    .filter((other) => other.from !== 'block')
    .map((other) => titleHead(other.value))
    .filter((head) => head !== '' && head.length < value.length);
  return (
    called.find((head) => value.startsWith(head) && MARK.test(value.slice(head.length))) ??
    (called.length > 1 && called.every((head) => head === called[0])
      ? called.find((head) => value.endsWith(head) && LABEL.test(value.slice(0, -head.length)))
      : undefined) ??
    value
  );
}

/** The same letters with more words, where elements without a blank between them ran two words together. */
function apart(best: Weighed, all: readonly Weighed[]): Weighed {
  const count = (text: string): number => text.split(/[^\p{L}\p{N}]+/u).length;
  if (best.from !== 'block' || !/\p{Ll}\p{Lu}/u.test(best.value)) return best;
  return (
    all.find(
      ({ key, value, from }) =>
        from !== 'block' && key === best.key && count(value) > count(best.value),
    ) ?? best
  );
}

/** Whether a heading is one of the other titles with something beside it, such as a date or a label. */
function holdsMore(key: string, all: readonly Candidate[]): boolean {
  return all.slice(0, 40).some(({ value, from }) => {
    const part = from === 'block' ? '' : titleKey(cleanTitle(value));
    return part.length >= 0.6 * key.length && part.length < key.length && key.includes(part);
  });
}

/** What it adds that a claimed headline stands in sight: measured, such a one beats the `<h1>`. */
const SHOWN = 6;

function isShownHeadline(candidate: Weighed, all: readonly Weighed[]): boolean {
  return (
    candidate.key.length > 10 &&
    all.some(({ key, name }) => key === candidate.key && name?.endsWith('.headline')) &&
    all.some(({ key, from }) => key === candidate.key && from === 'block')
  );
}

/** What it adds to a headline that it is the visible one with its kicker before or its second half behind it. */
const FULL = 6;

/** Sites cut their headline at a colon to show it in two sizes; claimed as one it is the full one. */
function fullness(candidate: Weighed, all: readonly Weighed[]): number {
  const title = all.find(({ from, name }) => from === 'block' && name === 'title');
  if (!title || !candidate.name?.endsWith('.headline') || candidate.key.length > 200) return 0;
  // told twice without it, the part alone is the headline
  if (all.some(({ from, key }) => from === 'open-graph' && key === title.key)) return 0;
  const [full, part] = [candidate.value, title.value];
  if (part.length < 8 || full.length <= part.length + 3) return 0;
  const rest = full.endsWith(part)
    ? full.slice(0, -part.length)
    : full.startsWith(part)
      ? full.slice(part.length)
      : '';
  return /^.{2,80}[:–—|/-]\s*$/u.test(rest) || /^\s*[:–—|/-]\s.{2,100}$/u.test(rest) ? FULL : 0;
}

/** A candidate's own weight, that of its equals, and some of those that hold it or that it holds. */
function support(candidate: Weighed, all: readonly Weighed[]): number {
  let score = candidate.weight;
  const sources = new Set([candidate.from]);
  for (const other of all) {
    if (other === candidate || sources.has(other.from)) continue;
    if (other.key === candidate.key) {
      score += other.weight;
      sources.add(other.from);
    } else if (
      Math.min(other.key.length, candidate.key.length) >= 12 &&
      (other.key.startsWith(candidate.key) || candidate.key.startsWith(other.key))
    ) {
      score += 0.25 * other.weight;
    }
  }
  return score;
}
