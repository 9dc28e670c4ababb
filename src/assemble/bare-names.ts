import type { Lexicon } from '../lexicon/lexicon.ts';
import { characterClass } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { type Draft, isKept } from './fate.ts';
import { NAME } from './marked.ts';
import { createAuthorReader } from './metadata/authors.ts';
import { byWords } from './metadata/by-words.ts';
import type { VisibleByline } from './metadata/candidates.ts';
import { createDateReader } from './metadata/dates.ts';
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

/** Whether a block is nothing but a byline word. */
function isLabel(block: SourceBlock | undefined, labels: readonly string[]): boolean {
  const text = block?.text.toLowerCase().replace(/[\s:：]+$/u, '') ?? '';
  return text.length > 0 && text.length <= 30 && labels.includes(text);
}

function withoutDay(text: string, day: { start: number; end: number } | undefined): string {
  return (day ? `${text.slice(0, day.start)} | ${text.slice(day.end)}` : text)
    .replace(/^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** A site's own writers, signing together. */
const OFFICE =
  /^\p{Lu}[\p{L}\p{N} ]{2,40} (?:team|staff|editors|redaktion|redazione|redacción|rédaction|redação|redactie|редакция)$/iu;

/** The names that a line consists of; none where it says anything else. */
function namesOf(
  text: string,
  read: ReturnType<typeof createAuthorReader>,
  labelled: boolean,
  dated: boolean,
): readonly string[] {
  if (text === '' || /[.!?…:]$/u.test(text)) return [];
  const [first = '', ...others] = text.split(/\s*[|•·]\s*/u);
  if (others.join(' ').length > first.length + 12) return [];
  const { people, organizations } = read(first);
  if (people.length === 0 && organizations[0] === first && OFFICE.test(first)) return [first];
  if (organizations.length > 0 || people.length === 0 || people.length > 5) return [];
  const isName = (name: string): boolean =>
    NAME.test(name) &&
    // “Photos By Ana Lima” says who did something else
    !/\sby\s/i.test(name) &&
    (labelled || (name.includes(' ') && /\p{Lu}/u.test(name)));
  if (!people.every(isName)) return [];
  const letters = (one: string): number => one.replace(/[^\p{L}]+/gu, '').length;
  // a job or a word for "and" beside the names, no sentence; behind a date also "in Boats", "for the Reed"
  const said = dated ? first.split(/\s(?=\p{Ll}{2})/u)[0]! : first;
  return people.join('').length >= 0.6 * letters(said) ? people : [];
}

/** A link to somebody's page says more than one whose address repeats the name: topics have those too. */
function linkSigns(block: SourceBlock, name: string): number {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]+/gu, '')
    .replace(/\s+/g, '-');
  let signs = 0;
  for (const { type, href } of block.spans) {
    if (type !== 'link' || href === undefined) continue;
    const address = href.slice(0, 500).toLowerCase();
    if (TOPIC_PATH.test(address)) return 0;
    if (PROFILE_PATH.test(address)) signs = 2;
    else if (address.includes(slug)) signs = Math.max(signs, 1);
  }
  return signs;
}

const PROFILE_PATH =
  /\/(?:authors?|autore?s?|auteurs?|contributors?|writers?|people|staff|profiles?|users?)\//;
const TOPIC_PATH = /\/(?:tags?|topics?|themen?|themes?|categor\w{1,4}|kategorie\w?|sections?)\//;

/** Whether the next block that stays is a paragraph of the text, with nothing else between. */
function isAboveText(draft: Draft, i: number): boolean {
  const { endsSentence, words } = draft.judgement.page.facts;
  return isKept(draft, i + 1) && words[i + 1]! >= 10 && endsSentence[i + 1] === 1;
}

/** Whether a line stands right behind the last paragraph, and is over neither another nor links. */
function isSignature(draft: Draft, i: number): boolean {
  const { endsSentence, linked, words } = draft.judgement.page.facts;
  const isOver = i + 1 < words.length && (words[i + 1]! >= 10 || linked[i + 1]! > 0);
  const { shape } = draft.document.blocks[i]!;
  return shape === 'text' && isKept(draft, i - 1) && endsSentence[i - 1] === 1 && !isOver;
}

/** A box about the author below the text, or the headline, tell the name again. */
function told(draft: Draft, name: string, from: number, top: number): number {
  const { blocks } = draft.document;
  const { words } = draft.judgement.page.facts;
  const title = blocks[top]!.text;
  const before = title.length - name.length - 1;
  let signs = before >= 0 && title.endsWith(name) && !isLetter(title, before) ? 1 : 0;
  for (let i = from; i < blocks.length; i++) {
    const { text, shape } = blocks[i]!;
    if (!text.startsWith(name) || shape === 'item' || /^\s*[,:]/.test(text.slice(name.length)))
      continue;
    const said = text === name ? i + 1 < blocks.length && words[i + 1]! >= 10 : words[i]! >= 8;
    if (!said || isKept(draft, i)) continue;
    signs++;
    break;
  }
  return signs;
}

/** What speaks for a topic, a section or a place: its words in lower case, in a menu, in the title. */
function topicSigns(draft: Draft, names: readonly string[], at: number, top: number): number {
  const { blocks, claims } = draft.document;
  const [name] = names;
  const words = names.flatMap((one) => one.split(' ')).filter((word) => word.length > 3);
  const lower = words.map((word) => word.toLowerCase());
  const title = blocks[top]!.text.toLowerCase();
  let signs = 0;
  if (
    lower.length > 0 &&
    lower.every((word) => title.includes(word)) &&
    !blocks[top]!.text.endsWith(name!)
  )
    signs += 2;
  if (blocks.some(({ text }, n) => n < Math.min(at, top) && text === name)) signs += 2;
  const key = names.join(' ').toLowerCase();
  if (blocks.some(({ shape, text }) => shape === 'heading' && text.toLowerCase() === key))
    signs += 1;
  if (!/\p{Ll}/u.test(key.length > 0 ? names.join('') : '')) signs += 1;
  const isClaimed = claims.some(
    ({ field, value }) =>
      (field === 'section' || field === 'publisher') && value.toLowerCase().includes(key),
  );
  if (isClaimed) signs += 2;
  if (lower.some((word) => isCommonWord(draft, word))) signs += 2;
  return signs;
}

/** Whether a word in lower case stands by itself in a block that stays. */
const isCommonWord = (draft: Draft, word: string): boolean =>
  draft.document.blocks.some(({ text }, i) => isKept(draft, i) && standsAlone(text, word));

const isLetter = characterClass(/\p{L}/u);
const isJoint = characterClass(/[\p{L}'’-]/u);

/** Whether a word stands in a text and no other is joined to it. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || !isJoint(text, at - 1)) && (end === text.length || !isLetter(text, end)))
      return true;
  }
  return false;
}
