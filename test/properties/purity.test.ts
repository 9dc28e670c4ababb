import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { ExtractOptions } from '../../src/options.ts';
import { categories } from '../../src/rules/category.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { anyString, assembled, cutPage, fixtureInputs } from '../support/arbitraries.ts';
import { runs } from '../support/runs.ts';

/** Freezes a value and what hangs on it, save what the library itself made. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const options: fc.Arbitrary<ExtractOptions> = fc
  .record(
    {
      format: fc.constantFrom('auto', 'text', 'plain', 'markdown', 'html'),
      language: fc.constantFrom('de', 'en', 'ja', 'pt-BR', 'xx'),
      url: fc.constantFrom('https://example.org/a/b', 'http://example.com/forum/t/1'),
      now: fc.constantFrom('2026-03-01', '1999-12-31T23:59:59Z'),
      rules: fc.constantFrom(defaultRules, [], defaultRules.slice(0, 5)),
      keep: fc.subarray([...categories]),
      comments: fc.boolean(),
    } as const,
    { requiredKeys: [] },
  )
  .map((one) => frozen({ ...one }) as ExtractOptions);

describe('extractArticle', () => {
  it('changes nothing it is given, and answers to any options', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, assembled, cutPage), options, (input, chosen) => {
        const before = JSON.stringify(chosen);
        const article = extractArticle(input, chosen);
        expect(JSON.stringify(chosen)).toBe(before);
        expect(article.confidence).toBeGreaterThanOrEqual(0);
        expect(article.confidence).toBeLessThanOrEqual(1);
        const kept = chosen.keep ?? [];
        expect(article.removed.filter(({ category }) => kept.includes(category))).toEqual(
          // a head of a Markdown file and bare markup are no blocks that could stay
          article.removed.filter(
            ({ category, rule }) =>
              kept.includes(category) && ['front-matter', 'leftover-markup'].includes(rule),
          ),
        );
      }),
      runs(300),
    );
  });

  it('gives what JSON can hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, assembled, cutPage), (input) => {
        const article = extractArticle(input);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
      runs(100),
    );
  });

  it('gives the same in a worker', async () => {
    const inputs = [...fixtureInputs().values(), ...fc.sample(assembled, { numRuns: 50, seed: 7 })];
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      const there = await new Promise<readonly string[]>((done, failed) => {
        worker.once('message', done);
        worker.once('error', failed);
        worker.postMessage(inputs);
      });
      const here = inputs.toReversed().map((input) => JSON.stringify(extractArticle(input)));
      expect(here.toReversed()).toEqual(there);
    } finally {
      await worker.terminate();
    }
  });
});
