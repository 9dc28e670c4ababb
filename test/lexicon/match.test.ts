import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concept, concepts, type Lexicon, type Phrases } from '../../src/lexicon/lexicon.ts';
import { lexicons } from '../../src/lexicon/list.ts';
import { createMatcher } from '../../src/lexicon/match.ts';
import { expectLinear } from '../support/growth.ts';

function lexicon(language: string, phrases: Partial<Phrases>): Lexicon {
  const none = Object.fromEntries(concepts.map((concept) => [concept, []])) as unknown as Phrases;
  return {
    language,
    name: language,
    functionWords: [],
    months: [],
    weekdays: [],
    and: [],
    phrases: { ...none, ...phrases },
  };
}

const everything = createMatcher(lexicons);
const matcher = createMatcher([
  lexicon('en', { share: ['Share', 'Share on {network}', '{n} shares'], adLabel: ['Ad', 'Promo'] }),
  lexicon('de', { share: ['Teilen', 'Auf {network} teilen'], adLabel: ['Promo', 'Anzeige'] }),
  lexicon('ja', { share: ['シェアする'], galleryCounter: ['写真{n}枚'] }),
  lexicon('ar', { share: ['شارك المقال'] }),
  lexicon('tr', { galleryOpener: ['Fotoğrafı aç', 'Galeriyi İncele'] }),
  lexicon('el', { share: ['Μοίρασε τους'] }),
  lexicon('hi', { share: ['शेयर करें'] }),
]);
const found = (text: string, language?: string): [Concept, string][] =>
  matcher.hits(text, language).map((hit) => [hit.concept, text.slice(hit.start, hit.end)]);

describe('a matcher', () => {
  it('takes the longest phrase of a concept at a position, and none inside it', () => {
    expect(found('Share on Facebook now')).toEqual([['share', 'Share on Facebook']]);
    expect(found('Share on a whim')).toEqual([['share', 'Share']]);
  });
  it('does not mind case, punctuation and white space between words', () => {
    expect(found('SHARE  on: – FACEBOOK')).toEqual([['share', 'SHARE  on: – FACEBOOK']]);
  });
  it('knows networks of several words, and the longest of them', () => {
    expect(found('Auf Google News teilen', 'de')).toEqual([['share', 'Auf Google News teilen']]);
    expect(found('Auf Google teilen', 'de')).toEqual([['share', 'Auf Google teilen']]);
  });
  it.each(['12', '1,234', '1.2K', '٣', '１２'])('takes %s for a number', (number) => {
    expect(found(`${number} shares`)).toEqual([['share', `${number} shares`]]);
  });
  it('compares words whole', () => {
    expect(found('Shared shareholders adapt')).toEqual([]);
  });
  it('sees words glued together', () => {
    expect(found('AnzeigeDie Polizei', 'de')).toEqual([['adLabel', 'Anzeige']]);
    expect(found('ANZEIGEDie Polizei', 'de')).toEqual([['adLabel', 'ANZEIGE']]);
    expect(found('ShareWhatsAppTeilen')).toEqual([
      ['share', 'Share'],
      ['share', 'Teilen'],
    ]);
  });
  it('takes phrases of the language asked for and of English, of all where it has no lexicon', () => {
    expect(found('Share Teilen', 'ja')).toEqual([['share', 'Share']]);
    expect(found('Share Teilen', 'de')).toHaveLength(2);
    expect(found('Share Teilen', 'is')).toHaveLength(2);
    expect(found('Share Teilen')).toHaveLength(2);
  });
  it('says for a shared phrase the language asked for', () => {
    expect(matcher.hits('Promo', 'de')[0]?.language).toBe('de');
    expect(matcher.hits('Promo', 'en')[0]?.language).toBe('en');
    expect(matcher.hits('Promo')[0]?.language).toBe('en');
  });
  it('counts every character as a word in scripts without spaces', () => {
    expect(found('この記事をシェアする', 'ja')).toEqual([['share', 'シェアする']]);
    expect(found('全写真12枚を見る', 'ja')).toEqual([['galleryCounter', '写真12枚']]);
  });
  it('works from right to left and with combining vowels', () => {
    expect(found('‏شارك المقال:', 'ar')).toEqual([['share', 'شارك المقال']]);
    expect(found('इसे शेयर करें।', 'hi')).toEqual([['share', 'शेयर करें']]);
  });
  it('folds dotted and dotless i, final sigma, and what Unicode writes in two ways', () => {
    expect(found('FOTOĞRAFI AÇ', 'tr')).toHaveLength(1);
    expect(found('GALERİYİ İNCELE', 'tr')).toHaveLength(1);
    expect(found('Fotog\u0306rafı ac\u0327', 'tr')).toHaveLength(1);
    expect(found('Μοίρασε ΤΟΥΣ', 'el')).toHaveLength(1);
  });
  it('knows Greek capitals without accents', () => {
    expect(found('ΜΟΙΡΑΣΕ ΤΟΥΣ', 'el')).toHaveLength(1);
    expect(found('Μοιρασε τους', 'el')).toHaveLength(1);
  });
  it('gives offsets inside the text, in order, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let before = 0;
        for (const { start, end, words } of everything.hits(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBeGreaterThan(0);
          before = start;
        }
      }),
    );
  });
  it.each(['share on ', 'の', 'Aa', '1,', 'google ', 'x'.repeat(50)])(
    'takes time in proportion to a text of %j',
    (piece) =>
      expectLinear((size) => {
        const text = piece.repeat(size / piece.length);
        return () => everything.hits(text);
      }, 100_000),
  );
});
