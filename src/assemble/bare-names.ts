import { nameBeforeJob } from '../lexicon/eastern-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasDigit } from '../read/characters.ts';
import type { InlinePart, SourceBlock, Span } from '../read/document.ts';
import { besideDay } from './beside-day.ts';
import type { Draft } from './fate.ts';
import { authorWords } from './metadata/author-words.ts';
import { createAuthorReader } from './metadata/authors.ts';
import type { VisibleByline } from './metadata/candidates.ts';
import { createDateReader } from './metadata/dates.ts';
import type { JobTitles } from './metadata/job-titles.ts';
import { isJobLine, isJoint, isLabel, namesOf } from './name-line.ts';
import { isAboveText, isSignature, linkSigns, told, topicSigns } from './name-signs.ts';
import { isBehindLabel } from './own-date.ts';
import { belowLead, type Region } from './region.ts';
import { asidesOf, labelsOf, rowText } from './row-parts.ts';

/** More names in one row are a team's. */
const MOST_NAMES = 5;
/** Longer lines are more than names and a date, in UTF-16 code units. */
const LONGEST = 80;
/** How far from the headline a bare name may stand, in blocks. */
const ABOVE = 3;
const BELOW = 10;
/** How near a date stands to the name of who wrote. */
const BESIDE = 2;
/** A page has so many lines that may be names before they are all labels. */
const MOST = 6;
const OTHER_SHAPES: ReadonlySet<string> = new Set(['caption', 'code', 'item', 'row']);
/** From this confidence on a rule is believed that says what else a line is. */
const BELIEVED = 0.7;
/** Signs that are enough, and those that are enough where nothing else names anybody. */
const SURE = 2;
const LIKELY = 1;

/**
 * Names that stand near the headline with neither a word nor a class that says what they are: under
 * a label of their own ("Written by" in the line above), or beside the date, linked to a profile,
 * over a line with a job or an account, told again in a box about the author, right above the text.
 * Topics look the same; their words stand in lower case somewhere in the text, or in a menu above.
 *
 * @param worded whether a byline with a word for it stands there
 */
export function bareNames(
  draft: Draft,
  { title, start, end }: Region,
  lexicons: readonly Lexicon[],
  worded: boolean,
): readonly VisibleByline[] {
  const { blocks, format } = draft.document;
  // where no element tells, lines do; not where a word tells
  const byLines = format !== 'html' && !worded;
  const top = title >= 0 ? title : start;
  if (top < 0) return [];
  const read = createAuthorReader({ lexicons });
  const dates = createDateReader({ lexicons });
  const { bylines, jobs, and } = authorWords(lexicons);
  const believed = new Set<number>();
  const crowded = new Set<number>();
  const agos = new Set<number>();
  for (const { block, category, confidence, rule } of draft.findings) {
    // “Published yesterday” is said of a name, and is none
    if (rule === 'time-ago') {
      believed.add(block);
      agos.add(block);
    }
    if (category === 'metadata' || confidence < BELIEVED) continue;
    (OF_COMPANY.has(rule) && byLines ? crowded : believed).add(block);
  }
  const out: VisibleByline[] = [];
  let tried = 0;
  /** The last line that a label names, and those that join it to the next. */
  let named = -2;
  const last = Math.min(blocks.length - 1, top + BELOW);
  const opening = byLines ? belowLead(draft, start) : start;
  const near = Math.min(last, Math.max(opening + 1, top + 3));
  const places: number[] = [];
  for (let i = Math.max(0, top - ABOVE); i <= last; i++) places.push(i);
  for (let i = Math.max(last + 1, end - 1); i <= end && i < blocks.length; i++) places.push(i);
  for (const i of places) {
    const block = blocks[i]!;
    if (named === i - 1 && isJoint(block.text, and)) named = i;
    if (i === title || block.text.length > LONGEST || /[,;]$/.test(block.text)) continue;
    if (draft.roles[i]?.has('byline')) continue;
    if (OTHER_SHAPES.has(block.shape) || believed.has(i) || tried >= MOST) continue;
    const labelled = isLabel(blocks[i - 1], bylines);
    const joined = named === i - 1;
    if (!labelled && !joined && i > near && i <= last) continue;
    if (!labelled && isBehindLabel(blocks, i)) continue;
    const row = rowText(block, lexicons, { mark: '|' });
    const day = hasDigit(row.text) ? dates(row.text) : undefined;
    const dated = day !== undefined || isBesideDate(draft, i, BESIDE, agos);
    const line = besideDay(row.text, day, lexicons);
    const isSigned = nameBeforeJob(line) !== undefined;
    if (!labelled && !isSigned && isJobLine(line, jobs)) continue;
    const facts = { labelled: labelled || isSigned, dated: day !== undefined, besideDate: dated };
    const label = namedLabel(block, asidesOf(block, lexicons), (text) => {
      const bare = besideDay(text, dates(text), lexicons);
      const signed = labelled || nameBeforeJob(bare) !== undefined;
      return namesOf(bare, read, jobs, { ...facts, labelled: signed });
    });
    if (label === 'several') continue;
    const names = label?.names ?? namesOf(line, read, jobs, facts);
    if (names.length === 0) continue;
    tried++;
    if (labelled || joined) named = i;
    let signs = labelled ? 3 : !joined ? 0 : isJoint(blocks[i - 1]!.text, and) ? 2 : 1;
    if (dated) signs += 1;
    signs += linkSigns(block, names[0]!, label?.start, label?.end);
    // below the first paragraph a line over the next one is a subheading
    if (i > top && (i <= start + 1 || dated || joined) && isAboveText(draft, i)) signs += 1;
    if (i > last && isSignature(draft, i)) signs += 1;
    if (byLines)
      signs += lineSigns(
        draft,
        i,
        top,
        near,
        jobs,
        day !== undefined || isBesideDate(draft, i, 1, agos),
      );
    signs += told(draft, names[0]!, Math.max(end, i + 4), top);
    // above the headline stand sections
    if (i < top) signs -= 1;
    if (!labelled) signs -= topicSigns(draft, names, i, top);
    if (signs < (crowded.has(i) || joined ? SURE : LIKELY)) continue;
    const rest =
      day && day.start > 0
        ? { start: 0, end: row.at(day.start) }
        : { start: day ? row.at(day.end) : 0, end: block.text.length };
    const { start: from, end: to } = label ?? rest;
    out.push({
      block: i,
      text: names.join(', '),
      start: from,
      end: to,
      confidence: signs >= SURE ? 0.8 : 0.6,
    });
  }
  return out;
}

/**
 * The one label of a row that is names: “Ana Lima” of “Culture | Ana Lima | 3 May 2024 | 12 comments”. Where several
 * are, those that lead to somebody's page.
 *
 * @param asides the labels that name nobody
 * @param read the names that a text consists of
 * @returns undefined where the row has no labels, where none is names, or where they are a list of names
 */
function namedLabel(
  block: SourceBlock,
  asides: ReadonlySet<InlinePart>,
  read: (text: string) => readonly string[],
): (Span & { readonly names: readonly string[] }) | 'several' | undefined {
  const labels = labelsOf(block).filter((one) => !asides.has(one));
  const named = labels.flatMap(({ start, end }) => {
    const names = read(block.text.slice(start, end));
    return names.length > 0 ? [{ start, end, names }] : [];
  });
  const [first, ...others] = named;
  if (!first || others.length === 0) return first;
  const between = block.text.slice(first.end, others[0]!.start);
  if (/[,&]|\p{L}/u.test(between)) return undefined;
  const profiles = named.filter(
    ({ start, end, names }) => linkSigns(block, names[0]!, start, end) > 1,
  );
  const names = profiles.flatMap((one) => one.names);
  if (profiles.length === 0 || names.length > MOST_NAMES) return 'several';
  return { start: profiles[0]!.start, end: profiles.at(-1)!.end, names };
}

/**
 * What speaks for a name in the lines of a text, where no element and no link tells.
 *
 * @param dated whether a day stands in the line, or right above or below
 */
function lineSigns(
  draft: Draft,
  i: number,
  top: number,
  near: number,
  jobs: JobTitles,
  dated: boolean,
): number {
  const { blocks } = draft.document;
  const below = blocks[i + 1]?.text ?? '';
  let signs = i > top && i <= near && dated ? 1 : 0;
  if (isJobLine(below, jobs)) signs += 2;
  if (isAccount(blocks[i]!.text) || isAccount(below)) signs += 1;
  return signs;
}

/**
 * Whether a date, or how long ago it was, stands at most so many lines above or below.
 *
 * @param agos the blocks that say how long ago
 */
function isBesideDate(
  { roles }: Draft,
  i: number,
  lines: number,
  agos: ReadonlySet<number>,
): boolean {
  const isDate = (j: number): boolean => agos.has(j) || roles[j]?.has('date') === true;
  for (let step = 1; step <= lines; step++) if (isDate(i - step) || isDate(i + step)) return true;
  return false;
}

/** Rules that go by what stands around a line: between headline and text they take a name for one of a menu's labels. */
const OF_COMPANY: ReadonlySet<string> = new Set([
  'label-run',
  'related-teaser',
  'head-follower',
  'story-card',
  'comment-line',
  'reader-comment',
  'menu-row',
]);

/** Whether a line ends with the name of an account: “Ana Lima @analima”. */
const isAccount = (text: string): boolean => text.length <= LONGEST && /@[\w.]{2,40}$/.test(text);
