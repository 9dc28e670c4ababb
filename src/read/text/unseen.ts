import type { LeftoverTag } from './tags.ts';

/** Elements whose content nobody sees. */
const UNSEEN = new Set(['script', 'style', 'iframe', 'noembed', 'title']);

/** Finds where unseen content ends; remembers what it looked for, so that the whole input is scanned once a name. */
export interface Unseen {
  /** Where the content that a tag opens ends, its end tag included; undefined where it opens none or never closes. */
  endOf(tag: LeftoverTag): number | undefined;
}

export function createUnseen(input: string): Unseen {
  /** by name: the next end tag behind the last place asked for; `Infinity` where there is none */
  const next = new Map<string, { from: number; at: number; end: number }>();
  return {
    endOf(tag) {
      if (tag.closing || !UNSEEN.has(tag.name)) return undefined;
      let known = next.get(tag.name);
      if (!known || (known.at < tag.end && known.at !== Number.POSITIVE_INFINITY)) {
        const close = new RegExp(`</${tag.name}\\s{0,20}>`, 'gi');
        close.lastIndex = tag.end;
        const match = close.exec(input);
        known = match
          ? { from: tag.end, at: match.index, end: match.index + match[0].length }
          : { from: tag.end, at: Number.POSITIVE_INFINITY, end: 0 };
        next.set(tag.name, known);
      }
      return known.at === Number.POSITIVE_INFINITY ? undefined : known.end;
    },
  };
}
