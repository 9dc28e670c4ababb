import { readDate } from '../lexicon/dates.ts';
import { characterClass } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { amountLines } from './amounts.ts';
import { endsSentence, isProse, wordCount } from './helpers.ts';
import { once } from './once.ts';

/** Whether a block is a line of some words that ends no sentence and opens nothing. */
export function isShortLine(block: SourceBlock, least: number, most: number): boolean {
  const { text, shape, table } = block;
  if (text.length > most * 14 || shape === 'code' || table) return false;
  if (endsSentence(text) || opens(text, text.length - 1)) return false;
  const words = wordCount(text, most + 1);
  return words >= least && words <= most;
}

/** So many other words may stand beside a day in a line that tells when. */
const BESIDE_DAY = 3;

/** Whether a line tells a day and hardly anything else. */
export function tellsDay(text: string): boolean {
  const { date, others } = readDate(text, BESIDE_DAY);
  return date && others <= BESIDE_DAY;
}

const opens = characterClass(/[:;,：；，、]/u);

/** The index of the first paragraph; the number of blocks where there is none. */
export const firstParagraph = once((blocks: readonly SourceBlock[]) => {
  const at = blocks.findIndex(isProse);
  return at < 0 ? blocks.length : at;
});

/** The index of the last paragraph; -1 where there is none. */
export const lastParagraph = once((blocks: readonly SourceBlock[]) =>
  blocks.findLastIndex(isProse),
);

/** The line above the first paragraph that may be the title: the first of five words or more; -1 where there is none. */
export const likelyTitle = once((blocks: readonly SourceBlock[]) =>
  blocks
    .slice(0, firstParagraph(blocks))
    .findIndex(
      (block) => block.shape !== 'heading' && isShortLine(block, 5, 16) && !isDay(block.text),
    ),
);

/** `Thứ hai, 12/8/2024, 09:15 (GMT+7)` has as many words as a title. */
function isDay(text: string): boolean {
  const { date, time, others } = readDate(text);
  return date && (others === 0 || (time && others <= 2));
}

/** So many labels in a row are a menu's, or another list's that leads elsewhere. */
const LABELS = 4;

/** So many are a menu's and nothing else: fewer may be the buttons of a comment, or short headlines. */
const MENU = 8;

/** Whether a block is one of a long row of labels. */
export const isOfMenu = (blocks: readonly SourceBlock[], index: number): boolean =>
  labelRows(blocks)[index]! >= MENU;

/** How many labels stand in the row that a block stands in, lines of up to four words; 0 where that is no row, or a list of amounts. */
export const labelRows = once((blocks: readonly SourceBlock[]) => {
  const counted = countedLines(blocks);
  const amounts = amountLines(blocks);
  const out = new Int32Array(blocks.length);
  for (let from = 0; from < blocks.length; ) {
    let end = from;
    while (
      end < blocks.length &&
      blocks[end]!.shape === 'text' &&
      !counted.has(end) &&
      !amounts.has(end) &&
      isShortLine(blocks[end]!, 1, 4)
    )
      end++;
    if (end - from >= LABELS) out.fill(end - from, from, end);
    from = Math.max(end, from + 1);
  }
  return out;
});

/** Fewer lines that count on may do so by chance. */
const COUNTING = 5;
const COUNTED = /^#?(\p{Nd}{1,4})(?:[.):]?\s(?=.*\p{Nd}[\p{Nd}.,]{0,12}\s?[%€£$]?$)|\s?:\s)/u;

/**
 * The lines of a table set as lines: five and more in a row count on by one, up or down, each with a figure at its end
 * (`12 Kentucky $75.03`) or a colon behind the number (`2016: Ada Example`). Their indices.
 */
export const countedLines = once((blocks: readonly SourceBlock[]): ReadonlySet<number> => {
  const out = new Set<number>();
  let from = 0;
  let before = Number.NaN;
  let step = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const found = i < blocks.length ? COUNTED.exec(blocks[i]!.text)?.[1] : undefined;
    const number = found === undefined ? Number.NaN : Number.parseInt(found, 10);
    const by = number - before;
    const goesOn = Math.abs(by) === 1 && (step === 0 || by === step);
    if (!goesOn) {
      if (i - from >= COUNTING) for (let at = from; at < i; at++) out.add(at);
      from = i;
      step = 0;
    } else step = by;
    before = number;
  }
  return out;
});

/** What the lines of a list of the article's own begin with: a mark, a number with a full stop, an address. */
const OWN = /^(?:[★☆※●○■□◆◇▲△▶✓✔☑]\s?\p{L}|\p{Nd}{1,2}[.)]\s\p{L}|https?:\/\/\S+$)/u;

/** Whether a line is of a list of the article's own: marked, numbered, an address, an amount, or one that counts. */
export function isOwnEntry(blocks: readonly SourceBlock[], { index, text }: SourceBlock): boolean {
  return countedLines(blocks).has(index) || amountLines(blocks).has(index) || OWN.test(text);
}
