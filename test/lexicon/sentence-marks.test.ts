import { describe, expect, it } from 'vitest';
import { isSentenceLike } from '../../src/assemble/kicker.ts';
import { endBeforeNotes } from '../../src/lexicon/sentence-marks.ts';

describe('the marks of notes behind a sentence', () => {
  it.each([
    ['The bridge was opened in 1857.[1]', 'The bridge was opened in 1857.'],
    ['The bridge was opened in 1857.[1][12] [a]', 'The bridge was opened in 1857.'],
    ['The bridge was opened [in 1857]', 'The bridge was opened [in 1857]'],
    ['a list[]', 'a list[]'],
    ['[1]', '[1]'],
  ])('%s', (text, before) => {
    expect(text.slice(0, endBeforeNotes(text))).toBe(before);
    expect(isSentenceLike(text)).toBe(before !== text);
  });

  it('make no headline of it', () => {
    expect(isSentenceLike('The bridge was opened in 1857.[1]')).toBe(true);
    expect(isSentenceLike('Bridges of the valley[1]')).toBe(false);
  });
});
