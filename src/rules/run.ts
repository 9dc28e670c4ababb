import type { Finding, Observation, Rule, RuleContext } from './rule.ts';

/**
 * Runs rules over a document, each for itself, and puts their names to what they observe.
 *
 * @returns the findings in the order of the rules
 * @throws RangeError where a rule observes something outside the document; TypeError where it gives
 *   nothing to go through, or something that is no observation
 */
export function runRules(context: RuleContext, rules: readonly Rule[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, category, find } of rules)
    for (const observation of listOf(name, find(context))) {
      if (typeof observation !== 'object' || observation === null)
        throw new TypeError(`rule “${name}” gives ${observation} in place of an observation`);
      const { block, start, end, confidence } = observation;
      const length = context.blocks[block]?.text.length;
      if (length === undefined)
        throw new RangeError(`rule “${name}” names block ${block}, which is none`);
      if (
        (start === undefined) !== (end === undefined) ||
        !(start === undefined || (start >= 0 && start < end! && end! <= length))
      )
        throw new RangeError(
          `rule “${name}” names ${start} to ${end} in block ${block}, which is ${length} long`,
        );
      if (!(confidence >= 0 && confidence <= 1))
        throw new RangeError(`rule “${name}” is ${confidence} sure, which is not from 0 to 1`);
      findings.push({ ...observation, rule: name, category });
    }
  return findings;
}

/** What a rule gave: callers write rules in JavaScript, too. */
function listOf(name: string, given: Iterable<Observation>): Iterable<Observation> {
  if (typeof given?.[Symbol.iterator] !== 'function')
    throw new TypeError(`rule “${name}” gives ${given}; “find” gives observations to go through`);
  return given;
}
