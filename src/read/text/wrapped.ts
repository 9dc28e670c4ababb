import type { Line } from './lines.ts';

/** No wrapped text is set wider than this, in UTF-16 code units. */
const WIDEST = 100;
/** Nor narrower: shorter lines are verse, lists or headlines. */
const NARROWEST = 50;

/**
 * The width at which the lines of a text were wrapped by hand, or undefined where they were not.
 *
 * Wrapped text has no line over its width, and many lines that are followed at once by another one
 * whose first word would not have fitted any more.
 */
export function wrapWidth(input: string, lines: readonly Line[]): number | undefined {
  if (lines.length < 4) return undefined;
  let width = 0;
  let over = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST) over++;
    else width = Math.max(width, end - start);
  }
  if (over > lines.length * 0.02 || width < NARROWEST) return undefined;
  let joints = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap > 0) continue;
    joints++;
    if (isWrapped(input, lines[i - 1]!, lines[i]!, width)) full++;
  }
  return full >= 3 && full >= joints * 0.6 ? width : undefined;
}

/** Whether a line runs on into the next: the next one's first word did not fit on it. */
export function isWrapped(input: string, line: Line, next: Line, width: number): boolean {
  if (next.gap > 0 || next.end - line.start > 4 * WIDEST) return false;
  // looked for in the line alone: in the whole input every search could run to its end
  const space = input.slice(next.start, next.end).indexOf(' ');
  const firstWord = space < 0 ? next.end - next.start : space;
  return line.end - line.start >= NARROWEST / 2 && line.end - line.start + 1 + firstWord > width;
}

/** The last line of the paragraph that begins at a line: the same one unless the text was wrapped by hand. */
export function lastWrapped(
  input: string,
  lines: readonly Line[],
  first: number,
  width: number | undefined,
  stops: (line: number) => boolean,
): number {
  if (width === undefined) return first;
  let last = first;
  while (
    last + 1 < lines.length &&
    isWrapped(input, lines[last]!, lines[last + 1]!, width) &&
    !stops(last + 1)
  )
    last++;
  return last;
}
