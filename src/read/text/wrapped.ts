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
/** Where people wrap, a line may be so much wider than most. */
const RAGGED = 1.1;
/** So many of the lines that run on have to be full. */
const MOSTLY = 0.6;
/** And so many at least. */
const FEW = 5;

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;
/** Among ideographs these are as wide. */
const WIDE_AMONG_THEM = '[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]';
const ALL_WIDE = new RegExp(`${WIDE.source}|${WIDE_AMONG_THEM}`, 'g');
const BREAK = new RegExp(` |${WIDE.source}`);
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
  if (lines.length <= FEW) return undefined;
  const joints: number[] = [];
  for (let i = 1; i < lines.length; i++)
    if (
      lines[i]!.gap === 0 &&
      !parts(i) &&
      !ITEM.test(input.slice(lines[i]!.start, lines[i]!.start + 2))
    )
      joints.push(i);
  if (joints.length < FEW) return undefined;
  const found = agreed(input, lines, joints, 1);
  return found ?? (WIDE.test(input) ? agreed(input, lines, joints, 2) : undefined);
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
  const long = ends.subarray(Math.ceil(width * MOSTLY)).reduce((sum, n) => sum + n, 0);
  if (most < FEW || most < long * MOSTLY) return undefined;
  const wrapping = { width, edges, wide };
  const next = joints.filter((i) => isWrapped(input, lines, i - 1, wrapping)).map((i) => lines[i]!);
  return runsOn(input, next) ? wrapping : undefined;
}

/** Of the lines that begin with a letter so many begin as no entry of a list does. */
const MIDDLE = 0.2;
const LETTER = /\p{L}/u;
/** A letter that is no capital; scripts without capitals do not tell. */
const SMALL = /[\p{Ll}\p{Lo}]/u;
/** Where there are ideographs, entries have no commas or full stops. */
const STOP = /[，、。．]/;

/** Whether lines go on in mid-sentence: the entries of a list may all be as long as it is wide, too. */
function runsOn(input: string, lines: readonly Line[]): boolean {
  let words = 0;
  let middles = 0;
  for (const { start, end } of lines) {
    const first = input[start]!;
    if (!LETTER.test(first)) continue;
    words++;
    if (WIDE.test(first) ? STOP.test(input.slice(start, end)) : SMALL.test(first)) middles++;
  }
  return middles > 0 && middles >= MIDDLE * words;
}

const lengthOf = ({ start, end }: Line): number => end - start;

/** Whether a line that is too wide could have been broken: an address cannot. */
function isBreakable(input: string, { start, end }: Line): boolean {
  const head = input.slice(start, Math.min(end, start + WIDEST));
  return head.includes(' ') || WIDE.test(head);
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
  if (next.gap > 0 || (edge > width * RAGGED && isBreakable(input, lines[line]!))) return false;
  const word = firstWord(input, next, wide);
  return edge + 1 + word > width && (lengthOf(lines[line]!) >= LEAST || word > width - LEAST);
}

/** The columns of what a line begins with that could not be broken. */
function firstWord(input: string, { start, end }: Line, wide: number): number {
  if (WIDE.test(input[start]!)) return wide;
  // looked for in the line alone: in the whole input every search could run to its end
  const length = input.slice(start, Math.min(end, start + WIDEST)).search(BREAK);
  return length < 0 ? end - start : length;
}

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
  for (let i = lines.length - 2; i >= 0; i--)
    if (isWrapped(input, lines, i, wrapping) && !parts(i + 1)) last[i] = last[i + 1]!;
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
