import { expect, it } from 'vitest';
import { dropCountedCaptions } from '../../src/judge/counted-captions.ts';
import type { Finding } from '../../src/rules/rule.ts';

const finding = (category: Finding['category'], confidence: number, role?: Finding['role']) =>
  ({
    block: 0,
    rule: 'a-rule',
    category,
    confidence,
    evidence: '',
    ...(role ? { role } : {}),
  }) as Finding;
const counter = [finding('gallery', 0.97)];
const caption = [finding('credit', 0.5, 'caption')];

const second = (first: readonly Finding[], own: readonly Finding[], level: number): number => {
  const levels = Float32Array.of(0, level);
  dropCountedCaptions([first, own], levels);
  return Math.round(levels[1]! * 100) / 100;
};

it('a doubtful caption right behind a counter goes with it', () => {
  expect(second(counter, caption, 0.3)).toBe(0);
});

it('neither one that is surely the article’s, nor a line with no credit, nor one behind what may be a counter', () => {
  expect(second(counter, caption, 0.7)).toBe(0.7);
  expect(second(counter, [], 0.3)).toBe(0.3);
  expect(second([finding('gallery', 0.6)], caption, 0.3)).toBe(0.3);
  expect(second([finding('related', 0.97)], caption, 0.3)).toBe(0.3);
});
