/**
 * Most words of a text are in no list, and their first letters tell: those need not be cut out and folded to
 * be looked up.
 */

/** So many letters are an opening. */
const OPENING = 3;
/** Slots of a table of openings: some hundred openings are in one, and one in twenty others looks alike. */
const SLOTS = 1 << 13;

/** The openings of some words, by a hash: what looks like one may still be none. */
export type OpeningTable = Uint8Array;

/** The slot of an opening that goes on with a letter of ASCII. */
const goOn = (slot: number, code: number): number => (Math.imul(slot, 31) + code) & (SLOTS - 1);

/** @param words folded */
export function openingTable(words: Iterable<string>): OpeningTable {
  const openings = new Uint8Array(SLOTS);
  for (const word of words) {
    let slot = 0;
    for (let at = 0; at < Math.min(OPENING, word.length); at++)
      slot = goOn(slot, word.charCodeAt(at));
    openings[slot] = 1;
  }
  return openings;
}

/**
 * Whether a word that stands at a place in a text, or a part of it that begins there, may be one of some
 * words. Any may that has something beyond ASCII in its opening or right behind, for that may join with the
 * letter before.
 */
export function mayOpen(openings: OpeningTable, text: string, at: number): boolean {
  if (text.charCodeAt(at + OPENING) > 127) return true;
  const end = Math.min(at + OPENING, text.length);
  let slot = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return true;
    slot = goOn(slot, code >= 65 && code <= 90 ? code + 32 : code);
    if (openings[slot] === 1) return true;
  }
  return false;
}
