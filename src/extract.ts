import { articleOf, type Learned } from './article-of.ts';
import type { Article } from './assemble/article.ts';
import { trainedSorter } from './assemble/kind/trained.ts';
import { htmlWeights } from './judge/trained-html.ts';
import { textWeights } from './judge/trained-text.ts';
import type { Weights } from './judge/weights.ts';
import { checkInput, checkOptions, type ExtractOptions } from './options.ts';
import { sniffFormat } from './read/format.ts';
import { readHtml } from './read/html/read-html.ts';
import { readAsText } from './read/read-as-text.ts';

/**
 * Finds the article in the text of a web page.
 *
 * The input may be plain text that somebody cut from a page and that still carries residue and
 * leftover markup, Markdown, or HTML. Everything that is not in the result's article is in
 * `removed`, with where it stood, what it is and why. There is always a result: `verdict` says
 * whether it is an article.
 *
 * Pure: the same input gives the same output, and takes time linear in its length.
 *
 * @param input the text of the page
 * @param options see {@link ExtractOptions}
 * @returns the article; offsets in it are UTF-16 code units into `input`
 * @throws TypeError where the input is not a string, or the options are no object
 * @throws RangeError for an unknown option or value, naming the option and what it takes
 * @throws TypeError or RangeError where a rule of the caller's gives what is no observation; Error, with what was thrown
 *   as `cause`, where it throws. The message names the rule.
 * @example
 * ```ts
 * const article = extractArticle(
 *   'Night trains are back\n\nThe night train to Vienna is booked out for weeks, the railway says.\n\n1/53\nShare on Facebook',
 * );
 * article.title; //=> 'Night trains are back'
 * article.text; //=> 'The night train to Vienna is booked out for weeks, the railway says.'
 * article.removed.map(({ text, category }) => `${category}: ${text}`); //=> ['gallery: 1/53', 'social: Share on Facebook']
 * ```
 */
export function extractArticle(input: string, options?: ExtractOptions): Article {
  return extractWith({ text: textWeights, html: htmlWeights }, input, options);
}

/** Weights for text and for HTML; given when needed. */
export interface WeightsByFormat extends Learned {
  readonly text: () => Weights;
  readonly html: () => Weights;
}

/**
 * What {@link extractArticle} does, with weights of the caller's.
 *
 * @param weights functions that give them, called where an input is of that kind
 * @throws as {@link extractArticle} does
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { extractWith, prepare, readText, trainJudge, unpackWeights } from 'klartext/train';
 *
 * const gold = 'The night train is back, the railway says.';
 * const document = readText(`Home News\n\n${gold}`, { format: 'text' });
 * const pages = ['a.example', 'b.example', 'c.example'].map((site) =>
 *   prepare({ document, gold, site }, defaultRules),
 * );
 * const { weights } = await trainJudge(pages, { kind: 'text', folds: 2 });
 * const own = {
 *   text: () => unpackWeights(weights, 'text'),
 *   html: (): never => {
 *     throw new Error('nothing was trained for HTML');
 *   },
 * };
 * extractWith(own, gold, { format: 'text' }).text; //=> 'The night train is back, the railway says.'
 * ```
 */
export function extractWith(
  weights: WeightsByFormat,
  input: string,
  options?: ExtractOptions,
): Article {
  checkInput(input);
  const checked = checkOptions(options);
  const { format = 'auto', url } = checked;
  const known = format === 'auto' ? sniffFormat(input) : format;
  if (known === 'html') {
    const document = readHtml(input, url ? { url } : {});
    const kinds = weights.kinds ?? trainedSorter;
    return articleOf(document, weights.html(), checked, { ...weights, kinds });
  }
  return articleOf(readAsText(input, known, url), weights.text(), checked, weights);
}
