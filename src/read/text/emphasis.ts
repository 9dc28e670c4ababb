/** A run of delimiters that is markup, not text. */
export interface Delimiter {
  readonly at: number;
  readonly length: number;
  readonly type: 'strong' | 'emphasis' | 'code';
  readonly opens: boolean;
  /** Where the run stands that closes this one, if it opens. */
  readonly partner?: number;
}

const DELIMITER = /`{1,3}|\*{1,3}|_{1,3}/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
/** More delimiters than this on one line are no emphasis; also bounds the work. */
const MOST = 2000;

/**
 * The delimiters of Markdown emphasis and code in a stretch of one line. Only pairs count, so that
 * a lone asterisk, `5 * 3` or `snake_case` stays text. A simplification of CommonMark's delimiter
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
  const found = new Map<number, Delimiter>();
  const open: { at: number; run: string }[] = [];
  let code: { at: number; run: string } | undefined;
  let count = 0;
  const pair = (a: number, b: number, run: string, type: Delimiter['type']): void => {
    found.set(a, { at: a, length: run.length, type, opens: true, partner: b });
    found.set(b, { at: b, length: run.length, type, opens: false });
  };
  const line = input.slice(from, to);
  DELIMITER.lastIndex = 0;
  for (let match = DELIMITER.exec(line); match; match = DELIMITER.exec(line)) {
    if (++count > MOST) return new Map();
    const at = from + match.index;
    const run = match[0];
    const before = at > from ? input[at - 1]! : ' ';
    const after = at + run.length < to ? input[at + run.length]! : ' ';
    if (before === '\\') continue;
    if (run[0] === '`') {
      if (code?.run === run) {
        for (const inside of [...found.keys()]) if (inside > code.at) found.delete(inside);
        pair(code.at, at, run, 'code');
        code = undefined;
      } else if (!code) code = { at, run };
      continue;
    }
    const type = run.length === 2 ? 'strong' : run.length === 3 ? 'strong' : 'emphasis';
    const closes =
      !SPACE.test(before) && !(WORD.test(before) && WORD.test(after) && run[0] === '_');
    const opens =
      !SPACE.test(after) && !(WORD.test(before) && (run[0] === '_' || run.length === 1));
    const partner = closes ? findLast(open, run) : -1;
    if (partner >= 0 && at > open[partner]!.at + run.length) {
      pair(open[partner]!.at, at, run, type);
      open.length = partner;
    } else if (opens) open.push({ at, run });
    if (open.length > 20) open.shift();
  }
  return found;
}

function findLast(open: readonly { run: string }[], run: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.run === run) return i;
  return -1;
}
