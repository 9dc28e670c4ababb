import { contextOf } from './context-of.ts';
import { CERTAIN, type Example, type Rule, type RuleContext } from './rule.ts';
import { runRules } from './run.ts';

/** An example that a rule does not do what it says of. */
export interface ExampleFailure {
  readonly example: Example;
  /** What stands between the marks, as a reader sees it; nothing for a quiet example. */
  readonly expected: readonly string[];
  /** What the rule found in place of that, in order. */
  readonly found: readonly string[];
}

/**
 * Runs a rule on its own examples. In a firing one it has to find what stands between the marks, and
 * nothing else, however sure it is; in a quiet one nothing for certain (see {@link CERTAIN}).
 *
 * @returns the examples that fail; none where all is well
 * @throws as {@link runRules} where the rule gives no observations
 * @example
 * ```ts
 * import { defineRule, testRule } from 'klartext/rules';
 *
 * const weatherTip = defineRule({
 *   name: 'weather-tip',
 *   category: 'related',
 *   summary: 'Our own weather line.',
 *   examples: {
 *     fires: [{ text: '⟦Weather: rain in the north⟧\nThe bridge is closed.' }],
 *     quiet: [{ text: 'Weather: a history of forecasting' }],
 *   },
 *   *find({ blocks }) {
 *     for (const { index, text } of blocks)
 *       if (text.startsWith('Weather: '))
 *         yield { block: index, confidence: 0.95, evidence: 'our weather line' };
 *   },
 * });
 * testRule(weatherTip).map(({ found }) => found); //=> [['Weather: a history of forecasting']]
 * ```
 */
export function testRule(rule: Rule): readonly ExampleFailure[] {
  const { fires, quiet } = rule.examples;
  const out: ExampleFailure[] = [];
  for (const example of fires) {
    const { text, marked } = unmarked(example.text);
    const expected = marked.map((piece) => visible(contextFor(example, piece)));
    const found = foundBy(rule, contextFor(example, text), 0);
    if (!alike(expected, found)) out.push({ example, expected, found });
  }
  for (const example of quiet) {
    const found = foundBy(rule, contextFor(example, example.text), CERTAIN);
    if (found.length > 0) out.push({ example, expected: [], found });
  }
  return out;
}

const contextFor = ({ format, language }: Example, text: string): RuleContext =>
  contextOf(text, { ...(format && { format }), ...(language && { language }) });

/** An example's text without its marks, and what stood between them. */
function unmarked(example: string): { text: string; marked: readonly string[] } {
  const pieces = example.split(/[⟦⟧]/);
  return { text: pieces.join(''), marked: pieces.filter((_, i) => i % 2 === 1) };
}

const visible = ({ blocks }: RuleContext): string => blocks.map(({ text }) => text).join('\n');

/** What findings of some confidence cover of each block, in order. */
function foundBy(rule: Rule, context: RuleContext, least: number): readonly string[] {
  return runRules(context, [rule])
    .filter(({ confidence }) => confidence >= least)
    .map(({ block, start = 0, end }) => ({ block, start, end }))
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map(({ block, start, end }) => context.blocks[block]!.text.slice(start, end));
}

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
