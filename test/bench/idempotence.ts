import { extractWith } from '../../src/extract.ts';
import { renderText } from '../../src/render/text.ts';
import type { Page } from './predict.ts';

/** Where the second cleaning of a page departs from the first. */
export interface Departure {
  readonly field: 'title' | 'lead' | 'text';
  readonly first: string;
  readonly second: string;
}

const AROUND = 80;

/**
 * Gives the rendered article again, as plain text.
 *
 * @returns the first departure; null where title, lead and text are the same
 */
export function departureOf(page: Page): Departure | null {
  const first = page.article();
  const second = extractWith(page.weights, renderText(first), { format: 'plain' });
  for (const field of ['title', 'lead', 'text'] as const) {
    const [a = '', b = ''] = [first[field], second[field]];
    if (a === b) continue;
    let at = 0;
    while (a[at] === b[at]) at++;
    const from = Math.max(0, at - 30);
    return { field, first: a.slice(from, at + AROUND), second: b.slice(from, at + AROUND) };
  }
  return null;
}
