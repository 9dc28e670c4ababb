import type { SourceBlock } from '../read/document.ts';

/** Where a block stands in a list that is broken: by code, or by what is metadata. */
export interface ListPlace {
  /** Whether the block goes on with an item that began before, behind its code, say. */
  readonly goesOn: boolean;
  /** The number of the block's item, where the list goes on with the next one. */
  readonly from?: number;
}

/** What has been put down of each list. */
export interface Listed {
  place(block: SourceBlock): ListPlace;
  add(block: SourceBlock): void;
}

const ELSEWHERE: ListPlace = { goesOn: false };

export function createListed(): Listed {
  /** The items that have been put down of each list, and how many of them are of its outermost level. */
  const known = new Map<number, { readonly items: Set<number>; outermost: number }>();
  return {
    place({ list }) {
      const before = list && known.get(list.list);
      if (!list || !before) return ELSEWHERE;
      if (before.items.has(list.item)) return { goesOn: true };
      if (list.level > 0 || !list.ordered) return ELSEWHERE;
      return { goesOn: false, from: (list.from ?? 1) + before.outermost };
    },
    add({ list }) {
      if (!list) return;
      let before = known.get(list.list);
      if (!before) {
        before = { items: new Set(), outermost: 0 };
        known.set(list.list, before);
      }
      if (!before.items.has(list.item) && list.level === 0) before.outermost++;
      before.items.add(list.item);
    },
  };
}
