import { characterClass } from '../read/characters.ts';
import { FIRST_SPACELESS, SPACELESS } from './spaceless.ts';
import { addToHash } from './word-table.ts';

/** Characters of a block that count as its opening. */
const OPENING = 240;

/** The words that blocks open with, cut once for all that ask about them. */
export interface Openings {
  /** Of each block, lower-cased. */
  readonly texts: readonly string[];
  /** Where each block's words begin in the columns below; one more entry for the end. */
  readonly from: Int32Array;
  /** Of each word, as a {@link WordTable} wants it. */
  readonly hashes: readonly number[];
  /** Offsets into the opening. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether it has characters of a script without spaces: a run of words, then. */
  readonly single: readonly boolean[];
}

const partsWords = characterClass(/[\s\p{P}]/u);
const isSingle = characterClass(SPACELESS);

/** Cuts what blocks open with into words. */
export function openingsOf(blocks: readonly string[]): Openings {
  const texts: string[] = [];
  const from = new Int32Array(blocks.length + 1);
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const single: boolean[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const text = (block.length > OPENING ? block.slice(0, OPENING) : block).toLowerCase();
    texts.push(text);
    for (let start = partsWords.skip(text, 0); start < text.length; ) {
      const end = partsWords.find(text, start);
      let hash = 0;
      let most = 0;
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        hash = addToHash(hash, code);
        if (code > most) most = code;
      }
      hashes.push(hash);
      starts.push(start);
      ends.push(end);
      single.push(most >= FIRST_SPACELESS && isSingle.find(text, start) < end);
      start = partsWords.skip(text, end);
    }
    from[i + 1] = hashes.length;
  }
  return { texts, from, hashes, starts, ends, single };
}
