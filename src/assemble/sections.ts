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
  /** Of each list its items, and of each item whether it is a section; undefined where the list is one. */
  const lists = new Map<number, Map<number, Item> | undefined>();
  for (const { index, list, shape, table } of blocks) {
    if (!list || !isKept(draft, index)) continue;
    if (!lists.has(list.list)) lists.set(list.list, new Map());
    const items = lists.get(list.list);
    if (list.ordered || list.level > 0 || shape === 'term' || table)
      lists.set(list.list, undefined);
    const item = items?.get(list.item);
    if (!items) continue;
    if (!item) items.set(list.item, { headed: shape === 'heading', told: false });
    else if (words[index]! >= SECTION && sentences[index]! > 0 && shape !== 'heading')
      item.told = true;
  }
  const sections = new Set<number>();
  for (const [list, items] of lists)
    if (items && items.size > 1 && [...items.values()].every(({ headed, told }) => headed && told))
      sections.add(list);
  if (sections.size === 0) return blocks;
  return blocks.map((block) => {
    if (!block.list || !sections.has(block.list.list)) return block;
    const { list: _, ...rest } = block;
    return { ...rest, shape: block.shape === 'item' ? 'text' : block.shape };
  });
}

/** What is known of an item so far. */
interface Item {
  readonly headed: boolean;
  /** Whether something is told under the heading. */
  told: boolean;
}
