/** What ends a statement in print, of all scripts that have such marks. */
export const FULL_STOPS = '.…。।۔։።။។';

/** What ends a sentence: a headline may ask or call out as well. */
export const SENTENCE_MARKS = `${FULL_STOPS}!?！？؟`;
