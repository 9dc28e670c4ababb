/**
 * The article in the text of a web page, as a typed object, with everything removed and why.
 *
 * @packageDocumentation
 */
export * from './common.ts';
export { extractArticle } from './extract.ts';
export type { ExtractOptions } from './options.ts';
