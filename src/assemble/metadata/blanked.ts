import type { Span } from '../../read/document.ts';

/** A text with a mark in place of each character of a stretch: offsets behind it stay. */
export const blanked = (text: string, { start, end }: Span, mark = ' '): string =>
  text.slice(0, start) + mark.repeat(end - start) + text.slice(end);
