import { describe, expect, it } from 'vitest';
import { coreRun } from '../../src/judge/core-run.ts';

const of = (...values: number[]): Float32Array => Float32Array.from(values);

describe('the core of a page', () => {
  it('is the stretch with the most words that look like article', () => {
    const core = coreRun(of(0.1, 0.9, 0.8, 0.1, 0.7), of(5, 60, 50, 30, 20));
    expect([core.from, core.to]).toEqual([1, 3]);
    expect([...core.distance]).toEqual([-1, 0, 0, 1, 2]);
  });

  it('holds a short doubtful line between two paragraphs', () => {
    const core = coreRun(of(0.9, 0.2, 0.9), of(50, 4, 50));
    expect([core.from, core.to]).toEqual([0, 3]);
  });

  it('counts the residue that lies between it and a block', () => {
    const core = coreRun(of(0.9, 0.1, 0.5, 0.7), of(100, 20, 10, 10));
    expect([...core.gap].map((words) => Math.round(words))).toEqual([0, 0, 18, 23]);
  });

  it('is empty where nothing looks like article', () => {
    const core = coreRun(of(0.1, 0.2), of(5, 5));
    expect(core.from).toBe(core.to);
    expect(core.runs).toBe(0);
  });

  it('counts stretches that are surely article, parted by sure residue', () => {
    expect(coreRun(of(0.9, 0.5, 0.9, 0.1, 0.8), of(9, 9, 9, 9, 9)).runs).toBe(2);
  });
});
