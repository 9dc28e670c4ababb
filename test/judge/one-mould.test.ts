import { expect, test } from 'vitest';
import { keepMouldApart, keepOneMould } from '../../src/judge/one-mould.ts';
import { createPage } from '../../src/judge/page.ts';
import { readHtml } from '../../src/read/html/read-html.ts';

const cards = Array.from({ length: 8 }, (_, i) => `<div class="card">Story ${i}</div>`).join('');
const page = createPage(readHtml(`<p>News</p>${cards}<p>About us</p>`), [], undefined, {
  odds: new Map(),
});

const levels = (first: number, others: number, suspects: readonly number[] = []): number[] => {
  const level = Float32Array.from({ length: page.count }, (_, i) =>
    i === 0 || i === page.count - 1 ? 0.2 : i === 1 ? first : others,
  );
  const suspect = new Uint8Array(page.count);
  for (const i of suspects) suspect[i] = 1;
  keepOneMould(page, level, suspect, 0.5);
  return Array.from(level, (value) => Math.round(value * 100) / 100);
};

test('the odd one of a row with the same markup stays with the others', () => {
  expect(levels(0.2, 0.7)).toEqual([0.2, 0.5, ...Array<number>(7).fill(0.7), 0.2]);
});

test('not where the others go, nor what is plainly residue, nor what a rule suspects', () => {
  expect(levels(0.2, 0.3)[1]).toBe(0.2);
  expect(levels(0.7, 0.3)[2]).toBe(0.3);
  expect(levels(0.05, 0.7)[1]).toBe(0.05);
  expect(levels(0.2, 0.7, [1])[1]).toBe(0.2);
});

const posts = createPage(
  readHtml(
    Array.from(
      { length: 4 },
      (_, i) => `<h3>Post ${i}</h3><div class="post">It is number ${i}.</div>`,
    ).join(''),
  ),
  [],
  undefined,
  { odds: new Map() },
);

/** Of the posts, of which the last has another level. */
const apart = (last: number, others: number, suspects: readonly number[] = []): number => {
  const level = Float32Array.from({ length: posts.count }, (_, i) =>
    i === posts.count - 1 ? last : i % 2 === 1 ? others : 0.1,
  );
  const suspect = Uint8Array.from(level, (_, i) => (suspects.includes(i) ? 1 : 0));
  keepMouldApart(posts, level, suspect, 0.5);
  return Math.round(level[posts.count - 1]! * 100) / 100;
};

test('a doubtful post stays where the others do, and neither residue nor the last of those that go', () => {
  expect(apart(0.3, 0.9)).toBe(0.5);
  expect(apart(0.1, 0.9)).toBe(0.1);
  expect(apart(0.3, 0.9, [posts.count - 1])).toBe(0.3);
  expect(apart(0.3, 0.2)).toBe(0.3);
});
