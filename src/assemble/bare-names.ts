import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Draft } from './fate.ts';
import { createAuthorReader } from './metadata/authors.ts';
import { byWords } from './metadata/by-words.ts';
import type { VisibleByline } from './metadata/candidates.ts';
import { createDateReader } from './metadata/dates.ts';
import { isLabel, namesOf, withoutDay } from './name-line.ts';
import { isAboveText, isSignature, linkSigns, told, topicSigns } from './name-signs.ts';
import { isBehindLabel } from './own-date.ts';
import type { Region } from './region.ts';

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
 * told again in a box about the author, right above the text. Topics look the same; their words stand
 * in lower case somewhere in the text, or in a menu above.
 */
export function bareNames(
  draft: Draft,
  { title, start, end }: Region,
  lexicons: readonly Lexicon[],
): readonly VisibleByline[] {
  const { blocks } = draft.document;
  const top = title >= 0 ? title : start;
  if (top < 0) return [];
  const read = createAuthorReader({ lexicons });
  const dates = createDateReader({ lexicons });
  const labels = byWords(lexicons).all;
  const believed = new Set(
    draft.findings
      .filter(({ category, confidence }) => category !== 'metadata' && confidence >= BELIEVED)
      .map(({ block }) => block),
  );
  const out: VisibleByline[] = [];
  let tried = 0;
  const last = Math.min(blocks.length - 1, top + BELOW, Math.max(start + 1, top + 3));
  const places: number[] = [];
  for (let i = Math.max(0, top - ABOVE); i <= last; i++) places.push(i);
  for (let i = Math.max(last + 1, end - 1); i <= end && i < blocks.length; i++) places.push(i);
  for (const i of places) {
    const block = blocks[i]!;
    if (i === title || i < 0 || block.text.length > LONGEST || draft.roles[i]?.has('byline'))
      continue;
    if (OTHER_SHAPES.has(block.shape) || believed.has(i) || tried >= MOST) continue;
    const labelled = isLabel(blocks[i - 1], labels);
    if (!labelled && isBehindLabel(blocks, i)) continue;
    const day = /\p{Nd}/u.test(block.text) ? dates(block.text) : undefined;
    const names = namesOf(withoutDay(block.text, day), read, labelled, day !== undefined);
    if (names.length === 0) continue;
    tried++;
    const nearDate = [-2, -1, 1, 2].some(
      (step) => Math.abs(step) <= BESIDE && draft.roles[i + step]?.has('date'),
    );
    let signs = labelled ? 3 : 0;
    if (day || nearDate) signs += 1;
    signs += linkSigns(block, names[0]!);
    if (i > top && isAboveText(draft, i)) signs += 1;
    if (i > last && isSignature(draft, i)) signs += 1;
    signs += told(draft, names[0]!, Math.max(end, i + 4), top);
    // above the headline stand sections
    if (i < top) signs -= 1;
    if (!labelled) signs -= topicSigns(draft, names, i, top);
    if (signs < LIKELY) continue;
    const [from, to] = day && day.start > 0 ? [0, day.start] : [day?.end ?? 0, block.text.length];
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
