import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim, Document } from '../../read/document.ts';
import { claimed, type Dated, seen, type VisibleDate, type VisibleMetadata } from './candidates.ts';
import { type DateReader, dateInUrl, type FoundDate } from './dates.ts';
import { isEventDay } from './event-days.ts';
import { withoutHandled } from './handled.ts';
import { isOfChange } from './said-beside.ts';

/** What dates are read with. */
export interface DateContext {
  readonly document: Document;
  readonly visible: VisibleMetadata;
  readonly lexicons: readonly Lexicon[];
  readonly language?: string | undefined;
  readonly now?: string | undefined;
  readonly url?: string | undefined;
}

/** When the first post of a thread was written: surer than what a page of many dates claims. */
const POSTED = 4;
/** Just under a claimed date of publication: alone it yields, with one more source it wins. */
const UNLABELLED = 2.9;
/** The first date at the headline, where no word says that it is of a change: just over one claim. */
const PRINTED = 3.2;
/** hAtom calls the only day in sight that of a change, whatever it is: what is claimed beats it. */
const CALLED = 1.5;
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

/** What the page claims of one of the two days. */
export function claims(
  context: DateContext,
  field: 'published' | 'modified',
  read: DateReader,
): readonly Dated[] {
  const out: Dated[] = [];
  let times = 0;
  for (const claim of claimsOf(context, field)) {
    const found = read(claim.value);
    if (!found || isOfEvent(context, claim, found)) continue;
    // of many `<time>` elements the first ones stand at the headline
    const weight =
      claim.from === 'time-element' ? nearTitle(context, claim) / (1 + times++) : weightOf(claim);
    out.push({ ...claim, value: found.value, weight, plain: /^\s*\d{4}/.test(claim.value) });
  }
  return out;
}

/** The claims of a day; a `<time>` is of a change where the words beside it say so. */
function claimsOf(
  { document, visible, lexicons }: DateContext,
  field: 'published' | 'modified',
): readonly Claim[] {
  const published = claimed(document, 'published', visible);
  const changes = new Set(
    published.filter(
      (claim) => claim.from === 'time-element' && isOfChange(document.blocks, claim, lexicons),
    ),
  );
  return field === 'published'
    ? published.filter((claim) => !changes.has(claim))
    : [...claimed(document, field, visible), ...changes];
}

/** A `<time>` that does not say whose day it is may hold that of an event. */
const isOfEvent = ({ document }: DateContext, { from, name }: Claim, found: FoundDate): boolean =>
  from === 'time-element' && !/publi|pubdate/i.test(name) && isEventDay(document, found);

/** A `<time>` counts the more, the nearer it stands to the headline. */
function nearTitle(context: DateContext, claim: Claim): number {
  const title = context.visible.title?.block;
  if (title === undefined || claim.block === undefined) return 0.7;
  const distance = claim.block - title;
  return distance >= -8 && distance <= 20 ? 1.5 : 0.4;
}

/** The days in sight of some kinds. */
export function shown(
  context: DateContext,
  kinds: readonly VisibleDate['kind'][],
  read: DateReader,
): readonly Dated[] {
  const out: Dated[] = [];
  for (const date of context.visible.dates.slice(0, 20)) {
    const found = kinds.includes(date.kind) ? read(withoutHandled(date.text, read)) : undefined;
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
function shownWeight(
  { document: { format }, visible }: DateContext,
  date: VisibleDate,
  found: FoundDate,
): number {
  if (date.far) return date.far === 'labelled' ? 0.8 : 0.45;
  if (isProse(date, found)) return 0.3;
  if (date.called && date.kind === 'modified') return CALLED;
  const title = visible.title?.block;
  const own = visible.dates.filter(
    ({ kind, block, far }) => kind !== 'modified' && !far && isBeside(title, block),
  );
  // in a text the day on which the page was fetched may stand above the headline
  const below = format === 'html' ? undefined : own.find(({ block }) => block >= (title ?? 0));
  const first = below ?? own[0];
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

/** When the first post of a thread was written. */
export function firstPost({ visible }: DateContext, read: DateReader): readonly Dated[] {
  const found = visible.post?.published ? read(visible.post.published) : undefined;
  return found ? [{ value: found.value, from: 'block', name: 'post', weight: POSTED }] : [];
}

/** The day in the page's address. */
export function address({ url, now }: DateContext): readonly Dated[] {
  const value = url && dateInUrl(url, now);
  return value ? [{ value, from: 'words', name: 'url', weight: 0.5 }] : [];
}
