import { isRuleCategory, ruleCategories } from './category.ts';
import type { Example, Rule } from './rule.ts';
import { faultOfName } from './rule-name.ts';
import { shown } from './shown.ts';

/**
 * Checks and freezes a rule, so that a mistake shows where the rule is written and not in some page.
 *
 * @throws TypeError where a property is missing or of the wrong type
 * @returns a frozen copy
 * @throws RangeError where a name is not kebab case or has a meaning of its own (`judge`), a category unknown, or an
 *   example badly marked
 * @example
 * ```ts
 * const weatherTip = defineRule({
 *   name: 'weather-tip',
 *   category: 'related',
 *   summary: 'Our own weather line.',
 *   examples: {
 *     fires: [{ text: '⟦Weather: rain in the north⟧' }],
 *     quiet: [{ text: 'Weather is what everybody talks about.' }],
 *   },
 *   *find({ blocks }) {
 *     for (const { index, text } of blocks)
 *       if (text.startsWith('Weather: '))
 *         yield { block: index, confidence: 0.95, evidence: 'our weather line' };
 *   },
 * });
 * const rules = [...defaultRules, weatherTip];
 * extractArticle('Weather: rain in the north', { rules }).removed[0]?.rule; //=> 'weather-tip'
 * defineRule({ ...weatherTip, name: 'Weather Tip' }); //=> throws RangeError
 * ```
 */
export function defineRule(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null)
    throw new TypeError(`a rule is an object, not ${rule === null ? 'null' : typeof rule}`);
  const { name, category, summary, examples, find } = rule;
  if (typeof name !== 'string')
    throw new TypeError(`a rule's name is a string, not ${typeof name}`);
  const fault = faultOfName(name);
  if (fault) throw new RangeError(fault);
  if (!isRuleCategory(category))
    throw new RangeError(
      `the category of rule “${name}” is ${shown(category)}; it takes ${ruleCategories.join(', ')}`,
    );
  if (typeof summary !== 'string' || summary.trim() === '')
    throw new TypeError(`rule “${name}” needs a summary: one sentence`);
  if (typeof find !== 'function') throw new TypeError(`rule “${name}” needs a function “find”`);
  if (!Array.isArray(examples?.fires) || !Array.isArray(examples.quiet))
    throw new TypeError(`rule “${name}” needs examples.fires and examples.quiet: two arrays`);
  for (const example of examples.fires) check(name, example, true);
  for (const example of examples.quiet) check(name, example, false);
  return Object.freeze({
    ...rule,
    examples: Object.freeze({
      fires: Object.freeze([...examples.fires]),
      quiet: Object.freeze([...examples.quiet]),
    }),
  });
}

function check(name: string, example: Example, fires: boolean): void {
  if (typeof example?.text !== 'string')
    throw new TypeError(`an example of rule “${name}” has no text`);
  let open = false;
  let marked = false;
  for (const character of example.text) {
    if (character !== '⟦' && character !== '⟧') continue;
    if ((character === '⟦') === open)
      throw new RangeError(`the marks of an example of rule “${name}” don't pair: ${example.text}`);
    open = character === '⟦';
    marked = true;
  }
  if (open || marked !== fires)
    throw new RangeError(
      fires
        ? `a firing example of rule “${name}” marks what is found with ⟦ and ⟧: ${example.text}`
        : `a quiet example of rule “${name}” has marks: ${example.text}`,
    );
}
