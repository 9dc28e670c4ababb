import { describe, expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../../src/assemble/metadata/dates.ts';
import { lexicons } from '../../../src/lexicon/list.ts';

const read = (text: string, language = 'de', now?: string): string | undefined =>
  parseDate(text, { lexicons, language, now });

describe('parseDate', () => {
  it.each([
    ['2021-09-04T07:15:00+02:00', '2021-09-04T07:15:00+02:00'],
    ['2021-09-04T07:15:00.250Z', '2021-09-04T07:15:00Z'],
    ['2021-09-04T07:15:00+0530', '2021-09-04T07:15:00+05:30'],
    ['2021-09-04 07:15', '2021-09-04T07:15'],
    ['20210904', '2021-09-04'],
    ['Sat, 04 Sep 2021 07:15:00 -0300', '2021-09-04T07:15:00-03:00'],
    ['Sat Sep 04 2021 07:15:00 GMT+0200 (CEST)', '2021-09-04T07:15:00+02:00'],
    ['1630739700', '2021-09-04T07:15:00Z'],
    ['1630739700000', '2021-09-04T07:15:00Z'],
    ['2021年9月4日 07:15', '2021-09-04T07:15'],
    ['令和3年9月4日', '2021-09-04'],
    ['2021. 9. 4. 오후', '2021-09-04'],
    ['٠٤/٠٩/٢٠٢١', '2021-09-04'],
    ['४.९.२०२१', '2021-09-04'],
    ['۱۳ شهریور ۱۴۰۰', '2021-09-04'],
    ['۱۴۰۰/۰۶/۱۳', '2021-09-04'],
    ['4 ก.ย. 2564', '2021-09-04'],
    ['4 ก.ย. 64, 7:15 น.', '2021-09-04T07:15'],
    ['4. September 2021, 7.15 Uhr', '2021-09-04T07:15'],
    ['Stand: 04.09.21', '2021-09-04'],
    ['September 4, 2021 at 7:15 p.m. EDT', '2021-09-04T19:15-04:00'],
    ['12:05 AM, Sept. 4, 2021', '2021-09-04T00:05'],
    ['4th of September, 2021', '2021-09-04'],
    ['2021 Sep 4', '2021-09-04'],
    ['Received 2021 Sep 4; Accepted 2022 Feb 1', '2021-09-04'],
    ['Received 2021 Sep 4 Accepted 2022 Feb 1', '2021-09-04'],
    ['4 Sep; 3 Feb 2022', '2022-02-03'],
    ['© 1999 Sep 4, 2021', '2021-09-04'],
    ['Sep 4, 2021 Oct 5, 2022', '2021-09-04'],
    ['first release 0.0.1 September 04, 2021', '2021-09-04'],
    ['#1 · Sep 04, 2021', '2021-09-04'],
    ['finch b.04.09.2107:15', '2021-09-04'],
    ['04.09.2021: 15 comments', '2021-09-04'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads a Thai year of two digits as one of the Buddhist era', () => {
    expect(read('4/9/64', 'th')).toBe('2021-09-04');
    expect(read('4/9/21', 'th')).toBe('2021-09-04');
  });

  it.each([
    ['4 de septiembre de 2021 7:15 p. m.', '2021-09-04T19:15'],
    ['4 de septiembre de 2021 12:15 a. m.', '2021-09-04T00:15'],
    ['4 Σεπτεμβρίου 2021, 7:15 μ.μ.', '2021-09-04T19:15'],
    ['4 Σεπτεμβρίου 2021, 7:15 ΠΜ', '2021-09-04T07:15'],
    ['4 سبتمبر 2021 7:15 مساءً', '2021-09-04T19:15'],
    ['4 سبتمبر 2021 7:15 ص', '2021-09-04T07:15'],
    ['2021년 9월 4일 오후 7:15', '2021-09-04T19:15'],
    ['2021년 9월 4일 오전 12:15', '2021-09-04T00:15'],
    ['2021年9月4日下午7:15', '2021-09-04T19:15'],
    ['2021年9月4日 中午 12:15', '2021-09-04T12:15'],
    ['2021年9月4日 晚上9點15分', '2021-09-04T21:15'],
    ['2021年9月4日 午後7時15分', '2021-09-04T19:15'],
    ['2021年9月4日 午後7時', '2021-09-04T19:00'],
    ['7:15 chiều, 4 tháng 9, 2021', '2021-09-04T19:15'],
    ['4 सितंबर 2021, शाम 7:15 बजे', '2021-09-04T19:15'],
    ['Am 4. September 2021', '2021-09-04'],
  ])('tells the half of the day in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads the months of every lexicon as they are written there', () => {
    for (const lexicon of lexicons) {
      for (const [index, names] of lexicon.months.entries()) {
        // months that are counted (1月) stand behind a year, as above
        for (const name of names.filter((word) => !/^\d/.test(word))) {
          const month = String(index + 1).padStart(2, '0');
          expect(read(`21 ${name} 2022`, lexicon.language), `${lexicon.language}: ${name}`).toBe(
            `2022-${month}-21`,
          );
        }
      }
    }
  });

  it.each([
    ['04/09/2021', 'en-GB', '2021-09-04'],
    ['04/09/2021', 'en-US', '2021-04-09'],
    ['04/09/2021', 'fr', '2021-09-04'],
    ['09/24/2021', 'fr', '2021-09-24'],
    ['04.09.2021', 'en-US', '2021-09-04'],
  ])('decides the order of %s in %s', (text, language, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each([
    '3 minutes ago',
    'vor 3 Minuten',
    'gestern, 10:30 Uhr',
    'September 2021',
    '31.02.2021',
    '2021-13-40',
    '1970-01-01',
    'Raum 12.4.1',
    '',
  ])('finds no date in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes nothing from after now', () => {
    expect(read('2021-09-04', 'de', '2021-09-03T00:00:00Z')).toBeUndefined();
    expect(read('2021-09-04', 'de', '2021-09-04T00:00:00Z')).toBe('2021-09-04');
    // the day has begun further east
    expect(read('04.09.2021 01:00', 'de', '2021-09-03T16:00:00Z')).toBe('2021-09-04T01:00');
  });

  it('is quick on hostile texts', () => {
    for (const piece of ['1:', '1 ', '1.', 'mai ', '2021-', '(+']) {
      expect(() => read(piece.repeat(100_000))).not.toThrow();
    }
  });
});

describe('dates that run into their neighbours', () => {
  it.each([
    ['Ana LimaDec 05, 20232 shares', '2023-12-05'],
    ['RiversJUNE 22, 2022Updated: JULY 02, 2024', '2022-06-22'],
    ['Apr 10, 20175 tips, 4 comments', '2017-04-10'],
    ['By Bo EkDec. 21, 2023 11:00 pm EST', '2023-12-21T23:00-05:00'],
    ['By Bo EDec. 21, 2023', '2023-12-21'],
    ['Bo Ek, F1Dec 19, 2023', '2023-12-19'],
    ['30.01.202430. Januar 2024', '2024-01-30'],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });

  it('takes a name that is a month elsewhere for none', () => {
    expect(parseDate('By Ana Maio on January 21, 2023', { lexicons })).toBe('2023-01-21');
  });

  it('takes counters for no years', () => {
    expect(read('1 year ago | boats | 12 comments', 'en')).toBeUndefined();
    expect(read('On May 5, 20000 people came', 'en')).toBeUndefined();
    expect(read('17 May 23', 'en')).toBe('2023-05-17');
    expect(read('17 May 23, 1430 words', 'en')).toBe('2023-05-17');
    expect(read('17 May 23 by Ana 2048 views', 'en')).toBe('2023-05-17');
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://reed.example/2021/09/04/river', '2021-09-04'],
    ['https://reed.example/river-20210904.html', '2021-09-04'],
    ['https://reed.example/2021/09/river', undefined],
    ['https://reed.example/id/120210904999', undefined],
    ['https://reed.example/A2021090418300004711', '2021-09-04'],
    ['https://reed.example/A2021090499300004711', undefined],
  ])('%s', (url, expected) => {
    expect(dateInUrl(url)).toBe(expected);
  });
});
