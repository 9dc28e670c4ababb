import { describe, expect, it } from 'vitest';
import { isReported } from '../../src/lexicon/saying.ts';

const after = (text: string): boolean => isReported(text.replace('|', ''), text.indexOf('|'));

describe('a verb of saying behind a phrase', () => {
  it.each([
    'All rights reserved|, said the notice.',
    'Wir verwenden Cookies|, sagt die Beklagte.',
    'Haz una donación|, pidió el alcalde.',
    'Support our journalism|, he wrote in a leader.',
    'Все права защищены|, — говорит слесарь.',
  ])('is told in %s', (text) => {
    expect(after(text)).toBe(true);
  });
  it.each([
    'We use cookies|, please read our policy.',
    'We use cookies| to improve your visit, says the law.',
    'Support our journalism|, become a member today.',
    'All rights reserved|.',
    'All rights reserved|',
  ])('is not told in %s', (text) => {
    expect(after(text)).toBe(false);
  });
});
