/**
 * The rules, one by one and as a list, and what it takes to write one.
 *
 * @packageDocumentation
 */
export { type Category, categories, type RuleCategory } from './category.ts';
export { createContext } from './context.ts';
export { defineRule } from './define.ts';
export { defaultRules } from './list.ts';
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
