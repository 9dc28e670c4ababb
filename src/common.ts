/**
 * What `klartext` and `klartext/text` have in common: all that needs no reader for HTML.
 */
export type {
  Article,
  Comment,
  Kind,
  MetadataField,
  MetadataSpan,
  Removal,
  Rival,
  Source,
  Verdict,
} from './assemble/article.ts';
export type {
  Block,
  CodeBlock,
  FigureBlock,
  HeadingBlock,
  LeadBlock,
  ListBlock,
  ListEntry,
  ParagraphBlock,
  QuoteBlock,
  TableBlock,
  TableCell,
} from './assemble/block.ts';
export type { Concept, Phrases } from './lexicon/lexicon.ts';
export type { PhraseHit } from './lexicon/match.ts';
export type {
  Claim,
  ClaimField,
  ClaimSource,
  Document,
  Element,
  Image,
  InlinePart,
  InlineSpan,
  ListPlace,
  OffsetMap,
  ReadFormat,
  Shape,
  SourceBlock,
  SourceCell,
  Span,
  TablePlace,
} from './read/document.ts';
export type { LanguageGuess } from './read/language.ts';
export { account, type Piece } from './render/account.ts';
export { type RenderHtmlOptions, renderHtml } from './render/html.ts';
export { type RenderMarkdownOptions, renderMarkdown } from './render/markdown.ts';
export { type RenderTextOptions, renderText } from './render/text.ts';
export { type Category, categories, type RuleCategory } from './rules/category.ts';
export { defineRule } from './rules/define.ts';
export { defaultRules } from './rules/list.ts';
export type { Example, Finding, Observation, OwnRole, Rule, RuleContext } from './rules/rule.ts';
