import { countedLines } from '../rules/lines.ts';
import type { Page } from './page.ts';
import { sureProse } from './sure-prose.ts';

/** Prose that holds a list of its own has so many words. */
const PROSE = 8;

/** What shows that lines are rows of a table or items of a list of the article's own. */
interface Sort {
  /** What such lines have in common in one list, and no others have. */
  readonly mark: string | number;
  /** Fewer in a row are none. */
  readonly least: number;
  /** How far away prose of the article may stand, in blocks. */
  readonly reach: number;
  /** How much of the text has to look like article, 0 to 1: on other pages such a list may be a menu. */
  readonly share: number;
}

/** `Monday | Rest | 5 miles`: so many cells show a row that was read as a line. */
const CELLS = 3;
const EDGE = ' |';
const ROWS: Sort = { mark: 'row', least: 3, reach: 3, share: 0 };
/** `12 Kentucky $75.03`: the rule for it asks for five. */
const COUNTED: Sort = { mark: 'counted', least: 5, reach: 30, share: 0 };
/** `★ Fasten your belt`. */
const MARK = /^([★☆※●○■□◆◇▲△▶►✓✔☑✅❌➤➢❖👉🔹🔸])\s?[\p{L}\p{Nd}“"„«「『《(¿¡]/u;

function sortOf({ document: { blocks, format } }: Page, i: number): Sort | undefined {
  const { text, list, table } = blocks[i]!;
  if (countedLines(blocks).has(i)) return COUNTED;
  // Markdown of a page has its menus as lists, and what is set into columns as tables
  const byHand = format !== 'markdown';
  if ((table && byHand) || text.split(EDGE, CELLS).length === CELLS) return ROWS;
  if (list && byHand) return { mark: list.list, least: 3, reach: 3, share: 0.5 };
  const mark = MARK.exec(text)?.[1];
  return mark === undefined ? undefined : { mark, least: 3, reach: 3, share: 0 };
}

/**
 * In a text the rows of a table, lines that count on, and items of one list, marked alike, stay near prose that
 * surely is the article's, where no rule has anything against any of them: nothing else in a text shows
 * so plainly that somebody wrote a list, but one by one such lines are as short as a menu's.
 *
 * @param share of the text's words that looks like article, 0 to 1
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 */
export function keepTextLists(
  page: Page,
  share: number,
  level: Float32Array,
  suspect: Uint8Array,
): void {
  const { facts, count } = page;
  const levelNear = (from: number, step: 1 | -1, reach: number): number => {
    const near = sureProse(facts, level, from, step, PROSE, reach);
    return near === undefined ? 0 : level[near]!;
  };
  const sorts = Array.from({ length: count }, (_, i) => sortOf(page, i));
  for (let from = 0; from < count; ) {
    const sort = sorts[from];
    let to = from + 1;
    let suspects = suspect[from]!;
    for (; sort && to < count && sorts[to]?.mark === sort.mark; to++) suspects += suspect[to]!;
    if (sort && to - from >= sort.least && suspects === 0 && share >= sort.share) {
      const near = Math.max(levelNear(from - 1, -1, sort.reach), levelNear(to, 1, sort.reach));
      for (let i = from; i < to; i++) level[i] = Math.max(level[i]!, near);
    }
    from = to;
  }
}
