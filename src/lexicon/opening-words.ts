import { characterClass } from '../read/characters.ts';
import { FIRST_SPACELESS, SPACELESS } from './spaceless.ts';
import { addToHash } from './word-table.ts';

/** Characters of a block that count as its opening, in UTF-16 code units. */
export const LONGEST_OPENING = 240;

/** The words that blocks open with, cut once for all that ask about them. */
export interface Openings {
  /** Of each block, lower-cased. */
  readonly texts: readonly string[];
  /** Where each block's words begin in the columns below; one more entry for the end. */
  readonly from: Int32Array;
  /** Of each word, as a {@link WordTable} wants it. */
  readonly hashes: Int32Array;
  /** Offsets into the opening. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** 1 where it has characters of a script without spaces: a run of words, then. */
  readonly single: Uint8Array;
}

const partsWords = characterClass(/[\s\p{P}]/u);
const isSingle = characterClass(SPACELESS);

/** Cuts what blocks open with into words. */
export function openingsOf(blocks: readonly string[]): Openings {
  const texts = blocks.map((block) =>
    (block.length > LONGEST_OPENING ? block.slice(0, LONGEST_OPENING) : block).toLowerCase(),
  );
  const from = new Int32Array(texts.length + 1);
  // no words without something between them
  const most = texts.reduce((sum, { length }) => sum + ((length + 1) >> 1), 0);
  const hashes = new Int32Array(most);
  const starts = new Uint16Array(most);
  const ends = new Uint16Array(most);
  const single = new Uint8Array(most);
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    for (let at = 0; at < text.length; at++) {
      if (partsWords(text, at)) continue;
      const start = at;
      let hash = 0;
      let highest = 0;
      do {
        const code = text.charCodeAt(at++);
        hash = addToHash(hash, code);
        if (code > highest) highest = code;
      } while (at < text.length && !partsWords(text, at));
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = at;
      single[count] = highest >= FIRST_SPACELESS && isSingle.find(text, start) < at ? 1 : 0;
      count++;
    }
    from[i + 1] = count;
  }
  return { texts, from, hashes, starts, ends, single };
}
