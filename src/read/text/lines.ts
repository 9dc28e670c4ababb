/** A line of the input without its line break and without white space at its edges. */
export interface Line {
  /** UTF-16 offsets into the input; `end` exclusive. Never empty. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it: four of a tab, two of an ideographic space, none of what has no width (a byte order mark). */
  readonly indent: number;
  /** Blank lines between the line before (or the start of the input) and this one. */
  readonly gap: number;
}

/** U+0085 not where it is a byte of a character that was misread, see `misread.ts`. */
const BREAK = /\r\n?|[\n\v\f\u2028\u2029]|(?<![\u00C2-\u00F4][\u0080-\u00BF]{0,2})\u0085/g;
/** A blank that may be the last byte of a character. */
const MAYBE_MISREAD = /[\u0080-\u00F4]\u00A0/;
const BLANK = /[\s\u200B\u2060\uFEFF\u0000-\u0008]/;

const COLUMNS: Readonly<Record<string, number>> = {
  '\t': 4,
  '\u3000': 2,
  '\u200B': 0,
  '\u2060': 0,
  '\uFEFF': 0,
};

/** Cuts an input into its non-blank lines. Any sort of line break counts; linear in the input. */
export function cutLines(input: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  let gap = 0;
  BREAK.lastIndex = 0;
  while (at <= input.length) {
    const match = BREAK.exec(input);
    const stop = match ? match.index : input.length;
    let start = at;
    let end = stop;
    let indent = 0;
    while (start < end && BLANK.test(input[start]!)) {
      indent += COLUMNS[input[start]!] ?? 1;
      start++;
    }
    while (
      end > start &&
      BLANK.test(input[end - 1]!) &&
      !MAYBE_MISREAD.test(input.slice(end - 2, end))
    )
      end--;
    if (start < end) {
      lines.push({ start, end, indent, gap });
      gap = 0;
    } else if (at > 0 || match) gap++;
    if (!match) break;
    at = stop + match[0].length;
  }
  return lines;
}
