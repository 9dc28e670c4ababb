/**
 * The rules, one by one and as a list, and what it takes to write one.
 *
 * @packageDocumentation
 */
export type { Concept, Phrases } from '../lexicon/lexicon.ts';
export type { Matcher, PhraseHit } from '../lexicon/match.ts';
export type { Document, ReadFormat, SourceBlock } from '../read/document.ts';
export type { LanguageGuess } from '../read/language.ts';
export { type Category, categories, type RuleCategory } from './category.ts';
export { createContext } from './context.ts';
export { type ContextOptions, contextOf } from './context-of.ts';
export { defineRule } from './define.ts';
export { defaultRules } from './list.ts';
export * from './named.ts';
export {
  CERTAIN,
  type Example,
  type Finding,
  type Observation,
  type OwnRole,
  type Rule,
  type RuleContext,
} from './rule.ts';
export { runRules } from './run.ts';
export { type ExampleFailure, testRule } from './test-rule.ts';
