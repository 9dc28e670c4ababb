import type { SourceBlock } from '../read/document.ts';
import type { Finding, Observation, OwnRole, Rule, RuleContext } from './rule.ts';
import { shown } from './shown.ts';

/**
 * Runs rules over a document, each for itself, and puts their names to what they observe.
 *
 * @returns the findings in the order of the rules
 * @throws RangeError where a rule observes something outside the document, cuts a character in two,
 *   or is sure or names a role as nothing can be; TypeError where it gives nothing to go through,
 *   something that is no observation, or one without evidence; Error where its `find` throws, with what it threw
 *   as `cause`. The message names the rule.
 * @example
 * ```ts
 * import { contextOf, galleryCounter, runRules, shareRow } from 'klartext/rules';
 *
 * const context = contextOf('1/53\nShare on Facebook');
 * const findings = runRules(context, [shareRow, galleryCounter]);
 * findings.map(({ rule, block }) => `${rule}: ${block}`); //=> ['share-row: 1', 'gallery-counter: 0']
 * ```
 */
export function runRules(context: RuleContext, rules: readonly Rule[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { name, category } = rule;
    const given = listOf(
      name,
      orSay(name, () => rule.find(context)),
    );
    for (const observation of orSay(name, () => [...given])) {
      check(name, observation, context.blocks);
      findings.push({ ...observation, rule: name, category });
    }
  }
  return findings;
}

/** What a rule's own code gives; what it throws says which rule it was. */
function orSay<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const said = error instanceof Error ? error.message : shown(error);
    throw new Error(`rule “${name}” has failed: ${said}`, { cause: error });
  }
}

/** What a rule gave: callers write rules in JavaScript, too. */
function listOf(name: string, given: Iterable<Observation>): Iterable<Observation> {
  if (typeof given?.[Symbol.iterator] !== 'function')
    throw new TypeError(
      `rule “${name}” gives ${shown(given)}; “find” gives observations to go through`,
    );
  return given;
}

const ROLES: Readonly<Record<OwnRole, true>> = {
  byline: true,
  date: true,
  publisher: true,
  kicker: true,
  caption: true,
  credit: true,
  correction: true,
};

function check(name: string, observation: Observation, blocks: readonly SourceBlock[]): void {
  if (typeof observation !== 'object' || observation === null)
    throw new TypeError(`rule “${name}” gives ${shown(observation)} in place of an observation`);
  const { block, start, end, confidence, evidence, role } = observation;
  const text = Number.isInteger(block) ? blocks[block]?.text : undefined;
  if (text === undefined)
    throw new RangeError(`rule “${name}” names block ${shown(block)}, which is none`);
  if (start !== undefined || end !== undefined) checkSpan(name, observation, text);
  if (!(typeof confidence === 'number' && confidence >= 0 && confidence <= 1))
    throw new RangeError(`rule “${name}” is ${shown(confidence)} sure, which is not from 0 to 1`);
  if (typeof evidence !== 'string')
    throw new TypeError(`rule “${name}” gives ${shown(evidence)} as evidence, which is no text`);
  if (role !== undefined && !Object.hasOwn(ROLES, role))
    throw new RangeError(
      `rule “${name}” names the role ${shown(role)}; there are ${Object.keys(ROLES).join(', ')}`,
    );
}

function checkSpan(name: string, { block, start, end }: Observation, text: string): void {
  const { length } = text;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    !(start! >= 0 && start! < end! && end! <= length)
  )
    throw new RangeError(
      `rule “${name}” names ${shown(start)} to ${shown(end)} in block ${block}, which is ${length} long`,
    );
  if (cutsCharacter(text, start!) || cutsCharacter(text, end!))
    throw new RangeError(
      `rule “${name}” names ${start} to ${end} in block ${block}, which cuts a surrogate pair`,
    );
}

/** Whether a place in a text is between the two halves of a character. */
function cutsCharacter(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
