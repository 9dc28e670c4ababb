import { expect, it } from 'vitest';
import { foldOf, siteOf } from '../../src/train/folds.ts';

it('takes the host for the site, without what only says how it is served', () => {
  expect(siteOf({ id: 'a', url: 'https://www.kiesel.example/a' })).toBe('kiesel.example');
  expect(siteOf({ id: 'a', url: 'https://m.kiesel.example/a?b' })).toBe('kiesel.example');
  expect(siteOf({ id: 'a', url: 'https://www2.kiesel.example' })).toBe('kiesel.example');
  expect(siteOf({ id: 'a', url: 'https://blog.kiesel.example' })).toBe('blog.kiesel.example');
  expect(siteOf({ id: 'a', url: 'no address' })).toBe('a');
  expect(siteOf({ id: 'a' })).toBe('a');
});

it('gives a site the same fold always', () => {
  // SHA-256 of "abc" begins with ba 78 16 bf.
  expect(foldOf('abc', 5)).toBe(0xba7816bf % 5);
  expect(foldOf('abc', 7)).toBe(0xba7816bf % 7);
});
