import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/extract.ts';

const text = 'The night train to Vienna is booked out for weeks, the railway says.';

describe('the option now', () => {
  it.each(['2024-02-29', '2024-12-31T23:59:59Z', '2024-05-01T12:00', '2024-05-01T12:00:00.5+0200'])(
    'takes %s',
    (now) => {
      expect(extractArticle(text, { now }).text).toBe(text);
    },
  );

  it.each(['2024-02-30', '2024-13-01', '2024-00-10', '2024-05-01T25:00:00Z', '2024-05-01T12:61'])(
    'refuses %s, which is no day or no time',
    (now) => {
      expect(() => extractArticle(text, { now })).toThrow(RangeError);
      expect(() => extractArticle(text, { now })).toThrow(`option “now” is "${now}"`);
    },
  );
});

describe('a value that nothing can be made of', () => {
  const bare = Object.create(null);
  it.each(['format', 'language', 'url', 'now', 'rules', 'comments', 'prefer'])(
    'is refused as option %s by name',
    (name) => {
      const extract = () => extractArticle(text, { [name]: bare });
      expect(extract).toThrow(RangeError);
      expect(extract).toThrow(`option “${name}” is a value of type object; it takes `);
    },
  );

  it('is refused in a list, too', () => {
    expect(() => extractArticle(text, { keep: [bare] })).toThrow(
      /“keep” names the category a value/,
    );
    expect(() => extractArticle(text, { keep: [Symbol('x')] as never })).toThrow(/Symbol\(x\)/);
    expect(() => extractArticle(text, { rules: [bare] })).toThrow(/rules as defineRule makes them/);
  });
});
