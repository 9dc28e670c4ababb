import { lexicons } from '../lexicon/list.ts';
import type { Finding } from '../rules/rule.ts';
import { type Draft, isAboutArticle } from './fate.ts';
import { byWords } from './metadata/by-words.ts';
import type { VisibleByline, VisibleDate } from './metadata/candidates.ts';
import { beforeNumbers, saidOf } from './metadata/said.ts';
import { NAME } from './name-line.ts';
import { isOwn, type Region } from './region.ts';

/** Of many dates and names far from the text the first ones are the likeliest. */
const MOST = 2;
/** How much surer a byline is near headline and text. */
const DISTANCE = 0.9;

/**
 * Bylines and dates that stand neither at the headline nor right behind the end, but in sight and in
 * nothing that is somebody else's: below a row of buttons, at the foot of the page. They count where
 * nothing nearer does.
 */
export function farMetadata(
  draft: Draft,
  region: Region,
): { readonly bylines: readonly VisibleByline[]; readonly dates: readonly VisibleDate[] } {
  const { blocks } = draft.document;
  const bylines: VisibleByline[] = [];
  const dates: VisibleDate[] = [];
  const heads = headsOfOthers(draft);
  for (let i = Math.max(0, region.title); i < blocks.length; i++) {
    if (i > region.start && heads.has(i)) break;
    const roles = draft.roles[i];
    if (isOwn(region, i) || !isLoose(draft, i)) continue;
    const { text } = blocks[i]!;
    const mayBeSigned = bylines.length < MOST && !roles?.has('byline');
    const signed = mayBeSigned ? writtenBy(text) : undefined;
    if (signed !== undefined) {
      const place = { block: i, text: text.slice(signed), start: signed, end: text.length };
      bylines.push({ ...place, confidence: WRITTEN });
    }
    if (!roles) continue;
    const byline = roles.get('byline');
    if (byline && byline.confidence >= SURE && bylines.length < MOST) {
      const { start = 0, end = text.length, confidence } = byline;
      const place = { block: i, text: text.slice(start, end), start, end };
      bylines.push({ ...place, confidence: confidence * DISTANCE });
    }
    const date = roles.get('date');
    if (date && dates.length < MOST) {
      const { start = 0, end = text.length } = date;
      const place = { block: i, text: text.slice(start, end), start, end };
      dates.push({
        ...place,
        kind: saidOf(beforeNumbers(place.text), lexicons),
        far: isLabelled(date) ? 'labelled' : 'bare',
      });
    }
  }
  return { bylines, dates };
}

/** Rules for what heads comments and other stories: who wrote those signs below it. */
const HEADS = new Set(['comment-head', 'related-head']);

/** The blocks that rather surely head comments or other stories. */
function headsOfOthers({ findings }: Draft): ReadonlySet<number> {
  return new Set(
    findings
      .filter(({ rule, confidence }) => HEADS.has(rule) && confidence >= SURE)
      .map(({ block }) => block),
  );
}

/** From this confidence on a rule's byline is one wherever it stands. */
const SURE = 0.75;

/** How sure a line is that begins with words for writing and goes on with a name. */
const WRITTEN = 0.72;

/** Where the name begins in "Written by Ana Lima"; undefined in any other line. */
function writtenBy(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.toLowerCase();
  const word = byWords(lexicons)
    .byFirst.get(lower.charAt(0))
    ?.find((one) => lower.startsWith(one) && one.includes(' ') && one !== 'posted by');
  return word !== undefined && NAME.test(text.slice(word.length).replace(/^[\s:]+/, ''))
    ? word.length
    : undefined;
}

/** Longer lines go on after the name, in UTF-16 code units. */
const LONGEST = 60;

/** Whether a block is in nothing that is another's: metadata, what the judge dropped, what was kept. */
function isLoose(draft: Draft, i: number): boolean {
  const fate = draft.fates[i]!;
  if (fate.is === 'kept' || fate.is === 'byline' || fate.is === 'date') return true;
  return fate.is === 'removed' && isAboutArticle(fate.reason);
}

const isLabelled = ({ evidence }: Finding): boolean => evidence.includes('with a date behind');
