import type { Article } from '../assemble/article.ts';

/** What {@link renderText} leaves out. */
export interface RenderTextOptions {
  /** Whether the title stands above the text; true where absent. */
  readonly title?: boolean | undefined;
}

/**
 * The article as plain text: its title, then lead and body exactly as in `article.text`, apart by
 * blank lines. No kicker, byline or captions.
 *
 * @returns text without a line break at its end; empty for an article without title and text
 * @example
 * ```ts
 * const article = extractArticle('Night trains\n\nThe night train is back, and it is booked out for weeks.');
 * renderText(article, { title: false }); //=> 'The night train is back, and it is booked out for weeks.'
 * ```
 */
export function renderText(article: Article, options: RenderTextOptions = {}): string {
  const title = options.title === false ? undefined : article.title;
  if (!title) return article.text;
  return article.text ? `${title}\n\n${article.text}` : title;
}
