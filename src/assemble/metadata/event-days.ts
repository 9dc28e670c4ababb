import { lexicons } from '../../lexicon/list.ts';
import type { Document } from '../../read/document.ts';
import { once } from '../../rules/once.ts';
import { createDateReader, ISO_DAY } from './dates.ts';

/** The days on which what a page is about begins or ends, as it says to machines: an event, an offer. */
export const eventDays = once((document: Document): ReadonlySet<string> => {
  const claims = document.claims.filter(({ field }) => field === 'occurs');
  if (claims.length === 0) return NONE;
  const read = createDateReader({ lexicons });
  return new Set(claims.flatMap(({ value }) => read(value)?.value.slice(0, ISO_DAY) ?? []));
});

const NONE: ReadonlySet<string> = new Set();

/** Whether a date is on a day on which what the page is about begins or ends. */
export const isEventDay = (document: Document, { value }: { readonly value: string }): boolean =>
  eventDays(document).has(value.slice(0, ISO_DAY));
