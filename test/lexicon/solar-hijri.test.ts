import { describe, expect, it } from 'vitest';
import { fromSolar, isSolarYear, SOLAR_MONTHS, SOLAR_YEAR } from '../../src/lexicon/solar-hijri.ts';

const DAY = 86_400_000;

describe('the solar Hijri calendar', () => {
  it('is that of Unicode, on every day that a page can be of', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const wrong: string[] = [];
    for (let at = Date.UTC(1991, 2, 21); at < Date.UTC(2041, 2, 1); at += DAY) {
      const date = new Date(at);
      const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
      const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
        Number.parseInt(parts.get(part)!, 10),
      );
      const found = fromSolar(year!, month!, day!);
      const iso = date.toISOString().slice(0, 10);
      const told =
        found && new Date(Date.UTC(found.year, found.month - 1, found.day)).toISOString();
      if (told?.slice(0, 10) !== iso) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [1402, 12, 30],
    [1402, 7, 31],
    [1402, 13, 1],
    [1402, 0, 1],
    [1402, 1, 0],
    [1369, 1, 1],
    [1445, 1, 1],
  ])('has no day %i-%i-%i', (year, month, day) => {
    expect(fromSolar(year, month, day)).toBeUndefined();
  });

  it('has twelve months, and no name twice', () => {
    expect(SOLAR_MONTHS).toHaveLength(12);
    const names = SOLAR_MONTHS.flat();
    expect(new Set(names).size).toBe(names.length);
  });

  it('is told by the same years as numbers and in a text', () => {
    for (let year = 1000; year < 2200; year++)
      expect(SOLAR_YEAR.test(`a ${year}, b`)).toBe(isSolarYear(year));
  });
});
