import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/lexicon/dates.ts';

describe('readDate', () => {
  it.each([
    '14 de marzo de 2024 6:22 p. m.',
    'March 14, 2024 6:22 p.m. ET',
    '14 Μαρτίου 2024 6:22 μ.μ.',
    '14 مارس 2024 6:22 مساءً',
    '2024年3月14日下午6:22',
    '2024年3月14日 午後6時22分',
    '14 марта 2024 г. в 18:22',
    '۲۴ اسفند ۱۴۰۲ - ۱۸:۲۲',
    '١٤/٣/٢٠٢٤ ١٨:٢٢',
    '14 มี.ค. 2567 18:22 น.',
  ])('finds nothing but a date and a time in %s', (text) => {
    expect(readDate(text)).toEqual({ date: true, time: true, others: 0 });
  });

  it.each([
    ['14 March 2024, J. B. Finch', 3],
    ['2024年3月14日 大桥关闭', 1],
  ])('counts the words of %s that belong to no date', (text, others) => {
    expect(readDate(text)).toMatchObject({ date: true, others });
  });

  it.each(['سرطان الثدي: 7 أعراض', 'پولیس نے 5 کو سزا دی', 'شلیک ۳ تیر'])(
    'finds no date in %s, where a month of the solar calendar is another word',
    (text) => {
      expect(readDate(text).date).toBe(false);
    },
  );
});
