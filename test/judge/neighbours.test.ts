import { describe, expect, it } from 'vitest';
import { dropNeighbours } from '../../src/judge/neighbours.ts';
import type { BlockVerdict } from '../../src/judge/verdict.ts';
import { readText } from '../../src/read/text/read-text.ts';
import type { Category } from '../../src/rules/category.ts';
import type { Finding } from '../../src/rules/rule.ts';

const { blocks } = readText('The ferry waits.\n\nShare\n\nThe ferry waits.', { format: 'text' });
const stays: BlockVerdict = { probability: 0.9, spans: [] };
const goes: BlockVerdict = {
  probability: 0.1,
  reason: { category: 'social', rule: 'share-row', confidence: 0.9, evidence: 'Share' },
  spans: [],
};
const copy: Finding = {
  block: 2,
  category: 'duplicate',
  rule: 'repeated-block',
  confidence: 0.6,
  evidence: 'said before',
};
const removedOf = (keep: readonly Category[]) =>
  dropNeighbours(blocks, [stays, goes, stays], [undefined, undefined, [copy]], new Set(keep)).map(
    ({ reason }) => reason?.category,
  );

describe('two copies between which all is gone', () => {
  it('are one', () => {
    expect(removedOf([])).toEqual(['duplicate', 'social', undefined]);
  });

  it('stay both where the caller keeps copies', () => {
    expect(removedOf(['duplicate'])).toEqual([undefined, 'social', undefined]);
  });
});
