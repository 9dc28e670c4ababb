import type { TextBuilder } from '../text-builder.ts';
import type { Collector } from './collector.ts';
import type { Line } from './lines.ts';

/** A fenced code block that opens at a line. */
export interface Fence {
  /** The index of the line that closes it. */
  readonly last: number;
  readonly language?: string;
}

/** Three or more of a sign, and behind them what the code is: its language, then anything. */
const OPEN = /(`{3,20}|~{3,20})[ \t]*(?:([\w+#.-]{1,30})(?=[\s{:,]|$)|(?=\{|$))([^`~]{0,200})$/y;
/** Code is closed within so many lines. */
const LONGEST = 2000;

/**
 * Finds fenced code. Remembers what it looked for, so that however many fences open and never close,
 * every line is looked at once for each sign and length.
 */
export function createFences(
  input: string,
  lines: readonly Line[],
): (index: number) => Fence | undefined {
  /** by opening signs: the next line that closes it, at or behind the last place asked for */
  const next = new Map<string, number>();
  const closes = ({ start, end }: Line, signs: string): boolean =>
    end - start >= signs.length && end - start <= 20 && isRunOf(input, start, end, signs[0]!);
  return (index) => {
    const { start, end } = lines[index]!;
    const sign = input[start];
    if ((sign !== '`' && sign !== '~') || end - start > 300) return undefined;
    OPEN.lastIndex = 0;
    const open = OPEN.exec(input.slice(start, end));
    if (!open) return undefined;
    const signs = open[1]!;
    let last = next.get(signs) ?? 0;
    if (last <= index) {
      last = index + 1;
      while (last < lines.length && !closes(lines[last]!, signs)) last++;
      next.set(signs, last);
    }
    if (last >= lines.length || last >= index + LONGEST) return undefined;
    return open[2] ? { last, language: open[2] } : { last };
  };
}

function isRunOf(input: string, start: number, end: number, sign: string): boolean {
  for (let i = start; i < end; i++) if (input[i] !== sign) return false;
  return true;
}

/**
 * Reads fenced code.
 *
 * @param start where the line that opens it begins, or what is seen of it
 * @param first the index of that line
 */
export function readCode(
  input: string,
  lines: readonly Line[],
  start: number,
  first: number,
  { last, language }: Fence,
  builder: TextBuilder,
  collector: Collector,
): void {
  const end = lines[last]!.end;
  if (last > first + 1)
    builder.addVerbatim(lineStart(input, lines[first + 1]!.start), lines[last - 1]!.end, false);
  const built = builder.finish();
  const more = language ? { codeLanguage: language } : {};
  if (built) collector.add({ ...built, spans: [], shape: 'code' }, start, { end, ...more });
  else collector.leave(start, end);
}

/** Where a line begins with the blanks before it. */
function lineStart(input: string, at: number): number {
  let start = at;
  while (start > 0 && (input[start - 1] === ' ' || input[start - 1] === '\t')) start--;
  return start;
}
