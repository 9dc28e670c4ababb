import type { SourceBlock } from '../read/document.ts';
import { type Draft, isKept } from './fate.ts';

/** What stands under the heading of a section has so many words at least; less is a label of what it leads to. */
const SECTION = 8;

/**
 * Takes apart the lists that are none: where every item has a heading of its own with sentences under it, they are the
 * sections of the text, and the list is how the page is built. The items of a numbered list stay, for their
 * numbers say something, and so does a list with another one inside.
 *
 * @returns the blocks of the document; those of such lists stand in none
 */
export function withoutSectionLists(draft: Draft): readonly SourceBlock[] {
  const { document, judgement } = draft;
  const { blocks } = document;
  const { words, sentences } = judgement.page.facts;
  const lists = new Map<number, List>();
  for (const { index, list: place, shape, table } of blocks) {
    if (!place || !isKept(draft, index)) continue;
    const list = lists.get(place.list) ?? { isPlain: true, items: new Map<number, Item>() };
    lists.set(place.list, list);
    if (place.ordered || place.level > 0 || shape === 'term' || table) list.isPlain = false;
    const item = list.items.get(place.item);
    if (!item) list.items.set(place.item, { headed: shape === 'heading', told: false });
    else if (words[index]! >= SECTION && sentences[index]! > 0 && shape !== 'heading')
      item.told = true;
  }
  const sections = new Set<number>();
  for (const [number, { isPlain, items }] of lists)
    if (
      isPlain &&
      items.size > 1 &&
      [...items.values()].every(({ headed, told }) => headed && told)
    )
      sections.add(number);
  if (sections.size === 0) return blocks;
  return blocks.map((block) => {
    if (!block.list || !sections.has(block.list.list)) return block;
    const { list: _, ...rest } = block;
    return { ...rest, shape: block.shape === 'item' ? 'text' : block.shape };
  });
}

/** What is known of a list so far. */
interface List {
  /** Whether its items have neither numbers nor lists, terms or rows of tables in them. */
  isPlain: boolean;
  readonly items: Map<number, Item>;
}

/** What is known of an item so far. */
interface Item {
  readonly headed: boolean;
  /** Whether something is told under the heading. */
  told: boolean;
}
