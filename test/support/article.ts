import * as fc from 'fast-check';
import type { Article } from '../../src/assemble/article.ts';
import type { Block, ListEntry, TableCell } from '../../src/assemble/block.ts';
import type { InlineSpan } from '../../src/read/document.ts';

/** An article put together by hand, for tests of what comes after extraction. */
export function articleOf(blocks: readonly Block[], more: Partial<Article> = {}): Article {
  return {
    authors: [],
    blocks,
    text: '',
    removed: [],
    metadata: [],
    sources: {},
    kind: 'article',
    verdict: { is: 'article', reasons: [] },
    confidence: 1,
    languageGuess: { from: 'none', confidence: 0, lexicon: false },
    format: 'text',
    ...more,
  };
}

const place = { start: 0, end: 0, confidence: 1 } as const;

export function paragraph(text: string, ...spans: InlineSpan[]): Block {
  return { type: 'paragraph', text, spans, ...place };
}

/** What breaks Markdown and HTML, mixed with plain words. */
const TROUBLE = [
  ...['*', '**', '_', '__', '`', '``', '```', '[', ']', '(', ')', '<', '>', '#', '##', '|', '\\'],
  ...['~', '~~', '!', '&', '&amp;', '&#65;', '-', '+', '=', '---', '===', ':', ':-', '1.', '12)'],
  ...['<b>', '</p>', '<!--', '-->', '<a href="x">', 'https://a.example/b_c*d', 'www.a.example/~x'],
  ...['me_too@a.example', '[^1]', '[x]', '![', '](', 'javascript:alert(1)', '“', '”', '。', '語'],
  ...['wort', 'Wort', 'a', 'b', 'snake_case', '7', '.', ',', '"', "'", '😀', 'é', '$', '{', '}'],
] as const;

export const textArbitrary = (separators: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...TROUBLE), fc.constantFrom(...separators)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.flat().join('').trim());

const line = textArbitrary(['', ' ']);
const lines = textArbitrary(['', ' ', '\n']);
const hrefs = fc.constantFrom(
  'https://a.example/b?c=d&copy;=1#e',
  'https://a.example/(x) y|z\\<>',
  '/relative/path_with_*',
  'mailto:me@a.example',
  'javascript:alert(1)',
  ' JaVa\tScript:alert(1)',
);

function spansArbitrary(text: string): fc.Arbitrary<InlineSpan[]> {
  const offset = fc.integer({ min: 0, max: text.length });
  return fc.array(
    fc
      .tuple(
        fc.constantFrom<InlineSpan['type']>(
          ...([
            'link',
            'strong',
            'emphasis',
            'code',
            'math',
            'note',
            'sub',
            'sup',
            'time',
          ] as const),
        ),
        offset,
        offset,
        hrefs,
      )
      .map(([type, a, b, href]) => ({
        type,
        start: Math.min(a, b),
        end: Math.max(a, b),
        ...(type === 'link' ? { href } : {}),
      })),
    { maxLength: 6 },
  );
}

const inline = (text: fc.Arbitrary<string>) =>
  text.chain((value) => spansArbitrary(value).map((spans) => ({ text: value, spans })));

const entry: fc.Arbitrary<ListEntry> = fc
  .tuple(
    inline(line),
    fc.nat({ max: 4 }),
    fc.boolean(),
    fc.constantFrom({}, {}, { part: 'term' as const }, { part: 'description' as const }),
  )
  .map(([content, level, ordered, part]) => ({ ...content, level, ordered, ...part }));

const cell: fc.Arbitrary<TableCell> = fc
  .tuple(inline(line), fc.boolean(), fc.constantFrom(1, 1, 1, 2, 3), fc.constantFrom(1, 1, 1, 2))
  .map(([content, header, colSpan, rowSpan]) => ({ ...content, header, colSpan, rowSpan }));

const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  inline(lines).map((content): Block => ({ type: 'lead', ...content, ...place })),
  inline(lines).map((content): Block => ({ type: 'paragraph', ...content, ...place })),
  fc
    .tuple(inline(line), fc.integer({ min: 1, max: 6 }))
    .map(([content, level]): Block => ({ type: 'heading', level, ...content, ...place })),
  fc.array(entry, { minLength: 1, maxLength: 6 }).map(
    (entries): Block => ({
      type: 'list',
      ordered: entries[0]!.ordered,
      items: entries.map((one) => one.text),
      entries,
      ...place,
    }),
  ),
  inline(lines).map((content): Block => ({ type: 'quote', ...content, ...place })),
  fc.tuple(lines, fc.constantFrom(undefined, 'ts', 'c++', 'a `b')).map(
    ([text, language]): Block => ({
      type: 'code',
      text,
      ...(language && { language }),
      ...place,
    }),
  ),
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(
    (cells): Block => ({
      type: 'table',
      rows: cells.map((row) => row.map((one) => one.text)),
      cells,
      ...place,
    }),
  ),
  fc.tuple(line, line, hrefs, line).map(
    ([caption, credit, image, alt]): Block => ({
      type: 'figure',
      caption,
      credit,
      image,
      alt,
      ...place,
    }),
  ),
);

/** Articles of all kinds of blocks, full of what means something in Markdown and HTML. */
export const articleArbitrary: fc.Arbitrary<Article> = fc
  .tuple(line, fc.array(blockArbitrary, { maxLength: 6 }))
  .map(([title, blocks]) => articleOf(blocks, { title }));
