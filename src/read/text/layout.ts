import { findMarks, type InlineMarks, NO_MARKS } from './converted.ts';
import type { Line } from './lines.ts';
import type { LineShape } from './markdown.ts';
import { tornLinks } from './torn-links.ts';
import { isEntry, lastLines, paragraphsOf, wrappingOf } from './wrapped.ts';

/** How the lines of a text belong together, and what on them is markup that a converter has left. */
export interface Layout {
  readonly marks: InlineMarks;
  /** The lines that are nothing but such markup, by their start. */
  readonly unshown: ReadonlySet<number>;
  /** The last line of the paragraph that each line is of. */
  readonly lastOf: Uint32Array;
  readonly isWrapped: boolean;
}

/**
 * Lays out a text.
 *
 * @param kindOf what a line is by its marker; absent where no markup is understood
 */
export function layoutOf(
  input: string,
  lines: readonly Line[],
  kindOf?: (line: number) => LineShape['kind'],
): Layout {
  const marks = kindOf ? findMarks(input, lines) : NO_MARKS;
  const parts = (line: number): boolean =>
    isEntry(input, lines, line) ||
    (kindOf !== undefined && kindOf(line) !== 'text') ||
    marks.lines.has(lines[line]!.start);
  const wrapping = wrappingOf(input, lines, parts);
  const lastOf = lastLines(input, lines, wrapping, parts);
  const torn = kindOf ? tornLinks(input, paragraphsOf(lines, lastOf)) : [];
  return {
    marks: new Map([
      ...marks.inline,
      ...torn.map(({ start, end }) => [start, { from: start, to: end }] as const),
    ]),
    unshown: marks.lines,
    lastOf,
    isWrapped: wrapping !== undefined,
  };
}
