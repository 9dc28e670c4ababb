import { characterClass } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { isProse, quoted, wordCount } from './helpers.ts';
import type { Observation, RuleContext } from './rule.ts';

const LEAST = 25;

/** A text of this length is more than a label. */
const LONG = 120;
/** What stands there three times and more may be a note on each part of a manual. */
const LIKELY = 0.85;

/** Copies in a row of blocks in a row, and how many of them are more than labels. */
interface Run {
  blocks: number;
  prose: number;
}

interface Copy {
  readonly block: SourceBlock;
  /** The index of the earlier one. */
  readonly earlier: number;
  /** The number of the run: copies in a row of blocks in a row. */
  readonly run: number;
}

/** The later copy of each text, or the first of two neighbours (a caption stands below its picture). */
export function* copies({ blocks }: RuleContext): Iterable<Observation> {
  const first = new Map<string, number>();
  const found: Copy[] = [];
  const times = new Map<string, number>();
  const runs: Run[] = [{ blocks: 0, prose: 0 }];
  let before = Number.NaN;
  for (const block of blocks) {
    const { text, index, shape } = block;
    if (text.length < LEAST || shape === 'code' || block.table) continue;
    const earlier = first.get(text);
    if (earlier === undefined) {
      before = Number.NaN;
      first.set(text, index);
      continue;
    }
    if (!(earlier > before && earlier <= before + 3)) runs.push({ blocks: 0, prose: 0 });
    before = earlier;
    const run = runs[runs.length - 1]!;
    run.blocks++;
    if (text.length >= LONG) run.prose++;
    times.set(text, (times.get(text) ?? 1) + 1);
    if (earlier === index - 1) first.set(text, index);
    found.push({ block, earlier, run: runs.length - 1 });
  }
  for (const { block, earlier, run } of found) {
    // a refrain; headlines that come twice end with no mark
    if (isVerse(blocks, block.index) && /\p{P}$/u.test(block.text)) continue;
    const neighbours = earlier === block.index - 1;
    yield {
      block: neighbours ? earlier : block.index,
      confidence:
        times.get(block.text)! > 2
          ? Math.min(LIKELY, sure(blocks, block, neighbours, runs[run]!))
          : isQuote(blocks, block, earlier)
            ? 0.92
            : sure(blocks, block, neighbours, runs[run]!),
      evidence: neighbours
        ? `the next block says the same: ${quoted(block.text)}`
        : `block ${earlier + 1} says the same: ${quoted(block.text)}`,
    };
  }
}

/**
 * Copies side by side, or four and more in a row with paragraphs among them (a part of the page that
 * is there twice), are certain. Rows of labels recur with every item of a list that is the content, and
 * a single sentence further down may be said again: one in three on the pages measured.
 */
function sure(
  blocks: readonly SourceBlock[],
  { text, shape, index }: SourceBlock,
  neighbours: boolean,
  run: Run,
): number {
  if (text.includes('\n') || isVerse(blocks, index)) return 0.5;
  if (neighbours) return 0.96;
  if (run.blocks >= 4 && run.prose * 5 >= run.blocks * 2)
    return shape === 'item' || shape === 'term' ? LIKELY : 0.93;
  if (run.blocks >= 4) return shape === 'item' || shape === 'term' ? 0.8 : LIKELY;
  if (shape === 'item' || shape === 'term') return 0.5;
  return run.blocks > 1 ? 0.8 : 0.6;
}

/** Whether one of two copies is set as a quotation, and the other not: a quote pulled out twice. */
const isQuote = (
  blocks: readonly SourceBlock[],
  { quote, text }: SourceBlock,
  earlier: number,
): boolean =>
  (quote === undefined) !== (blocks[earlier]!.quote === undefined) && !text.includes('\n');

/** Whether the lines around are as short as a poem's. */
function isVerse(blocks: readonly SourceBlock[], index: number): boolean {
  let short = 0;
  for (const at of [index - 3, index - 2, index - 1, index + 1, index + 2]) {
    const near = blocks[at];
    if (near && near.shape === 'text' && near.text.length >= 8 && near.text.length <= 60) short++;
  }
  return short >= 3 && blocks[index]!.text.length <= 60;
}

const KEY = 16;

/**
 * Quotes set apart that stand in a paragraph too. Each paragraph is walked once, and only where a
 * quotation or a sentence can begin is it looked up whether a candidate's first characters stand there.
 */
export function* pulled({ blocks }: RuleContext): Iterable<Observation> {
  const candidates = new Map<string, SourceBlock[]>();
  /** What their texts open with, so that most places need not be cut out to be looked up. */
  const openings = new Set<number>();
  let prose = 0;
  for (const block of blocks) {
    if (prose >= 2 && isCandidate(block)) {
      const text = bare(block.text);
      const key = text.slice(0, KEY);
      const list = candidates.get(key);
      // many candidates that begin alike are a list, no quotes
      openings.add(openingOf(text, 0));
      if (!list) candidates.set(key, [block]);
      else if (list.length < 4) list.push(block);
    }
    if (isProse(block)) prose++;
  }
  if (candidates.size === 0) return;
  const found = new Set<number>();
  for (const { text, index, shape } of blocks) {
    if (text.length < 80 || shape === 'code') continue;
    for (let start = nextBegin(text, 0); start < text.length; start = nextBegin(text, start + 1)) {
      if (!openings.has(openingOf(text, start))) continue;
      for (const block of candidates.get(text.slice(start, start + KEY)) ?? []) {
        if (block.index === index || found.has(block.index)) continue;
        const quote = bare(block.text);
        if (text.length < quote.length + 20 || !text.startsWith(quote, start)) continue;
        found.add(block.index);
        const words = wordCount(quote, 12);
        yield {
          block: block.index,
          confidence: words >= 8 && quote.length >= 40 ? 0.75 : 0.6,
          evidence: `block ${index + 1} has the same words: ${quoted(block.text)}`,
        };
      }
    }
  }
}

/** The first two characters at a place, as a number. */
const openingOf = (text: string, at: number): number =>
  (text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1);

const isWordCharacter = characterClass(/[\p{L}\p{N}]/u);
const isSpace = characterClass(/\s/u);
/** What a quotation or a sentence may begin behind; behind a comma only with a space between. */
const isOpener = characterClass(/[,.!?…:„"“«»‘’'”(]/u);

/** The first place from `from` on where a quotation or a sentence can begin; the text's length where none is. */
function nextBegin(text: string, from: number): number {
  if (from === 0 && isWordCharacter(text, 0)) return 0;
  // of the two characters before it one is a mark: nearly all places fail here
  for (let at = Math.max(0, from - 2); at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 97 && code <= 122) || !isOpener(text, at)) continue;
    if (at + 1 >= from && text[at] !== ',' && isWordCharacter(text, at + 1)) return at + 1;
    if (at + 2 >= from && isSpace(text, at + 1) && isWordCharacter(text, at + 2)) return at + 2;
  }
  return text.length;
}

function isCandidate({ text, shape, table, list }: SourceBlock): boolean {
  if (text.length < 30 || text.length > 400 || table || list) return false;
  return shape === 'text' || shape === 'caption' || shape === 'item';
}

/** Without the marks around it. Halves of surrogate pairs count as letters, so that no pair is cut. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isOfWord(text, start)) start++;
  while (end > start && !isOfWord(text, end - 1)) end--;
  return text.slice(start, end);
}

const isOfWord = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xf800) === 0xd800 || isWordOrMark(text, at);
const isWordOrMark = characterClass(/[\p{L}\p{M}\p{N}]/u);
