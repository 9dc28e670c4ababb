import type { Span } from '../document.ts';
import { targetAt } from './links.ts';

/** So many lines lie between the two parts at most. */
const LINES = 60;
const BRACKET = /\\|[[\]]/g;

/**
 * Links of Markdown that begin on one line and end on another: converters write them where a link holds whole blocks, a
 * picture over a headline, and no reader of Markdown understands them. `[` at the beginning of a line is the beginning
 * of one only if a `](/ships/7)` further down has no other. Linear in the input.
 *
 * @param lines those of a wrapped paragraph count as one
 * @returns the parts
 */
export function tornLinks(input: string, lines: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  if (!input.includes('](')) return found;
  /** the last bracket at the beginning of a line that nothing on the line closes */
  let opener: { readonly at: number; readonly line: number } | undefined;
  for (const [index, { start, end }] of lines.entries()) {
    const open: number[] = [];
    const line = input.slice(start, end);
    BRACKET.lastIndex = 0;
    for (let match = BRACKET.exec(line); match; match = BRACKET.exec(line)) {
      const at = start + match.index;
      if (match[0] === '\\') BRACKET.lastIndex++;
      else if (match[0] === '[') open.push(at);
      else if (open.length > 0) open.pop();
      else {
        const stop = input[at + 1] === '(' ? targetAt(input, at) : undefined;
        if (stop === undefined || stop > end) continue;
        if (opener && index - opener.line <= LINES)
          found.push({ start: opener.at, end: opener.at + 1 }, { start: at, end: stop });
        opener = undefined;
        BRACKET.lastIndex = stop - start;
      }
    }
    if (open[0] === start) opener = { at: start, line: index };
  }
  return found;
}
