import type { Line } from './lines.ts';

/** What a line is by its Markdown marker. */
export interface LineShape {
  readonly kind: 'text' | 'heading' | 'item' | 'quote';
  /** Where its content begins and ends, the marker left out. */
  readonly from: number;
  readonly end: number;
  readonly level: number;
  readonly ordered: boolean;
  readonly marker: string;
  /** The next line only underlines it. */
  readonly underlined: boolean;
}

const HEADING = /(#{1,6})\s+(?=\S)/y;
const HEADING_TAIL = /\s#{1,6}$/;
/** Text browsers write `o` in the third level of a list, which is set in this deep; elsewhere it is a word. */
const THIRD_LEVEL = 8;
const BULLET = /([-*+•‣▪▫◦●○■–o])\s+(?=\S)/y;
/** These open other lines, too, whatever the input is. */
const DOUBTFUL = /[–o]/;
const NUMBER = /(\d{1,3}[.)])\s+(?=\S)/y;
const QUOTE = /(?:>\s?){1,5}(?=\S)/y;
const EMPTY_QUOTE = /^>[>\s]{0,20}$/;
const UNDERLINE = /^(?:={3,100}|-{3,100})$/;
const RULE = /^(?:[-*_]\s?){3,100}$/;
const TABLE_RULE = /^\|?[\s:|-]{3,1000}\|?$/;

function sticky(pattern: RegExp, input: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(input);
}

/**
 * The shape of a line. Bullets count only where another item is next to them, unless the input is
 * known to be Markdown: a single dash opens direct speech in half of Europe. Numbers before a line
 * are its text, unless the input is known to be Markdown: there they come back when it is rendered.
 */
export function lineShape(
  input: string,
  lines: readonly Line[],
  index: number,
  markdown: boolean,
): LineShape {
  const { start, end } = lines[index]!;
  const none: LineShape = {
    kind: 'text',
    from: start,
    end,
    level: 0,
    ordered: false,
    marker: '',
    underlined: false,
  };
  const heading = sticky(HEADING, input, start);
  if (heading && start + heading[0].length < end) {
    const tail = HEADING_TAIL.exec(input.slice(Math.max(start, end - 8), end));
    return {
      ...none,
      kind: 'heading',
      from: start + heading[0].length,
      end: tail ? end - tail[0].length : end,
      level: heading[1]!.length,
    };
  }
  const next = lines[index + 1];
  if (
    markdown &&
    next &&
    next.gap === 0 &&
    UNDERLINE.test(input.slice(next.start, Math.min(next.end, next.start + 101)))
  ) {
    return { ...none, kind: 'heading', level: input[next.start] === '=' ? 1 : 2, underlined: true };
  }
  const bullet = sticky(BULLET, input, start);
  const isWord = bullet?.[1] === 'o' && lines[index]!.indent < THIRD_LEVEL;
  if (bullet && !isWord && start + bullet[0].length < end && !isRule(input, lines[index]!)) {
    const sign = bullet[1]!;
    const alone = !markdown || DOUBTFUL.test(sign);
    if (!alone || [-1, 1].some((step) => sameMarker(input, neighbour(lines, index, step), sign))) {
      return { ...none, kind: 'item', from: start + bullet[0].length, marker: sign };
    }
  }
  const number = markdown ? sticky(NUMBER, input, start) : null;
  if (number && start + number[0].length < end) {
    return {
      ...none,
      kind: 'item',
      from: start + number[0].length,
      ordered: true,
      marker: number[1]!,
    };
  }
  const quote = sticky(QUOTE, input, start);
  if (quote && start + quote[0].length < end) {
    return { ...none, kind: 'quote', from: start + quote[0].length };
  }
  return none;
}

/** So many lines an item may be wrapped over. */
const ITEM_LINES = 8;

/** The line before or after, past what is set in more deeply: the rest of an item, or the items of a list inside. */
function neighbour(lines: readonly Line[], index: number, step: number): Line | undefined {
  const { indent } = lines[index]!;
  let at = index + step;
  while (Math.abs(at - index) <= ITEM_LINES && (lines[at]?.indent ?? 0) > indent) at += step;
  return lines[at];
}

function sameMarker(input: string, line: Line | undefined, sign: string): boolean {
  return (
    line !== undefined &&
    input[line.start] === sign &&
    sign !== '–' &&
    /\s/.test(input[line.start + 1] ?? '')
  );
}

/** The blank line of a quotation: its mark and nothing else. */
export const isEmptyQuote = (input: string, { start, end }: Line): boolean =>
  end - start <= 20 && EMPTY_QUOTE.test(input.slice(start, end));

/** A thematic break: `---`, `* * *`. */
export function isRule(input: string, line: Line): boolean {
  return line.end - line.start <= 200 && RULE.test(input.slice(line.start, line.end));
}

/** The line under a table's header: `|---|:--:|`. */
export function isTableRule(input: string, line: Line | undefined): boolean {
  if (!line || line.gap > 0 || line.end - line.start > 1000) return false;
  const text = input.slice(line.start, line.end);
  return text.includes('-') && text.includes('|') && TABLE_RULE.test(text);
}
