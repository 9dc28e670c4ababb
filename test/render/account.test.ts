import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account } from '../../src/render/account.ts';
import { renderText } from '../../src/render/text.ts';
import { articleOf } from '../support/article.ts';

const kept = (start: number, end: number) =>
  ({ type: 'paragraph', text: '', spans: [], start, end, confidence: 1 }) as const;
const removal = (start: number, end: number) =>
  ({
    start,
    end,
    category: 'social',
    rule: 'share-row',
    text: '',
    confidence: 1,
    evidence: '',
  }) as const;

describe('account', () => {
  test('parts a block at what was removed from it', () => {
    const article = articleOf([kept(6, 20), kept(22, 30)], {
      metadata: [{ field: 'title', start: 0, end: 5, text: '' }],
      removed: [removal(10, 12), removal(18, 20), removal(31, 33)],
    });
    const pieces = account('x'.repeat(40), article);
    expect(pieces.map(({ fate, start, end }) => [fate, start, end])).toEqual([
      ['title', 0, 5],
      ['kept', 6, 10],
      ['removed', 10, 12],
      ['kept', 12, 18],
      ['removed', 18, 20],
      ['kept', 22, 30],
      ['removed', 31, 33],
    ]);
    expect(pieces[3]).toMatchObject({ block: article.blocks[0] });
    expect(pieces[2]).toMatchObject({ removal: article.removed[0] });
  });

  test('is in order, without overlaps, and covers what it was given, whatever that is', () => {
    const place = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (blocks, removed) => {
        const article = articleOf(
          blocks.map(([a, b]) => kept(Math.min(a, b), Math.max(a, b))),
          { removed: removed.map(([a, b]) => removal(Math.min(a, b), Math.max(a, b))) },
        );
        const covered = new Set<number>();
        let at = 0;
        for (const piece of account('x'.repeat(25), article)) {
          expect(piece.start).toBeGreaterThanOrEqual(at);
          expect(piece.end).toBeGreaterThan(piece.start);
          for (let i = piece.start; i < piece.end; i++) covered.add(i);
          at = piece.end;
        }
        expect(at).toBeLessThanOrEqual(25);
        for (const { start, end } of [...article.blocks, ...article.removed]) {
          for (let i = start; i < Math.min(end, 25); i++) expect(covered.has(i)).toBe(true);
        }
      }),
    );
  });
});

test('renderText puts the title above the text', () => {
  const article = articleOf([], { title: 'Titel', text: 'Ein Satz.\n\nNoch einer.' });
  expect(renderText(article)).toBe('Titel\n\nEin Satz.\n\nNoch einer.');
  expect(renderText(article, { title: false })).toBe('Ein Satz.\n\nNoch einer.');
  expect(renderText(articleOf([], { title: 'Titel' }))).toBe('Titel');
  expect(renderText(articleOf([]))).toBe('');
});
