/**
 * klartext for plain text and Markdown alone: no reader for HTML pages comes along.
 *
 * @packageDocumentation
 */
export * from './common.ts';
export { type ExtractTextOptions, extractArticle } from './extract-text.ts';
