import { expect, it } from 'vitest';
import { dropBetween } from '../../src/judge/between.ts';
import type { BlockVerdict } from '../../src/judge/verdict.ts';
import type { SourceBlock } from '../../src/read/document.ts';
import type { Category } from '../../src/rules/category.ts';

const gone = (category: Category, confidence = 0.95): BlockVerdict => ({
  probability: 0.1,
  reason: { category, rule: 'a-rule', confidence, evidence: 'seen' },
  spans: [],
});
const kept = (probability: number): BlockVerdict => ({ probability, spans: [] });

const after = (verdicts: readonly BlockVerdict[], text = 'Required fields are marked'): string =>
  dropBetween(
    verdicts.map(() => ({ text }) as SourceBlock),
    verdicts,
  )
    .map(({ reason }) => reason?.category ?? 'kept')
    .join(' ');

it('drops a doubtful line between certain lines of one sort', () => {
  expect(after([gone('comments'), kept(0.5), gone('comments')])).toBe('comments comments comments');
});

it('keeps one between two sorts, beside one only, or between doubtful ones', () => {
  expect(after([gone('comments'), kept(0.5), gone('social')])).toBe('comments kept social');
  expect(after([gone('comments'), kept(0.5), kept(0.9)])).toBe('comments kept kept');
  expect(after([gone('related', 0.6), kept(0.5), gone('related')])).toBe('related kept related');
  expect(after([gone('related', 0.8), kept(0.5), gone('related', 0.8)])).toBe(
    'related kept related',
  );
});

it('keeps a line that is surely the article’s, and a long one', () => {
  expect(after([gone('comments'), kept(0.8), gone('comments')])).toBe('comments kept comments');
  expect(after([gone('comments'), kept(0.5), gone('comments')], 'word '.repeat(40))).toBe(
    'comments kept comments',
  );
});

it('keeps a paragraph between two copies or two dates', () => {
  expect(after([gone('duplicate'), kept(0.5), gone('duplicate')])).toBe('duplicate kept duplicate');
});

it('keeps a post between the heads of two', () => {
  const head: BlockVerdict = {
    probability: 0.1,
    reason: { category: 'comments', rule: 'post-head', confidence: 0.85, evidence: 'seen' },
    spans: [],
  };
  expect(after([head, kept(0.5), gone('comments')])).toBe('comments kept comments');
  expect(after([gone('comments'), kept(0.5), head])).toBe('comments kept comments');
});
