import { sourceOffset } from '../offsets.ts';
import type { RawBlock } from './raw-block.ts';

/** A line of a block that has several, parted by single line breaks. */
export interface Line {
  /** Text offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** How wide it is set, in Latin letters: an ideograph takes two. */
  readonly width: number;
  /** Shares of its characters in links and in bold, 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  /** Whether it is set in by blanks that HTML does not fold. */
  readonly indented: boolean;
}

/** A line this wide is a paragraph, or the greater part of one. */
const PARAGRAPH = 100;
/** Paragraphs set in by blanks are so wide on average; verse is narrower. */
const INDENTED = 60;
/** Links this share of a line make a row of links. */
const LINKS = 0.6;
/** A title of fewer characters may as well be a word of a menu. */
const TITLE = 12;
/** How far before a line its indent is looked for, in UTF-16 code units of the input. */
const BEFORE = 200;

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g;
const INDENT =
  /(?:[\u3000\u2003]|&(?:emsp|#12288|#x3000|#8195);|(?:(?:&nbsp;?|&#160;|\u00A0)\s{0,9}){2})\s{0,9}$/i;
const SENTENCE = /[.!?…。！？؟۔।։][”"’'»›“」』）)\]]{0,3}$/u;

/** The lines of a block. */
export function linesOf(input: string, block: RawBlock): readonly Line[] {
  const { text, map } = block;
  const linked = covered(block, 'link');
  const bold = covered(block, 'strong');
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const at = start === 0 ? block.start : sourceOffset(map, start);
    const line = text.slice(start, end);
    const length = Math.max(1, line.length);
    lines.push({
      start,
      text: line,
      width: line.length + (line.match(WIDE)?.length ?? 0),
      linked: (linked[end]! - linked[start]!) / length,
      bold: (bold[end]! - bold[start]!) / length,
      indented: isIndented(input, at),
    });
    start = end + 1;
  }
  return lines;
}

/** How many characters before each text offset stand in spans of a type. */
function covered({ text, spans }: RawBlock, type: 'link' | 'strong'): Int32Array {
  const edges = new Int32Array(text.length + 1);
  for (const span of spans) {
    if (span.type !== type) continue;
    edges[span.start]!++;
    edges[span.end]!--;
  }
  const before = new Int32Array(text.length + 1);
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    open += edges[i]!;
    before[i + 1] = before[i]! + (open > 0 ? 1 : 0);
  }
  return before;
}

/** Whether blanks of a width of their own stand before a place of the input, with tags between at most. */
function isIndented(input: string, at: number): boolean {
  const before = input.slice(Math.max(0, at - BEFORE), at);
  const lineBreak = before.toLowerCase().lastIndexOf('<br');
  const line = lineBreak < 0 ? before : before.slice(before.indexOf('>', lineBreak) + 1);
  return INDENT.test(line.replace(/<[^<>]{0,200}>/g, ''));
}

/** Where parts of a block start that are not one paragraph with what stands above: text offsets. */
export function partStarts(lines: readonly Line[], titles: readonly string[]): readonly number[] {
  const isProse = lines.map(({ width, linked }) => width >= PARAGRAPH && linked < LINKS);
  const title = lines.findIndex(({ text }) => text.length >= TITLE && isTitle(text, titles));
  const set = lines.filter(({ indented }) => indented);
  const mean = set.reduce((sum, { width }) => sum + width, 0) / set.length;
  const indents = set.length > 1 && mean >= INDENTED;
  const starts: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!;
    const below = lines[i]!;
    const cuts =
      (title >= 0 && (i === title || i === title + 1)) ||
      (indents && below.indented) ||
      (isProse[i - 1] && isProse[i] && SENTENCE.test(above.text)) ||
      (isProse[i - 1] && isApart(below)) ||
      (isProse[i] && (isApart(above) || (title >= 0 && title < i && !isProse[i - 1])));
    if (cuts) starts.push(below.start);
  }
  return starts;
}

/** Whether a line beside a paragraph is none of its own: a row of links, or a line in bold alone. */
function isApart({ linked, bold, width }: Line): boolean {
  return linked >= LINKS || (bold >= 0.95 && width < PARAGRAPH);
}

/** Whether a line is what a page calls its title, before or behind what it calls itself. */
function isTitle(line: string, titles: readonly string[]): boolean {
  return titles.some(
    (title) => title === line || (title.includes(line) && line.length >= 0.4 * title.length),
  );
}
