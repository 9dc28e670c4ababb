import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/extract.ts';
import { extractArticle as extractText } from '../src/extract-text.ts';
import { checkOptions } from '../src/options.ts';

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

describe('what the option now is taken for', () => {
  const page = (time: string): string =>
    `<html><head><meta property="article:published_time" content="${time}"></head><body><h1>Night trains</h1><p>${text}</p></body></html>`;

  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T12:00', '2024-05-01T12:00:00.000Z'],
    ['2024-05-01T12:00:30', '2024-05-01T12:00:30.000Z'],
    ['2024-05-01T12:00:00.123456789Z', '2024-05-01T12:00:00.123Z'],
    ['2024-05-01T12:00+0900', '2024-05-01T03:00:00.000Z'],
    ['2024-05-01T23:30-05:30', '2024-05-02T05:00:00.000Z'],
    ['2024-05-01T12:00+09', '2024-05-01T03:00:00.000Z'],
  ])('%s is %s', (now, meant) => {
    expect(checkOptions({ now }).now).toBe(meant);
  });

  it('is the same wherever the program runs', () => {
    const zone = process.env['TZ'];
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env['TZ'] = TZ;
        const at = (time: string, now: string) => extractArticle(page(time), { now }).published;
        expect(at('2024-05-01T12:00:00Z', '2024-05-01T12:00')).toBe('2024-05-01T12:00:00Z');
        expect(at('2024-05-01T12:00:01Z', '2024-05-01T12:00')).toBeUndefined();
        expect(at('2024-05-01T03:00:00Z', '2024-05-01T12:00+0900')).toBe('2024-05-01T03:00:00Z');
        expect(at('2024-05-01T03:00:01Z', '2024-05-01T12:00+0900')).toBeUndefined();
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T23:59:59+02:00', '2024-05-01T23:59:59+02:00'],
    ['2024-05-01T23:59', '2024-05-01T23:59'],
    ['2024-05-02', undefined],
    ['2024-05-02T00:01:00+09:00', undefined],
  ])('is the day as it is written, where it is one: %s', (time, published) => {
    expect(extractArticle(page(time), { now: '2024-05-01' }).published).toBe(published);
  });
});

describe('the option language', () => {
  it.each([
    ['de', 'de'],
    ['EN-us', 'en-US'],
    ['pt-br', 'pt-BR'],
    ['SR-latn-rs', 'sr-Latn-RS'],
    ['de-CH-1996', 'de-CH-1996'],
    ['zh-yue', 'zh-yue'],
    ['x-Foo', 'x-foo'],
    ['i-klingon', 'i-klingon'],
    ['de-x-A-b-c-d', 'de-x-a-b-c-d'],
    ['en-a-BBB-x-a-ccc', 'en-a-bbb-x-a-ccc'],
    ['tl', 'tl'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['qq', 'qq'],
  ])('takes %s for %s', (language, meant) => {
    const article = extractArticle(text, { language });
    expect(article.language).toBe(meant);
    expect(article.languageGuess).toMatchObject({ tag: meant, from: 'option' });
  });

  it('finds the words of a language by its three letters, too', () => {
    expect(extractArticle(text, { language: 'ENG' }).languageGuess.lexicon).toBe(true);
  });

  it.each(['english', 'German', 'd', 'de-', 'de_AT', 'x', 'i', '', 'de-abcdefghi', ' de'])(
    'refuses %j, which is no tag',
    (language) => {
      expect(() => extractArticle(text, { language })).toThrow(/it takes a BCP 47 tag/);
    },
  );
});

describe('the option url', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://user:pw@example.org/a?b#c', 'https://user:pw@example.org/a?b#c'],
    ['https://example.org/a\n', 'https://example.org/a'],
    [' https://example.org/a b\t', 'https://example.org/a%20b'],
  ])('%j is %s', (url, meant) => {
    expect(extractArticle(text, { url }).url).toBe(meant);
  });

  it.each(['example.org', '/a', 'ftp://example.org/', 'https:a', 'https://', 'javascript:1'])(
    'refuses %s',
    (url) => {
      expect(() => extractArticle(text, { url })).toThrow(/an absolute http or https address/);
    },
  );
});

describe('the option format', () => {
  it('names what can be read', () => {
    const refused = (extract: (input: string, options: never) => unknown, format: string) => () =>
      extract(text, { format } as never);
    expect(refused(extractArticle, 'bogus')).toThrow(/takes auto, text, plain, markdown, html$/);
    expect(refused(extractText, 'bogus')).toThrow(/takes auto, text, plain, markdown$/);
    expect(refused(extractText, 'html')).toThrow(RangeError);
    expect(refused(extractText, 'html')).toThrow(
      'option “format” is "html"; it takes auto, text, plain, markdown; klartext reads it, klartext/text does not',
    );
    const maybe: 'markdown' | undefined = undefined;
    expect(extractText(text, { format: maybe }).format).toBe('text');
  });
});

describe('an option that is undefined', () => {
  it('is absent', () => {
    const none = {
      format: undefined,
      language: undefined,
      url: undefined,
      now: undefined,
      rules: undefined,
      keep: undefined,
      comments: undefined,
      prefer: undefined,
    };
    expect(extractArticle(text, none)).toEqual(extractArticle(text));
  });
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
