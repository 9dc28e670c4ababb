import { expect, test } from 'vitest';
import { isAgency, isPublisher } from '../../src/lexicon/names.ts';

test('knows a name whatever its case, its width and the marks around it', () => {
  for (const text of ['dpa', 'DPA', '(dpa)', '© dpa', '„dpa“', 'ｄｐａ'])
    expect(isAgency(text), text).toBe(true);
  for (const text of ['', 'd', 'dp', '()', 'dpä', 'dpa says so'])
    expect(isAgency(text), text).toBe(false);
  expect(isPublisher('bbc news')).toBe(true);
});
