import type { Span } from '../document.ts';
import type { Line } from './lines.ts';

/**
 * Text that was wrapped: by hand, by a mailer, by a text browser or a converter. Its lines end where the next word
 * would not have fitted any more, whether or not the sentence does, and a paragraph is a run of them.
 *
 * Widths are in columns. The white space before a line counts, so that what is indented ends where everything else
 * does.
 */
export interface Wrapping {
  /** Hardly a line is wider, but for one that could not be broken. */
  readonly width: number;
  /** The column in which each line ends. */
  readonly edges: readonly number[];
  /** The columns of an ideograph: two as terminals set it, one where characters were counted. */
  readonly wide: number;
}

/** No wrapped text is set wider than this, in columns. */
const WIDEST = 100;
/** Nor narrower: shorter lines are verse, lists or headlines. */
const NARROWEST = 50;
/** A line with fewer characters was not wrapped, unless what follows is an address that fits nowhere. */
const LEAST = NARROWEST / 2;
/** What is set in by so many columns more is code, or what a name stands before. */
const DEEPER = 4;
/** Where people wrap, a line may be so much wider than most. */
const RAGGED = 1.1;
/** So many of the lines that run on have to be full. */
const MOSTLY = 0.6;
/** A line of less than so much of the width tells nothing. */
const LONG = 0.6;
/** And so many at least; fewer where hardly one differs. */
const FEW = 5;
const LEAST_FEW = 3;
const NEARLY_ALL = 0.9;

/** Ideographs, kana and their punctuation: a line may be broken before each. */
const WIDE = /[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;
const HANGUL = '[\\u1100-\\u115F\\uAC00-\\uD7A3]';
/** Among ideographs these are as wide. */
const WIDE_AMONG_THEM = '[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]';
const ALL_WIDE = new RegExp(`${WIDE.source}|${HANGUL}|${WIDE_AMONG_THEM}`, 'g');
const ANY_WIDE = new RegExp(`${WIDE.source}|${HANGUL}`);
const BREAK = new RegExp(` |${WIDE.source}`);
/** How entries of lists, logs and chats begin. */
const ENTRY = /^(?:\d{1,4}[.):]\s|\d{1,4}[-/.:,;]\d|\[\d|<[^<>\s]{1,30}>\s)/;

/** Whether a line begins as an entry does, and so does one next to it. */
export function isEntry(input: string, lines: readonly Line[], line: number): boolean {
  const begins = (at: Line | undefined): boolean =>
    at !== undefined && ENTRY.test(input.slice(at.start, Math.min(at.end, at.start + 40)));
  return begins(lines[line]) && (begins(lines[line - 1]) || begins(lines[line + 1]));
}

/** What begins like an item of a list tells nothing, though it may be none. */
const ITEM = /^[-*+•‣▪▫◦●○■–o#@=]\s/;

/**
 * How the lines of a text were wrapped, or undefined where they were not.
 *
 * A line that is followed at once by another one was wrapped at a width that itself fits, but not the other
 * one's first word with it. In wrapped text most lines agree on one.
 *
 * @param parts whether a line begins something of its own, such as an item of a list
 */
export function wrappingOf(
  input: string,
  lines: readonly Line[],
  parts: (line: number) => boolean,
): Wrapping | undefined {
  if (lines.length <= LEAST_FEW) return undefined;
  const joints: number[] = [];
  for (let i = 1; i < lines.length; i++)
    if (
      lines[i]!.gap === 0 &&
      !ITEM.test(input.slice(lines[i]!.start, lines[i]!.start + 2)) &&
      !parts(i)
    )
      joints.push(i);
  if (joints.length < LEAST_FEW) return undefined;
  const found = agreed(input, lines, joints, 1);
  return found ?? (ANY_WIDE.test(input) ? agreed(input, lines, joints, 2) : undefined);
}

/** The width that most lines agree on. */
function agreed(
  input: string,
  lines: readonly Line[],
  joints: readonly number[],
  wide: number,
): Wrapping | undefined {
  const edges = lines.map(({ start, end, indent }) => {
    const characters = indent + end - start;
    if (wide === 1 || characters > WIDEST) return characters;
    return characters + (input.slice(start, end).match(ALL_WIDE)?.length ?? 0);
  });
  // by width: how many more lines agree on it than on the one before, and how many end there
  const more = new Int32Array(WIDEST + 2);
  const ends = new Int32Array(WIDEST + 2);
  for (const i of joints) {
    const edge = edges[i - 1]!;
    if (lengthOf(lines[i - 1]!) < LEAST) continue;
    if (edge > WIDEST && !isBreakable(input, lines[i - 1]!)) continue;
    const word = firstWord(input, lines[i]!, wide);
    // an address fits nowhere
    if (word > LEAST) continue;
    ends[Math.min(edge, WIDEST + 1)]!++;
    if (edge > WIDEST) continue;
    more[edge]!++;
    more[Math.min(edge + word, WIDEST) + 1]!--;
  }
  let width = 0;
  let most = 0;
  for (let w = LEAST, agree = 0; w <= WIDEST; w++) {
    agree += more[w]!;
    if (w < NARROWEST || agree <= most) continue;
    most = agree;
    width = w;
  }
  const long = ends.subarray(Math.ceil(width * LONG)).reduce((sum, n) => sum + n, 0);
  const isAgreed =
    (most >= FEW && most >= long * MOSTLY) || (most >= LEAST_FEW && most >= long * NEARLY_ALL);
  if (!isAgreed) return undefined;
  const wrapping = { width, edges, wide };
  const next = joints.filter((i) => isWrapped(input, lines, i - 1, wrapping));
  return runOn(input, lines, next) ? wrapping : undefined;
}

/** Of the lines that begin with a letter so many go on in mid-sentence, as no entry of a list does. */
const MIDDLE = 0.2;
const LETTER = /\p{L}/u;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;
/**
 * Where a script has no small letters, sentences that end or pause inside a line tell as much; or that end with
 * it, where the line before ends none.
 */
const PAUSE = /[，、。．]|[,.;:?!،؛؟۔।](?=\s)/;
const SENTENCE_END = /[.。．!?！？؟۔।…]["'”’」』)]?$/;

/** Whether lines go on in mid-sentence: the entries of a list may all be as long as it is wide, too. */
function runOn(input: string, lines: readonly Line[], at: readonly number[]): boolean {
  let words = 0;
  let middles = 0;
  const textOf = (i: number): string => input.slice(lines[i]!.start, lines[i]!.end);
  for (const i of at) {
    const first = input[lines[i]!.start]!;
    if (!LETTER.test(first)) continue;
    words++;
    const goesOn = CASED.test(first)
      ? SMALL.test(first)
      : PAUSE.test(textOf(i)) ||
        (SENTENCE_END.test(textOf(i)) && !SENTENCE_END.test(textOf(i - 1)));
    if (goesOn) middles++;
  }
  return middles > 0 && middles >= MIDDLE * words;
}

const lengthOf = ({ start, end }: Line): number => end - start;

/** Whether a line that is too wide could have been broken: an address cannot. */
function isBreakable(input: string, { start, end }: Line): boolean {
  const head = input.slice(start, Math.min(end, start + WIDEST));
  return head.includes(' ') || WIDE.test(head);
}

/** The mark of an item, and what parts it from its text. */
const MARK = /^(?:[-*+•]|\d{1,3}[.)])[ \t]{1,4}/;

/** The column that the text of a line begins in, behind the mark of an item. */
function columnOf(input: string, { start, indent }: Line): number {
  return indent + (MARK.exec(input.slice(start, start + 8))?.[0].length ?? 0);
}

/** Whether a line runs on into the next: the next one's first word did not fit on it. */
function isWrapped(
  input: string,
  lines: readonly Line[],
  line: number,
  { width, edges, wide }: Wrapping,
): boolean {
  const next = lines[line + 1]!;
  const edge = edges[line]!;
  if (next.gap > 0 || next.indent >= columnOf(input, lines[line]!) + DEEPER) return false;
  if (input.slice(next.start, next.end).includes('\t')) return false;
  if (edge > width * RAGGED && isBreakable(input, lines[line]!)) return false;
  const word = firstWord(input, next, wide);
  return edge + 1 + word > width && (lengthOf(lines[line]!) >= LEAST || word > width - LEAST);
}

/** The columns of what a line begins with that could not be broken. */
function firstWord(input: string, { start, end }: Line, wide: number): number {
  if (WIDE.test(input[start]!)) return wide;
  // looked for in the line alone: in the whole input every search could run to its end
  const head = input.slice(start, Math.min(end, start + WIDEST));
  const length = head.search(BREAK);
  if (length < 0) return end - start;
  // between blanks Korean is as wide as ideographs
  return wide === 1 ? length : length + (head.slice(0, length).match(ALL_WIDE)?.length ?? 0);
}

/** A run of so many lines has one that goes on in mid-sentence, or it is verse. */
const VERSE = 5;

/**
 * The last line of the paragraph that each line is of: the same one unless the text was wrapped.
 *
 * @param parts whether a line begins something of its own
 */
export function lastLines(
  input: string,
  lines: readonly Line[],
  wrapping: Wrapping | undefined,
  parts: (line: number) => boolean,
): Uint32Array {
  const last = Uint32Array.from(lines, (_, i) => i);
  if (wrapping === undefined) return last;
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    while (i + 1 < lines.length && !parts(i + 1) && isWrapped(input, lines, i, wrapping)) i++;
    const rest = Array.from({ length: i - first }, (_, n) => first + 1 + n);
    if (rest.length >= VERSE && !runOn(input, lines, rest)) continue;
    last.fill(i, first, i + 1);
  }
  return last;
}

/** The stretches of the input that the paragraphs take. */
export function paragraphsOf(lines: readonly Line[], lastOf: Uint32Array): readonly Span[] {
  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i]!;
    i = lastOf[i]!;
    paragraphs.push({ start, end: lines[i]!.end });
  }
  return paragraphs;
}
