import { describe, expect, it } from 'vitest';
import { countWords, isDense } from '../../src/assemble/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['The bridge opens in 2024, it says.', 7],
    ['Die Brücke öffnet im Mai.', 5],
    // marks are part of a word, also where they have a code point of their own
    ['e\u0301te\u0301 la\u0300', 2],
    ['पुल मई में फिर से खुलेगा', 6],
    ['다리는 오월에 다시 열린다', 4],
    ['橋は五月に開く', 4],
    ['2024年5月', 4],
    ['สะพานเปิด', 5],
    ['جسر المدينة يفتح', 3],
  ])('%j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('stops where enough are counted', () => {
    expect(countWords('a '.repeat(100), 10)).toBe(10);
  });
});

it('a text with a name in another script is not dense', () => {
  expect(isDense('The council of Beijing (北京) met on Tuesday.')).toBe(false);
  expect(isDense('市議会は火曜日に Example 橋の拡張を決めた。')).toBe(true);
});
