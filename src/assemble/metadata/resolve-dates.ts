import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim, Document } from '../../read/document.ts';
import {
  type Candidate,
  claimed,
  seen,
  type VisibleDate,
  type VisibleMetadata,
} from './candidates.ts';
import { createDateReader, type DateReader, dateInUrl, type FoundDate } from './dates.ts';

/** A date and what it was preferred to. */
export interface ResolvedDate {
  readonly value: string;
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
}

interface Dated extends Candidate {
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
  const published = choose([
    ...claims(context, 'published', read),
    ...shown(context, ['published', 'unknown'], read),
    ...address(context),
  ]);
  const modified = choose([
    ...claims(context, 'modified', read),
    ...shown(context, ['modified'], read),
  ]);
  // a page that only says when it was changed was out by then
  return { published: published ?? modified, modified };
}

/** Just under a claimed date of publication: alone it yields, with one more source it wins. */
const UNLABELLED = 2.9;
/** The first date at the headline, where no word says that it is of a change: just over one claim. */
const PRINTED = 3.2;
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
      return 1.8 * created;
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
    out.push({ ...claim, value: found.value, weight });
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

/** A date in the middle of a sentence is what the sentence is about. */
function shownWeight({ visible }: DateContext, date: VisibleDate, found: FoundDate): number {
  if (date.text.length - (found.end - found.start) > PROSE) return 0.3;
  const title = visible.title?.block;
  const first = visible.dates.find(
    ({ kind, block }) => kind !== 'modified' && isBeside(title, block),
  );
  if (first?.block === date.block) return PRINTED;
  return date.kind === 'unknown' ? UNLABELLED : 3.1;
}

function isBeside(title: number | undefined, block: number): boolean {
  return title !== undefined && block >= title - 3 && block <= title + 8;
}

function address({ url, now }: DateContext): readonly Dated[] {
  const value = url && dateInUrl(url, now);
  return value ? [{ value, from: 'words', name: 'url', weight: 0.5 }] : [];
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
  const day = best.value;
  // the same day with its time says more
  const timed = day.includes('T')
    ? best
    : all.filter(({ value }) => value.startsWith(`${day}T`)).sort((a, b) => b.weight - a.weight)[0];
  const chosen = timed ?? best;
  return { value: asPrinted(chosen, all), chosen, all };
}

/** `09/10/2024` in sight is the tenth of September where a claim that cannot be misread says so. */
function unswapped(dated: Dated, all: readonly Dated[]): Dated {
  if (dated.from !== 'block' && dated.from !== 'time-element') return dated;
  const { value } = dated;
  if (Number(value.slice(8, 10)) > 12 || value.slice(5, 7) === value.slice(8, 10)) return dated;
  const swapped = `${value.slice(0, 4)}-${value.slice(8, 10)}-${value.slice(5, 7)}`;
  const days = all
    .filter(({ from }) => from !== 'block' && from !== 'words')
    .map((other) => other.value.slice(0, 10));
  return days.includes(swapped) && !days.includes(value.slice(0, 10))
    ? { ...dated, value: swapped + value.slice(10) }
    : dated;
}

/** A time without a zone as a claim of the same minute says it with one. */
function zoned({ value }: Dated, all: readonly Dated[]): string {
  if (!value.includes('T')) return value;
  const minute = value.slice(0, 16);
  const claim = all.find(
    (other) => other.value.startsWith(minute) && /(?:Z|[+-]\d\d:\d\d)$/.test(other.value),
  );
  return claim?.value ?? value;
}

const HOUR = 3_600_000;

/**
 * The day as the page prints it. Sites claim the moment in UTC and show it in their own time: a
 * visible time of the same moment tells the zone, a visible day right beside it the local day.
 */
function asPrinted(best: Dated, all: readonly Dated[]): string {
  const claimedAt = /T.*Z$|T.*[+-]\d\d:\d\d$/.test(best.value)
    ? Date.parse(best.value)
    : Number.NaN;
  if (Number.isNaN(claimedAt)) return zoned(best, all);
  for (const { value, from } of all) {
    if (from !== 'block' && from !== 'time-element') continue;
    if (value.slice(0, 10) === best.value.slice(0, 10)) return best.value;
    if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(value)) {
      if (Date.parse(value) === claimedAt) return value;
      continue;
    }
    const timed = value.includes('T');
    const printed = Date.parse(timed ? `${value}Z` : `${value}T00:00Z`);
    const ahead = printed - claimedAt;
    // zones reach from 12 hours behind to 14 hours ahead, in quarters of an hour
    if (timed) {
      const zone = Math.round(ahead / (HOUR / 4)) / 4;
      if (zone < -12 || zone > 14 || Math.abs(ahead - zone * HOUR) > 120_000) continue;
      return value;
    }
    if (/Z$|\+00:00$/.test(best.value) && ahead < 14 * HOUR && ahead > -36 * HOUR) return value;
  }
  return best.value;
}
