import { readDate } from '../lexicon/dates.ts';
import type { SourceBlock } from '../read/document.ts';
import type { Draft } from './fate.ts';

/** Lines of verse, addresses and programmes are not longer, in UTF-16 code units. */
const LONGEST = 80;
const STEP = /^(?:\p{Nd}{1,3}[.)]|[-–—•*])\s/u;
/** What stands between two lines in HTML is looked at so far. */
const BETWEEN = 400;
/** So few lines in elements of their own are as well paragraphs. */
const FEWEST = 4;
const NUMBER = /^[#(]?\p{Nd}{1,9}[.)]?$/u;
/** An element for an empty line, between the end of one line and the start of the next. */
const EMPTY_LINE = /<div\b[^<>]{0,200}>(?:\s|&nbsp;|&#160;|\u200B|<br\b[^<>]{0,20}>)*<\/div\s*>/i;

/**
 * The stanzas of a document: lines that stand together, with empty lines around them.
 *
 * @returns for every block the number of its stanza; -1 where it is in none
 */
export function stanzasOf({ document }: Draft): Int32Array {
  const { blocks, blankSeparated, format } = document;
  const stanzas = new Int32Array(blocks.length).fill(-1);
  const html = format === 'html';
  if (!html && !blankSeparated) return stanzas;
  let lines = 0;
  let apart = false;
  let family = 0;
  for (let first = 0; first < blocks.length; ) {
    let end = first + 1;
    while (
      end < blocks.length &&
      (html ? runsOn(document.input, blocks, end) : isNext(blocks, end))
    )
      end++;
    // plain text has been cleaned: what stands together in it was a list, a table or a quotation
    if (format === 'plain' || isStanza(blocks, first, end)) stanzas.fill(first, first, end);
    if (html) {
      lines += end - first;
      const goesOn = end < blocks.length && areLines(blocks, end);
      apart ||= goesOn;
      if (!goesOn) {
        // lines with no empty one between them, or a few of them, tell nothing
        if (!apart || lines < FEWEST) stanzas.fill(-1, family, end);
        family = end;
        lines = 0;
        apart = false;
      }
    }
    first = end;
  }
  return stanzas;
}

function isNext(blocks: readonly SourceBlock[], i: number): boolean {
  return blocks[i]!.gap === 0 && isPlain(blocks[i]!) && isPlain(blocks[i - 1]!);
}

const isPlain = ({ shape, list, table, quote }: SourceBlock): boolean =>
  shape === 'text' && !list && !table && quote === undefined;

/** Whether a block and the one before it are lines of their own in the same element. */
function areLines(blocks: readonly SourceBlock[], i: number): boolean {
  const above = blocks[i - 1]!;
  const block = blocks[i]!;
  const parent = block.element?.parent;
  return isLine(above) && isLine(block) && parent !== undefined && above.element!.parent === parent;
}

function isLine(block: SourceBlock): boolean {
  const { element } = block;
  return element?.tag === 'div' && element.endBlock - element.firstBlock === 1 && isPlain(block);
}

/** Whether a line in an element of its own follows the one before it with no empty line between. */
function runsOn(input: string, blocks: readonly SourceBlock[], i: number): boolean {
  if (!areLines(blocks, i)) return false;
  const { end } = blocks[i - 1]!.element!;
  const { start } = blocks[i]!.element!;
  return !EMPTY_LINE.test(input.slice(end, Math.min(start, end + BETWEEN)));
}

/** Whether lines are a stanza: all are short, and none is a date or a number, as between the posts of a thread. */
function isStanza(blocks: readonly SourceBlock[], first: number, end: number): boolean {
  // the steps of a recipe are long
  let most = LONGEST;
  if (STEP.test(blocks[first]!.text)) most = Infinity;
  for (let i = first; i < end; i++) {
    const { text } = blocks[i]!;
    if (!STEP.test(text)) most = LONGEST;
    if (text.length > most || NUMBER.test(text) || isDate(text)) return false;
  }
  return end - first > 1;
}

/** How many words beside it make a date part of a line. */
const BESIDE_DATE = 3;

function isDate(text: string): boolean {
  return readDate(text, BESIDE_DATE).date;
}
