/** A run of delimiters that is markup, not text. */
export interface Delimiter {
  readonly at: number;
  readonly length: number;
  readonly type: 'strong' | 'emphasis' | 'code' | 'struck';
  readonly opens: boolean;
  /** Where the run stands that closes this one, or that this one closes. */
  readonly partner: number;
}

interface Run {
  readonly at: number;
  readonly signs: string;
}

const DELIMITER = /`{1,3}|\*{1,3}|_{1,3}|~{2,200}/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
/** More delimiters than this on one line are no emphasis; also bounds the work. */
const MOST = 2000;

/**
 * The delimiters of Markdown emphasis, code and struck text in a stretch of one line. Only pairs count, so that
 * a lone asterisk, `5 * 3`, `snake_case` or `_xmpp._tcp` stays text. A simplification of CommonMark's delimiter
 * runs (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis): runs of the same length
 * pair up, nested but not overlapping.
 *
 * @returns by offset into the input
 */
export function emphasisIn(
  input: string,
  from: number,
  to: number,
): ReadonlyMap<number, Delimiter> {
  const line = input.slice(from, to);
  const runs: Run[] = [];
  DELIMITER.lastIndex = 0;
  for (let match = DELIMITER.exec(line); match; match = DELIMITER.exec(line)) {
    if (runs.length === MOST) return new Map();
    const at = from + match.index;
    if (at === from || input[at - 1] !== '\\') runs.push({ at, signs: match[0] });
  }
  const found = new Map<number, Delimiter>();
  pairEmphasis(input, from, to, pairCode(runs, found), found);
  return found;
}

/** Pairs the backticks, which bind before all else, and returns the runs that are not inside code. */
function pairCode(runs: readonly Run[], found: Map<number, Delimiter>): readonly Run[] {
  const outside: Run[] = [];
  let code: Run | undefined;
  /** how many runs were outside when the code opened */
  let before = 0;
  for (const run of runs) {
    if (run.signs[0] !== '`') outside.push(run);
    else if (code === undefined) {
      code = run;
      before = outside.length;
    } else if (code.signs === run.signs) {
      outside.length = before;
      pair(code, run, 'code', found);
      code = undefined;
    }
  }
  return outside;
}

function pairEmphasis(
  input: string,
  from: number,
  to: number,
  runs: readonly Run[],
  found: Map<number, Delimiter>,
): void {
  const open: Run[] = [];
  for (const run of runs) {
    const { at, signs } = run;
    if (signs[0] === '~' && signs.length !== 2) continue;
    const before = at > from ? input[at - 1]! : ' ';
    const after = at + signs.length < to ? input[at + signs.length]! : ' ';
    const closes = !SPACE.test(before) && !(WORD.test(after) && signs[0] === '_');
    const opens =
      !SPACE.test(after) && !(WORD.test(before) && (signs[0] === '_' || signs.length === 1));
    const partner = closes ? open.findLastIndex((other) => other.signs === signs) : -1;
    if (partner >= 0 && at > open[partner]!.at + signs.length) {
      pair(open[partner]!, run, typeOf(signs), found);
      open.length = partner;
    } else if (opens) open.push(run);
    if (open.length > 20) open.shift();
  }
}

function typeOf(signs: string): Delimiter['type'] {
  if (signs[0] === '~') return 'struck';
  return signs.length === 1 ? 'emphasis' : 'strong';
}

function pair(
  opening: Run,
  closing: Run,
  type: Delimiter['type'],
  found: Map<number, Delimiter>,
): void {
  const { length } = opening.signs;
  found.set(opening.at, { at: opening.at, length, type, opens: true, partner: closing.at });
  found.set(closing.at, { at: closing.at, length, type, opens: false, partner: opening.at });
}
