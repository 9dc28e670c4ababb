/**
 * Most words of a text are in no list, and their first letters tell: those need not be cut out and folded to
 * be looked up.
 */

/** So many letters are an opening. */
export const OPENING = 3;

/** At most three letters of ASCII, lower-cased, as a number; negative where others stand there. */
export function openingOf(text: string, at: number, length: number): number {
  let opening = 0;
  for (let i = at; i < Math.min(at + OPENING, at + length, text.length); i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return -1;
    opening = (opening << 7) | (code >= 65 && code <= 90 ? code + 32 : code);
  }
  return opening;
}
