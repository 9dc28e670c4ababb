import { expect, it } from 'vitest';
import { keepOneCopy } from '../../src/judge/copies.ts';
import type { BlockVerdict, Reason } from '../../src/judge/verdict.ts';
import type { SourceBlock } from '../../src/read/document.ts';

const reason = (rule: string, confidence: number): Reason => ({
  category: rule === 'repeated-block' ? 'duplicate' : rule === 'judge' ? 'boilerplate' : 'related',
  rule,
  confidence,
  evidence: 'seen',
});
const gone = (rule: string, confidence: number, probability: number): BlockVerdict => ({
  probability,
  reason: reason(rule, confidence),
  spans: [],
});
const kept: BlockVerdict = { probability: 0.9, spans: [] };

const after = (...verdicts: readonly BlockVerdict[]): string =>
  keepOneCopy(
    verdicts.map(() => ({ text: 'The ferry runs every hour until May.' }) as SourceBlock),
    verdicts,
    0.4,
  )
    .map(({ reason }) => (reason ? `${reason.rule} ${reason.confidence}` : 'kept'))
    .join(', ');

it('keeps the doubted one of two copies where the other looks like the article', () => {
  expect(after(gone('judge', 0.7, 0.3), gone('repeated-block', 0.93, 0.6))).toBe(
    'kept, repeated-block 0.93',
  );
});

it('takes a copy away no more surely than the other one', () => {
  expect(after(gone('judge', 0.7, 0.3), gone('repeated-block', 0.93, 0.2))).toBe(
    'judge 0.7, repeated-block 0.7',
  );
  expect(after(gone('repeated-block', 0.96, 0.6), gone('read-also', 0.88, 0.1))).toBe(
    'repeated-block 0.88, read-also 0.88',
  );
});

it('leaves alone what has a copy that stays, or goes for certain', () => {
  expect(after(kept, gone('repeated-block', 0.93, 0.6))).toBe('kept, repeated-block 0.93');
  expect(after(gone('more-link', 0.95, 0.1), gone('repeated-block', 0.93, 0.6))).toBe(
    'more-link 0.95, repeated-block 0.93',
  );
});
