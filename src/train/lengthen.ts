import type { Document, SourceBlock } from '../read/document.ts';
import { escapeText } from '../render/inline-html.ts';
import type { TrainingPage } from './example.ts';
import { ownBlocks } from './own-blocks.ts';

/** A block of text that a page is lengthened by. */
export type Passage = Pick<SourceBlock, 'text' | 'shape' | 'list'>;

/** A page as it would be with a longer article. */
export interface LengthenedPage {
  /** What is to be read: the page's input with more in its article. */
  readonly input: string;
  /** The article with what came in. */
  readonly gold: string;
}

/**
 * Puts more text into a page's article, above its last block, and leaves all else as it is: the same menus,
 * teasers and comments around a text of a whole book.
 *
 * The pages of a set that have very much text are mostly those with long rows of comments, and a judge learns from them that what
 * stands far down on such a page is none of the article. A handbook's chapter or a novella is as long. Prepare such a page as one
 * that teaches `looks`: how much to keep, and what a probability means, is learned from pages as they are.
 *
 * @param page made ready from the document, by `prepare`
 * @param more article text of other pages, of sites that are in the same fold: or else a page would be scored by what
 *   has learned from it
 * @returns undefined where the page has no two blocks of article that stand one below the other
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { lengthen, prepare, readText } from 'klartext/train';
 *
 * const gold = 'The night train is back.\n\nIt is booked out, the railway says.';
 * const document = readText(`${gold}\n\nMore about trains`, { format: 'text' });
 * const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
 * const more = readText('The ferry sails at noon.', { format: 'text' }).blocks;
 * lengthen(document, page, more)?.gold;
 * //=> 'The night train is back.\nThe ferry sails at noon.\nIt is booked out, the railway says.'
 * ```
 */
export function lengthen(
  document: Document,
  page: TrainingPage,
  more: readonly Passage[],
): LengthenedPage | undefined {
  const { input, format } = document;
  const own = ownBlocks(document, page);
  for (let n = own.length - 1; n > 0; n--) {
    const [above, below] = [own[n - 1]!, own[n]!];
    if (below.index !== above.index + 1 || below.start < above.end) continue;
    const gap = input.slice(above.end, below.start);
    // what comes in is no part of an element that is still open
    const closed = format === 'html' ? (LAST_CLOSED.exec(gap)?.[0].length ?? 0) : 0;
    if (format === 'html' && closed === 0) continue;
    const at = above.end + closed;
    const added =
      format === 'html'
        ? [...elementsOf(more)].join('\n')
        : more.map(({ text }) => gap + text).join('');
    return {
      input: input.slice(0, at) + added + input.slice(at),
      gold: [...own.slice(0, n), ...more, ...own.slice(n)].map(({ text }) => text).join('\n'),
    };
  }
  return undefined;
}

/** All up to the end of the last element that ends here. */
const LAST_CLOSED = /^.*<\/[a-z][^<>]*>/is;

/** Blocks as elements of their own. */
function* elementsOf(blocks: readonly Passage[]): Iterable<string> {
  for (const [i, { text, shape, list }] of blocks.entries()) {
    if (list && !blocks[i - 1]?.list) yield '<ul>';
    const tag = list ? 'li' : shape === 'heading' ? 'h3' : shape === 'code' ? 'pre' : 'p';
    yield `<${tag}>${escapeText(text)}</${tag}>`;
    if (list && !blocks[i + 1]?.list) yield '</ul>';
  }
}
