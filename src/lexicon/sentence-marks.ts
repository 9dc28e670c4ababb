/** What ends a statement in print, of all scripts that have such marks. */
export const FULL_STOPS = '.…。।۔։።။។';

/** What ends a sentence: a headline may ask or call out as well. */
export const SENTENCE_MARKS = `${FULL_STOPS}!?！？؟`;

const OPEN = 91;
const CLOSE = 93;
/** The marks of notes are short: `[12]`, `[a]`. */
const LONGEST_NOTE = 3;

/**
 * Where a text ends without the marks of notes behind it, as encyclopedias set them: `… opened in 1857.[1][2]`.
 *
 * @returns the length of what stands before them
 */
export function endBeforeNotes(text: string): number {
  let end = text.length;
  while (end > 2 && text.charCodeAt(end - 1) === CLOSE) {
    let open = end - 2;
    while (open > end - 2 - LONGEST_NOTE && isNoteMark(text.charCodeAt(open))) open--;
    if (open <= 0 || open === end - 2 || text.charCodeAt(open) !== OPEN) break;
    end = open;
    while (end > 1 && text.charCodeAt(end - 1) === 32) end--;
  }
  return end;
}

/** Digits and small Latin letters. */
const isNoteMark = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
