import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlineSpan } from '../../src/read/document.ts';
import { nestParagraphs, nestSpans } from '../../src/render/inline.ts';

const drawn = (text: string, spans: readonly InlineSpan[]): string =>
  nestSpans(text, spans)
    .map((event) => {
      if (event.kind === 'text') return event.text;
      return event.kind === 'open' ? `<${event.span.type}>` : `</${event.span.type}>`;
    })
    .join('');

const spans = fc.array(
  fc.record({
    type: fc.constantFrom<InlineSpan['type']>('link', 'strong', 'emphasis', 'code', 'sup'),
    start: fc.integer({ min: -2, max: 14 }),
    end: fc.integer({ min: -2, max: 14 }),
    href: fc.constantFrom('a', 'b'),
  }),
);

describe('nestSpans', () => {
  test.each<[string, InlineSpan[], string]>([
    ['abcdef', [], 'abcdef'],
    [
      'abcdef',
      [
        { type: 'strong', start: 0, end: 4 },
        { type: 'emphasis', start: 2, end: 6 },
      ],
      '<strong>ab<emphasis>cd</emphasis></strong><emphasis>ef</emphasis>',
    ],
    [
      'abcdef',
      [
        { type: 'strong', start: 0, end: 4 },
        { type: 'link', start: 2, end: 6, href: 'x' },
      ],
      '<strong>ab</strong><link><strong>cd</strong>ef</link>',
    ],
    [
      'abcdef',
      [
        { type: 'code', start: 0, end: 6 },
        { type: 'strong', start: 2, end: 4 },
      ],
      '<code>ab</code><strong><code>cd</code></strong><code>ef</code>',
    ],
    [
      'abcdef',
      [
        { type: 'strong', start: 0, end: 3 },
        { type: 'strong', start: 3, end: 9 },
      ],
      '<strong>abcdef</strong>',
    ],
  ])('%s %j', (text, given, result) => {
    expect(drawn(text, given)).toBe(result);
  });

  test('nests properly, loses no text, and no type stands in itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), spans, (text, given) => {
        const open: InlineSpan[] = [];
        let seen = '';
        for (const event of nestSpans(text, given)) {
          if (event.kind === 'text') {
            expect(event.text).not.toBe('');
            const types = new Set(open.map((span) => span.type));
            const wanted = given.filter(
              (span) =>
                Math.max(0, span.start) <= seen.length &&
                seen.length < Math.min(span.end, text.length),
            );
            expect(types).toEqual(new Set(wanted.map((span) => span.type)));
            seen += event.text;
          } else if (event.kind === 'open') {
            expect(open.some((span) => span.type === event.span.type)).toBe(false);
            open.push(event.span);
          } else expect(open.pop()).toBe(event.span);
        }
        expect(open).toEqual([]);
        expect(seen).toBe(text);
      }),
    );
  });

  test('closes and opens again at the edges of paragraphs', () => {
    const paragraphs = nestParagraphs('a\n\n \nb', [{ type: 'strong', start: 0, end: 6 }], 'line');
    expect(paragraphs.map((events) => events.map((event) => event.kind))).toEqual([
      ['open', 'text', 'close'],
      ['open', 'text', 'close'],
    ]);
  });
});
