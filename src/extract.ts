import { analyse } from './analyse.ts';
import type { Article } from './assemble/article.ts';
import { assemble } from './assemble/assemble.ts';
import { judge } from './judge/judge.ts';
import { trainedWeights } from './judge/trained.ts';
import type { WeightsByFormat } from './judge/weights.ts';
import { checkInput, checkOptions, type ExtractOptions } from './options.ts';
import type { Document } from './read/document.ts';
import { sniffFormat } from './read/format.ts';
import { readFrontMatter } from './read/front-matter.ts';
import { readHtml } from './read/html/read-html.ts';
import { readText } from './read/text/read-text.ts';
import { defaultRules } from './rules/list.ts';

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
 * @throws TypeError where the input is not a string
 * @throws RangeError for an unknown option or value, naming the option and what it takes
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
  return extractWith(trainedWeights, input, options);
}

function readInput(input: string, { format = 'auto', url }: ExtractOptions): Document {
  const known = format === 'auto' ? sniffFormat(input) : format;
  const address = url ? { url } : {};
  if (known === 'html') return readHtml(input, address);
  const head = known === 'plain' ? undefined : readFrontMatter(input);
  if (!head) return readText(input, { format: known, ...address });
  const document = readText(input, { format: known, ...address, from: head.end });
  return { ...document, claims: head.claims, frontMatter: { start: 0, end: head.end } };
}

/** What {@link extractArticle} does, with weights of the caller's. */
export function extractWith(
  weights: WeightsByFormat,
  input: string,
  options?: ExtractOptions,
): Article {
  checkInput(input);
  const checked = checkOptions(options);
  const document = readInput(input, checked);
  const { language, findings, functionWords } = analyse(
    document,
    checked.rules ?? defaultRules,
    checked.language,
  );
  const judgement = judge(
    document,
    findings,
    document.format === 'html' ? weights.html() : weights.text(),
    {
      keep: new Set(checked.keep),
      prefer: checked.prefer ?? 'balanced',
      functionWords,
      language,
    },
  );
  return assemble({
    document,
    judgement,
    findings,
    language,
    url: checked.url,
    now: checked.now,
    comments: checked.comments ?? false,
  });
}
