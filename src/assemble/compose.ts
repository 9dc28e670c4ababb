import type { SourceBlock } from '../read/document.ts';
import type { Block } from './block.ts';
import { blockOf } from './body-block.ts';
import { type Cleaned, cleaned } from './cleaned.ts';
import { type Draft, isKept } from './fate.ts';
import { figureBlock } from './figure-block.ts';
import type { FigureParts } from './figures.ts';
import { textHeadings } from './heading.ts';
import { createListed } from './listed.ts';
import { withoutSectionLists } from './sections.ts';
import { stanzasOf } from './stanzas.ts';

/**
 * Puts kept blocks and figures together into the article's blocks, in order.
 *
 * @param captions the blocks that are captions of tables, by the number of the table
 */
export function compose(
  draft: Draft,
  figures: readonly FigureParts[],
  captions: ReadonlyMap<number, number>,
): readonly Block[] {
  const { document, judgement } = draft;
  const { input } = document;
  const blocks = withoutSectionLists(draft);
  const stanzas = stanzasOf(draft);
  const isHeading = textHeadings(draft);
  const out: Block[] = [];
  let figure = 0;
  /** The end of the last figure. */
  let floor = 0;
  let lastTable: number | undefined;
  const lists = createListed();
  const flushFigures = (before: number): void => {
    while (figure < figures.length && figures[figure]!.before <= before) {
      const made = figureBlock(draft, figures[figure++]!, out[out.length - 1]?.end ?? 0);
      if (!made) continue;
      // a picture inside the stretch of a caption that was found by its credit: they are one figure
      const above = out[out.length - 1];
      if (above?.type === 'figure' && above.start >= made.start && above.end > made.start) {
        out.pop();
        out.push({ ...above, ...made });
        floor = made.end;
        continue;
      }
      out.push(made);
      floor = made.end;
    }
  };
  for (let i = 0; i < blocks.length; i++) {
    flushFigures(i);
    const fate = draft.fates[i]!;
    if (fate.is !== 'kept' && fate.is !== 'lead') continue;
    const placed = lists.place(blocks[i]!);
    const group = groupAt(draft, blocks, i, stanzas, isHeading, placed.goesOn);
    const parts = group.flatMap((index) => {
      const made = cleaned(input, blocks[index]!, judgement.verdicts[index]!.spans);
      return made ? [made] : [];
    });
    i = group[group.length - 1]!;
    if (parts.length === 0) continue;
    // a picture between the items of a list or at the edge of a line takes its stretch from no block
    while (figures[figure] && figures[figure]!.before <= i) figure++;
    const below = figures[figure]?.before === i + 1 ? figures[figure]!.image : undefined;
    const last = parts[parts.length - 1]!;
    const place = {
      start: Math.max(parts[0]!.start, floor),
      end: below ? Math.min(last.end, below.start) : last.end,
    };
    if (document.format === 'plain' && parts.length > 1) indent(input, parts);
    const confidence =
      Math.round(1000 * Math.max(...group.map((index) => judgement.verdicts[index]!.probability))) /
      1000;
    const block = blockOf(parts, group[0]!, fate.is === 'lead', confidence, isHeading, placed);
    for (const index of group) lists.add(blocks[index]!);
    const table = blocks[group[0]!]!.table?.table;
    const caption = table === undefined ? undefined : captions.get(table);
    // of a table in two pieces, the one beside it
    const beside =
      caption !== undefined &&
      (caption < i ? table !== lastTable : !isKeptBetween(draft, i, caption));
    if (!beside) out.push({ ...block, ...place });
    else {
      const { text, start, end } = blocks[caption]!;
      const stretch =
        caption < i
          ? { ...place, start: Math.max(start, floor) }
          : { ...place, end: Math.max(place.end, end) };
      out.push({ ...block, caption: text, ...stretch } as Block);
    }
    lastTable = table;
  }
  flushFigures(blocks.length);
  return out;
}

function isKeptBetween(draft: Draft, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isKept(draft, i)) return true;
  return false;
}

/** Gives lines of plain text back what they are indented by: it says something in code and verse. */
function indent(input: string, parts: Cleaned[]): void {
  parts.forEach((part, i) => {
    let from = part.block.start;
    while (from > 0 && (input[from - 1] === ' ' || input[from - 1] === '\t')) from--;
    if (from < part.block.start)
      parts[i] = { ...part, text: input.slice(from, part.block.start) + part.text };
  });
}

/**
 * The indexes of the kept blocks that become one block of the article: a list, a table, a quote, a stanza.
 *
 * @param goesOn whether the first one goes on with an item of a list that has been put down
 */
function groupAt(
  draft: Draft,
  blocks: readonly SourceBlock[],
  first: number,
  stanzas: Int32Array,
  isHeading: (i: number) => boolean,
  goesOn: boolean,
): readonly number[] {
  const { format } = draft.document;
  const block = blocks[first]!;
  const group = [first];
  if (draft.fates[first]!.is === 'lead') return group;
  const together = (next: SourceBlock): boolean => {
    if (block.table) return next.table?.table === block.table.table;
    if (block.list) {
      if (next.list?.list !== block.list.list || next.shape === 'code') return false;
      // what an item has behind its code is a paragraph of its own
      return block.shape !== 'code' && (!goesOn || next.list.item === block.list.item);
    }
    if (block.quote !== undefined && block.shape === 'text') {
      return next.quote === block.quote && next.shape === 'text' && !next.list && !next.table;
    }
    return false;
  };
  const grouped = block.table || block.list || block.quote !== undefined;
  for (let i = first + 1; i < blocks.length; i++) {
    const next = blocks[i]!;
    if (grouped) {
      // what is metadata is not inside a block
      if (!together(next) || !(isKept(draft, i) || draft.fates[i]!.is === 'removed')) break;
      if (isKept(draft, i)) group.push(i);
      continue;
    }
    const runsOn =
      stanzas[i]! >= 0 &&
      stanzas[i] === stanzas[first] &&
      isKept(draft, i) &&
      (format === 'html' || !(isHeading(i - 1) || isHeading(i)));
    if (!runsOn) break;
    group.push(i);
  }
  return group;
}
