import { likeness, titleWords } from '../judge/title.ts';
import { endBeforeNotes, FULL_STOPS } from '../lexicon/sentence-marks.ts';
import { isUnmarkedSentence } from '../lexicon/spaceless.ts';
import type { Document } from '../read/document.ts';
import { type Draft, isForeign } from './fate.ts';

/** A kicker is a word or a few. */
const LONGEST_KICKER = 45;

const END = new RegExp(`[${FULL_STOPS}:;,][)"'”’»]?$`);

/** Whether a line goes on or ends as a sentence does: no headline, label or name does. */
export function isSentenceLike(text: string): boolean {
  return END.test(text.slice(0, endBeforeNotes(text))) || isUnmarkedSentence(text);
}

/** A short line such as a section name. */
export function isLabel(draft: Draft, i: number): boolean {
  const block = draft.document.blocks[i];
  if (!block) return false;
  return (
    block.text.length <= LONGEST_KICKER &&
    draft.judgement.page.facts.words[i]! <= 5 &&
    !isSentenceLike(block.text) &&
    !isForeign(draft, i) &&
    !draft.roles[i]?.has('byline') &&
    !draft.roles[i]?.has('date') &&
    block.shape !== 'item'
  );
}

const KICKER_WORDS = new Set(
  'kicker eyebrow overline dachzeile spitzmarke topline section rubric rubrik category kategorie topic antetitulo occhiello surtitre vignette label'.split(
    ' ',
  ),
);

/** The line over the headline: section, topic, place. -1 where there is none. */
export function findKicker(draft: Draft, title: number): number {
  if (title <= 0) return -1;
  const i = title - 1;
  const { document } = draft;
  if (!isLabel(draft, i) || draft.judgement.page.facts.letters[i]! < 2) return -1;
  if (draft.roles[i]?.has('publisher')) return -1;
  if (
    likeness(titleWords(document.blocks[i]!.text), titleWords(document.blocks[title]!.text)) > 0.5
  ) {
    return -1;
  }
  const named = document.blocks[i]!.element?.words.some((word) => KICKER_WORDS.has(word)) ?? false;
  // among other labels it is one of a menu's, not a line of its own
  const alone = i === 0 || !isLabel(draft, i - 1);
  return document.format === 'html' ? (named ? i : -1) : alone ? i : -1;
}

/** A headline with its kicker in one block: offsets into its text. */
export interface KickerInside {
  /** The kicker stands from the start of the block up to here, without a mark behind it. */
  readonly end: number;
  /** The headline stands from here to the end of the block. */
  readonly start: number;
}

/** Of {@link KICKER_WORDS} those that say nothing else of a few words in a headline. */
const KICKERS = new Set(
  'kicker eyebrow overline dachzeile spitzmarke topline antetitulo occhiello surtitre'.split(' '),
);

/** What stands between a kicker and a headline in one line. */
const BEHIND_KICKER = /[\s:：|–—•·/-]*$/u;
const BEFORE_HEADLINE = /^\s*(?:[:：|–—•·/-]+(?=\s))?\s*/u;
const MARK = /[:：|–—•·/]/u;

/**
 * The kicker that an inline element sets off at the start of the headline: `<h1><span class="kicker">Bridge closed</span>
 * What the council knew</h1>`. Told by its class, or by a claimed title that is the rest of the block. A word that is
 * emphasised is one of the headline's, and so is what leaves a rest in small letters.
 */
export function kickerInside(document: Document, title: number): KickerInside | undefined {
  const { text, spans, parts = [] } = document.blocks[title]!;
  if (parts.length === 0) return undefined;
  const claimed = document.claims
    .filter(({ field, from, name }) => field === 'title' && isHeadline(from, name))
    .slice(0, 8)
    .map(({ value }) => oneLine(value));
  if (claimed.includes(oneLine(text))) return undefined;
  for (const { start: from, end: at, element } of parts) {
    if (from > 0) continue;
    const end = text.slice(0, at).replace(BEHIND_KICKER, '').length;
    const start = at + BEFORE_HEADLINE.exec(text.slice(at))![0].length;
    const headline = text.slice(start);
    if (!/\p{L}{2}/u.test(text.slice(0, end)) || end > LONGEST_KICKER) continue;
    if (!/\p{L}{2}/u.test(headline) || /^\p{Ll}/u.test(headline)) continue;
    if (`${text.slice(0, end)}${headline}`.includes('\n')) continue;
    const isEmphasis = spans.some(
      (span) =>
        span.start === 0 && span.end >= at && span.end < text.length && span.type !== 'link',
    );
    if (isEmphasis && !MARK.test(text.slice(end, start))) continue;
    const named = element?.words.some((word) => KICKERS.has(word)) ?? false;
    if (named || claimed.includes(headline)) return { end, start };
  }
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a claim is of the headline alone, with nothing of the site beside it. */
const isHeadline = (from: string, name: string): boolean =>
  from === 'open-graph' || name === 'headline' || name.endsWith('.headline');
