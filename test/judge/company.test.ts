import { expect, it } from 'vitest';
import { nameByCompany } from '../../src/judge/company.ts';
import type { BlockVerdict } from '../../src/judge/verdict.ts';
import type { Category } from '../../src/rules/category.ts';

/** Verdicts from a line of names: `kept` stays, `?` is what the judge removes for its signals. */
const verdictsOf = (names: string): readonly BlockVerdict[] =>
  names.split(' ').map((name) => ({
    probability: name === 'kept' ? 0.9 : 0.1,
    spans: [],
    ...(name === 'kept'
      ? {}
      : {
          reason: {
            category: (name === '?' ? 'boilerplate' : name) as Category,
            rule: name === '?' ? 'judge' : `${name}-rule`,
            confidence: 0.9,
            evidence: 'short',
          },
        }),
  }));

const named = (names: string, together: (a: number, b: number) => boolean = () => true): string =>
  nameByCompany(verdictsOf(names), together)
    .map(({ reason }) =>
      reason ? (reason.category === 'boilerplate' ? '?' : reason.category) : 'kept',
    )
    .join(' ');

it('names what stands next to a category that comes in runs', () => {
  expect(named('kept related ? ? kept')).toBe('kept related related related kept');
  expect(named('? ? navigation kept')).toBe('navigation navigation navigation kept');
});

it('does not look past a block that is kept, nor far', () => {
  expect(named('related kept ? kept')).toBe('related kept ? kept');
  const far = `related${' ?'.repeat(14)} kept`;
  expect(named(far).endsWith('related ? ? kept')).toBe(true);
});

it('looks any distance between two of one category', () => {
  const between = `related${' ?'.repeat(30)} related`;
  expect(named(between)).not.toContain('?');
});

it('lets copies, dates and credits name only what is close between two of them', () => {
  expect(named('duplicate ? duplicate')).toBe('duplicate duplicate duplicate');
  expect(named('metadata ? kept')).toBe('metadata ? kept');
  expect(named('credit ? metadata')).toBe('credit ? metadata');
  expect(named('credit ? ? ? ? ? ? credit')).toBe('credit ? ? ? ? ? ? credit');
});

it('asks whether two blocks are of one company', () => {
  expect(named('related ? kept', () => false)).toBe('related ? kept');
});

it('is the judge’s all the same, with its confidence, and says among what a block stands', () => {
  const [, second] = nameByCompany(verdictsOf('related ? kept'), () => true);
  expect(second!.reason).toEqual({
    category: 'related',
    rule: 'judge',
    confidence: 0.9,
    evidence: 'stands among related; short',
  });
});
