import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim, Document } from '../../read/document.ts';
import {
  type Candidate,
  claimed,
  type Dated,
  seen,
  type VisibleDate,
  type VisibleMetadata,
} from './candidates.ts';
import { createDateReader, type DateReader, dateInUrl, type FoundDate } from './dates.ts';
import { asPrinted, eveningBefore, unswapped } from './printed-day.ts';

/** A date and what it was preferred to. */
export interface ResolvedDate {
  readonly value: string;
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
  readonly weight: number;
}

/** What dates are read with. */
export interface DateContext {
  readonly document: Document;
  readonly visible: VisibleMetadata;
  readonly lexicons: readonly Lexicon[];
  readonly language?: string | undefined;
  readonly now?: string | undefined;
  readonly url?: string | undefined;
}

/** The days of publication and of the last change. */
export function resolveDates(context: DateContext): {
  readonly published?: ResolvedDate | undefined;
  readonly modified?: ResolvedDate | undefined;
} {
  const { lexicons, language, now } = context;
  const read = createDateReader({ lexicons, language, now });
  const changes = claims(context, 'modified', read);
  const claimedDays = ofOneDay(claims(context, 'published', read));
  const published = choose([
    ...notOfChange(
      [...claimedDays, ...shown(context, ['published', 'unknown'], read)],
      changes.filter(({ from }) => from !== 'time-element'),
    ),
    ...firstPost(context, read),
    ...address(context),
  ]);
  const modified = choose([...changes, ...shown(context, ['modified'], read)]);
  // a page that only says when it was changed was out by then
  const sure = published && !(modified && published.weight < DOUBTFUL);
  return { published: sure ? published : (modified ?? published), modified };
}

/** Below this weight a date is only some date of the page. */
const DOUBTFUL = 0.5;
/** When the first post of a thread was written: surer than what a page of many dates claims. */
const POSTED = 4;
/** Just under a claimed date of publication: alone it yields, with one more source it wins. */
const UNLABELLED = 2.9;
/** The first date at the headline, where no word says that it is of a change: just over one claim. */
const PRINTED = 3.2;
/** A date in sight without a word that is the day of a claimed change: one claim of publication beats it. */
const CHANGED = 2.5;
/** Letters around a date that make a sentence of it. */
const PROSE = 60;

function weightOf(claim: Claim): number {
  const property = claim.name.replace(/^.*\./, '');
  const created = /created|dateline|^date$|online/i.test(property) ? 0.6 : 1;
  switch (claim.from) {
    case 'front-matter':
      return 4;
    case 'json-ld':
      return (
        (/^(?:\w{0,20}Page|VideoObject|Product|AudioObject)\./.test(claim.name) ? 2 : 3) * created
      );
    case 'open-graph':
      return 2.6;
    case 'meta':
    case 'dublin-core':
      return 2 * created;
    case 'microdata':
      // of a typed item it is that item's own
      return (/^\w{0,20}(?:Article|Posting)\./.test(claim.name) ? 2.4 : 1.8) * created;
    default:
      return 1;
  }
}

function claims(
  context: DateContext,
  field: 'published' | 'modified',
  read: DateReader,
): readonly Dated[] {
  const out: Dated[] = [];
  let times = 0;
  for (const claim of claimed(context.document, field, context.visible)) {
    const found = read(claim.value);
    if (!found) continue;
    // of many `<time>` elements the first ones stand at the headline
    const weight =
      claim.from === 'time-element' ? nearTitle(context, claim) / (1 + times++) : weightOf(claim);
    out.push({ ...claim, value: found.value, weight, plain: /^\s*\d{4}/.test(claim.value) });
  }
  return out;
}

/** A `<time>` counts the more, the nearer it stands to the headline. */
function nearTitle(context: DateContext, claim: Claim): number {
  const title = context.visible.title?.block;
  if (title === undefined || claim.block === undefined) return 0.7;
  const distance = claim.block - title;
  return distance >= -8 && distance <= 20 ? 1.5 : 0.4;
}

function shown(
  context: DateContext,
  kinds: readonly VisibleDate['kind'][],
  read: DateReader,
): readonly Dated[] {
  const out: Dated[] = [];
  for (const date of context.visible.dates.slice(0, 20)) {
    const found = kinds.includes(date.kind) ? read(date.text) : undefined;
    if (!found) continue;
    const candidate = seen(context.document, date, 'date');
    out.push({
      ...candidate,
      value: found.value,
      weight: shownWeight(context, date, found),
    });
  }
  return out;
}

/** A date in the middle of a sentence or of a caption is what that is about. */
function shownWeight({ visible }: DateContext, date: VisibleDate, found: FoundDate): number {
  if (date.far) return date.far === 'labelled' ? 0.8 : 0.45;
  if (isProse(date, found)) return 0.3;
  const title = visible.title?.block;
  const first = visible.dates.find(
    ({ kind, block, far }) => kind !== 'modified' && !far && isBeside(title, block),
  );
  if (first?.block === date.block) return PRINTED;
  return date.kind === 'unknown' ? UNLABELLED : 3.1;
}

/** A sentence may say nothing but when it was published: “This entry was posted on … and is filed under …”. */
function isProse({ text, loose, kind }: VisibleDate, { start, end }: FoundDate): boolean {
  const isLed = wordCount(text.slice(0, start)) <= LABEL_WORDS;
  if (loose && !isLed) return true;
  if (text.length - (end - start) <= PROSE) return false;
  return loose === true || kind !== 'published' || !isLed || /\d/.test(text.slice(end + CLOCK));
}

/** A time behind a day reaches so far, in UTF-16 code units. */
const CLOCK = 20;

/** What says that a date follows, with a name before it, has no more words. */
const LABEL_WORDS = 6;

const wordCount = (text: string): number => text.match(/[\p{L}\p{M}’'-]+/gu)?.length ?? 0;

function isBeside(title: number | undefined, block: number): boolean {
  return title !== undefined && block >= title - 3 && block <= title + 8;
}

function firstPost({ visible }: DateContext, read: DateReader): readonly Dated[] {
  const found = visible.post?.published ? read(visible.post.published) : undefined;
  return found ? [{ value: found.value, from: 'block', name: 'post', weight: POSTED }] : [];
}

function address({ url, now }: DateContext): readonly Dated[] {
  const value = url && dateInUrl(url, now);
  return value ? [{ value, from: 'words', name: 'url', weight: 0.5 }] : [];
}

/**
 * One source that names several days names those of other stories and of comments too: the first is
 * the likeliest, but none is sure.
 */
function ofOneDay(all: readonly Dated[]): readonly Dated[] {
  const days = new Map<string, Set<string>>();
  const idOf = ({ from, name }: Dated): string => `${from} ${name}`;
  for (const dated of all) {
    const known = days.get(idOf(dated)) ?? new Set();
    days.set(idOf(dated), known.add(dated.value.slice(0, 10)));
  }
  return all.map((dated) => {
    const named = [...days.get(idOf(dated))!];
    const at = named.indexOf(dated.value.slice(0, 10));
    const sure = named.length <= SEVERAL || dated.from === 'time-element';
    return sure ? dated : { ...dated, weight: (0.7 * dated.weight) / (1 + at) };
  });
}

/** So many days may be of one page: its own and that of the site or of a picture. */
const SEVERAL = 2;

/**
 * Sites show the day of the last change without saying so. Told from what Open Graph claims; where
 * JSON-LD contradicts the page, the page was right twice as often (measured on labelled pages).
 */
function notOfChange(all: readonly Dated[], changes: readonly Dated[]): readonly Dated[] {
  if (all.some(({ from }) => from === 'json-ld')) return all;
  const days = new Set(changes.map(({ value }) => value.slice(0, 10)));
  return all.map((dated) =>
    (dated.from === 'block' || dated.from === 'time-element') && days.has(dated.value.slice(0, 10))
      ? { ...dated, weight: Math.min(CHANGED, dated.weight) }
      : dated,
  );
}

/** The date of the strongest source, where those that name the same day stand by each other. */
function choose(read: readonly Dated[]): ResolvedDate | undefined {
  const all = read.map((dated) => unswapped(dated, read));
  let best: Dated | undefined;
  let most = 0;
  for (const candidate of all) {
    let score = candidate.weight;
    const day = candidate.value.slice(0, 10);
    const sources = new Set([candidate.from]);
    for (const other of all) {
      if (other.value.slice(0, 10) !== day || sources.has(other.from)) continue;
      sources.add(other.from);
      score += 0.7 * other.weight;
    }
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  if (!best) return undefined;
  best = eveningBefore(best, all);
  const day = best.value;
  // the same day with its time says more
  const timed = day.includes('T')
    ? best
    : all.filter(({ value }) => value.startsWith(`${day}T`)).sort((a, b) => b.weight - a.weight)[0];
  const chosen = timed ?? best;
  return { value: asPrinted(chosen, all), chosen, all, weight: best.weight };
}
