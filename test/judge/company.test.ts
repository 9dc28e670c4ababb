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

const named = (
  names: string,
  together: (a: number, b: number) => boolean = () => true,
  words = 3,
): string =>
  nameByCompany(
    verdictsOf(names),
    names.split(' ').map(() => words),
    together,
  )
    .map(({ reason }) =>
      reason ? (reason.category === 'boilerplate' ? '?' : reason.category) : 'kept',
    )
    .join(' ');

it('names what stands next to a category that comes in runs', () => {
  expect(named('kept comments ? ? kept')).toBe('kept comments comments comments kept');
  expect(named('? ? navigation kept')).toBe('navigation navigation navigation kept');
});

it('takes the nearer of two names', () => {
  expect(named('navigation ? ? ? newsletter')).toBe(
    'navigation navigation navigation newsletter newsletter',
  );
});

it('does not look past a block that is kept or has a name, nor far', () => {
  expect(named('navigation kept ? kept')).toBe('navigation kept ? kept');
  expect(named('navigation markup ? kept')).toBe('navigation markup ? kept');
  const far = `navigation${' ?'.repeat(14)} kept`;
  expect(named(far).endsWith('navigation ? ? kept')).toBe(true);
});

it('looks further between two of one category', () => {
  expect(named('related ? ? ? related')).not.toContain('?');
  expect(named('related ? ? ? kept')).toBe('related related related ? kept');
  expect(named(`comments${' ?'.repeat(24)} comments`)).not.toContain('?');
});

it('lets copies, dates and credits name only what is right between two of them', () => {
  expect(named('duplicate ? duplicate')).toBe('duplicate duplicate duplicate');
  expect(named('metadata ? kept')).toBe('metadata ? kept');
  expect(named('credit ? metadata')).toBe('credit ? metadata');
  expect(named('credit ? ? credit')).toBe('credit ? ? credit');
});

it('calls no paragraph an entry of a menu', () => {
  expect(named('navigation ? navigation', () => true, 30)).toBe('navigation ? navigation');
});

it('asks whether two blocks are of one company', () => {
  expect(named('comments ? kept', () => false)).toBe('comments ? kept');
});

it('is the judge’s all the same, with its confidence, and says among what a block stands', () => {
  const [, second] = nameByCompany(verdictsOf('related ? kept'), [3, 3, 3], () => true);
  expect(second!.reason).toEqual({
    category: 'related',
    rule: 'judge',
    confidence: 0.9,
    evidence: 'stands among related; short',
  });
});
