/**
 * The article in the text of a web page, as a typed object, with everything removed and why.
 *
 * @packageDocumentation
 */
export type {
  Article,
  Block,
  CodeBlock,
  Comment,
  FigureBlock,
  HeadingBlock,
  Kind,
  LeadBlock,
  ListBlock,
  ListEntry,
  MetadataField,
  MetadataSpan,
  ParagraphBlock,
  QuoteBlock,
  Removal,
  Rival,
  Source,
  TableBlock,
  TableCell,
  Verdict,
} from './assemble/article.ts';
export { extractArticle } from './extract.ts';
export type { ExtractOptions } from './options.ts';
export type { ClaimSource, InlineSpan, Span } from './read/document.ts';
export type { LanguageGuess } from './read/language.ts';
export { account, type Piece } from './render/account.ts';
export { type RenderHtmlOptions, renderHtml } from './render/html.ts';
export { type RenderMarkdownOptions, renderMarkdown } from './render/markdown.ts';
export { type RenderTextOptions, renderText } from './render/text.ts';
export { type Category, categories, type RuleCategory } from './rules/category.ts';
export { defineRule } from './rules/define.ts';
export { defaultRules } from './rules/list.ts';
export type { Example, Finding, Observation, OwnRole, Rule, RuleContext } from './rules/rule.ts';
