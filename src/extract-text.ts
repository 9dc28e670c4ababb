import { articleOf } from './article-of.ts';
import type { Article } from './assemble/article.ts';
import { textWeights } from './judge/trained-text.ts';
import { checkInput, checkOptions, type ExtractOptions, textFormats } from './options.ts';
import { sniffFormat } from './read/format.ts';
import { readAsText } from './read/read-as-text.ts';

/** Options of {@link extractArticle} from `klartext/text`: the same, but for HTML. */
export interface ExtractTextOptions extends Omit<ExtractOptions, 'format'> {
  /** What the input is; `auto` tells Markdown from text. */
  readonly format?: 'auto' | 'text' | 'plain' | 'markdown' | undefined;
}

/**
 * Finds the article in plain text or Markdown. As `extractArticle` of `klartext`, without the part
 * that reads HTML pages and what it weighs: for where size counts.
 *
 * @param input the text; HTML is taken for text with much leftover markup
 * @returns the article; offsets in it are UTF-16 code units into `input`
 * @throws TypeError where the input is not a string, or the options are no object
 * @throws RangeError for an unknown option or value, naming the option and what it takes
 * @throws TypeError or RangeError where a rule of the caller's gives what is no observation; Error, with what was thrown
 *   as `cause`, where it throws. The message names the rule.
 * @example
 * ```ts
 * const article = extractArticle('Night trains are back\n\nThe night train to Vienna is booked out for weeks, the railway says.\n\n1/53');
 * article.title; //=> 'Night trains are back'
 * ```
 */
export function extractArticle(input: string, options?: ExtractTextOptions): Article {
  checkInput(input);
  const checked = checkOptions(options, textFormats);
  const { format = 'auto', url } = checked;
  const sniffed = format === 'auto' ? sniffFormat(input) : format;
  const known = sniffed === 'html' ? 'text' : sniffed;
  return articleOf(readAsText(input, known, url), textWeights(), checked);
}
