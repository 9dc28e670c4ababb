import type { Document } from '../read/document.ts';
import type { TrainingPage } from './example.ts';
import { ownBlocks } from './own-blocks.ts';

/** A page as it would be with a shorter article. */
export interface ShortenedPage {
  /** What is to be read: the page's input without the rest of its article. */
  readonly input: string;
  /** What is left of the article. */
  readonly gold: string;
}

/** So much of an article goes at least; what is hardly shorter teaches nothing new. */
const LEFT = 0.6;
/** A first block that is so many times as long as the article shall be is no short article. */
const TOO_LONG = 3;

/**
 * Cuts a page's article off after so many words, at the end of a block, with what stands in the midst of the
 * rest, and leaves all else as it is: the same menus, teasers and comments around a short notice.
 *
 * Where a set has long articles alone, a judge learns that a page with little text amid much is a page of teasers, and keeps
 * them. A notice of three sentences on a portal's page looks like that. Prepare such a page as one that
 * teaches the amount alone: what its blocks look like, the whole page has told already.
 *
 * @param page made ready from the document, by `prepare`
 * @param words how many the article shall have, about
 * @returns undefined where the article is about as short already
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { prepare, readText, shorten } from 'klartext/train';
 *
 * const gold = 'The night train is back.\n\nIt is booked out, the railway says.';
 * const document = readText(`${gold}\n\nMore about trains`, { format: 'text' });
 * const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
 * shorten(document, page, 5)?.gold; //=> 'The night train is back.'
 * ```
 */
export function shorten(
  document: Document,
  page: TrainingPage,
  words: number,
): ShortenedPage | undefined {
  const { input, blocks, format } = document;
  const own = ownBlocks(document, page);
  const last = own[own.length - 1]?.index ?? -1;
  const all = own.reduce((sum, { index }) => sum + page.words[index]!, 0);
  let kept = 0;
  let count = 0;
  for (; kept < words && count < own.length; count++) kept += page.words[own[count]!.index]!;
  if (kept > LEFT * all || kept > TOO_LONG * words) return undefined;
  let left = '';
  let at = 0;
  for (const { start, end, index } of blocks.slice(own[count]?.index ?? blocks.length, last + 1)) {
    if (start < at) continue;
    left += input.slice(at, start);
    // with the blank lines behind it, or a gap would tell where something is missing
    at = format === 'html' ? end : (blocks[index + 1]?.start ?? end);
  }
  return {
    input: left + input.slice(at),
    gold: own
      .slice(0, count)
      .map(({ text }) => text)
      .join('\n'),
  };
}
