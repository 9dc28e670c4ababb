import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/assemble/block.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { articleArbitrary, articleOf, paragraph } from '../support/article.ts';
import { expectLinear } from '../support/growth.ts';

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The visible text of a node; `<sub>` and `<sup>` are the only HTML that may stand in it. */
function textOf(node: Nodes): string {
  if (node.type === 'html') {
    expect(node.value).toMatch(/^<\/?su[bp]>$/);
    return '';
  }
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map(textOf);
  return parts.join(
    /^(?:root|list|listItem|table|blockquote|tableRow)$/.test(node.type) ? '\n' : '',
  );
}

/** Without the colon that stands behind a term. */
const words = (text: string): string => text.replace(/[\s:]+/g, '');

function expected(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.join('\n');
    case 'table':
      return [block.caption ?? '', ...block.rows.flat()].join('\n');
    case 'figure':
      return `${block.caption ?? ''}${block.credit ?? ''}`;
    default:
      return block.text;
  }
}

const NODE: { readonly [T in Block['type']]: string } = {
  lead: 'paragraph',
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'blockquote',
  code: 'code',
  table: 'table',
  figure: 'paragraph',
};

describe('renderMarkdown', () => {
  test('a reader of CommonMark and GFM finds the same words', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const root = parse(renderMarkdown(article));
        const blocks = article.blocks.map(expected).join('');
        expect(words(textOf(root))).toBe(words((article.title ?? '') + blocks));
      }),
      { numRuns: 500 },
    );
  });

  test('a reader finds blocks of the same sort', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        for (const block of article.blocks) {
          if (words(expected(block)) === '') continue;
          const found = parse(renderMarkdown(articleOf([block])));
          const types = new Set(found.children.map((node) => node.type));
          expect([...types]).toEqual([NODE[block.type]]);
          if (block.type === 'code') {
            expect(found.children[0]).toMatchObject({ value: block.text });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  const md = (text: string) => renderMarkdown(articleOf([paragraph(text)])).trimEnd();
  test.each([
    ['1. Mai ist Feiertag', '1\\. Mai ist Feiertag'],
    ['1984 war', '1984 war'],
    ['# 1 der Liste', '\\# 1 der Liste'],
    ['- ach nein', '\\- ach nein'],
    ['> 5', '\\> 5'],
    ['a < b und <b>', 'a < b und \\<b>'],
    ['R&D &amp; mehr', 'R&D \\&amp; mehr'],
    ['Titel\n===', 'Titel\\\n\\==='],
    ['snake_case und _so_', 'snake_case und \\_so\\_'],
    ['[…] sagte er', '\\[…\\] sagte er'],
    ['News | Seite', 'News | Seite'],
    ['a | b\n--|--', 'a | b\\\n\\--|--'],
    ['https://a.example/b_c', 'https://a.example/b_c'],
    ['https://a.example/*', 'https\\://a.example/\\*'],
  ])('writes %j as %j', (text, markdown) => {
    expect(md(text)).toBe(markdown);
  });

  test('writes links, emphasis, code and formulas', () => {
    const text = 'Lies das Buch, bitte: x = 1, H2O, a²';
    const block = paragraph(
      text,
      { type: 'link', start: 5, end: 13, href: 'https://a.example/?a=b&c=d' },
      { type: 'strong', start: 9, end: 20 },
      { type: 'emphasis', start: 15, end: 20 },
      { type: 'code', start: 22, end: 27 },
      { type: 'sub', start: 30, end: 31 },
    );
    expect(renderMarkdown(articleOf([block]))).toBe(
      'Lies [das **Buch**](https://a.example/?a=b&c=d)**, _bitte_**: `x = 1`, H<sub>2</sub>O, a²\n',
    );
  });

  test('leaves an unsafe link as its words', () => {
    const link = { type: 'link', start: 0, end: 4, href: 'java\nscript:alert(1)' } as const;
    expect(renderMarkdown(articleOf([paragraph('hier klicken', link)]))).toBe('hier klicken\n');
  });

  test('nests lists by their levels', () => {
    const entries = [
      { text: 'eins', level: 0, ordered: true, spans: [] },
      { text: 'darunter', level: 1, ordered: false, spans: [] },
      { text: 'tiefer', level: 2, ordered: true, spans: [] },
      { text: 'zwei', level: 0, ordered: true, spans: [] },
    ];
    const list: Block = {
      type: 'list',
      ordered: true,
      items: entries.map((entry) => entry.text),
      entries,
      start: 0,
      end: 0,
      confidence: 1,
    };
    expect(renderMarkdown(articleOf([list, list]))).toBe(
      '1. eins\n   - darunter\n     1. tiefer\n2. zwei\n\n1) eins\n   * darunter\n     1) tiefer\n2) zwei\n',
    );
    const [first, second] = parse(renderMarkdown(articleOf([list, list]))).children;
    for (const one of [first, second]) expect(one).toMatchObject({ type: 'list', ordered: true });
  });

  test('keeps cells in their columns', () => {
    const cell = (text: string, colSpan = 1, rowSpan = 1, header = false) => ({
      text,
      header,
      colSpan,
      rowSpan,
      spans: [],
    });
    const cells = [
      [cell('Ort', 1, 1, true), cell('Zug', 2, 1, true)],
      [cell('Wien', 1, 2), cell('a|b'), cell('c')],
      [cell('d'), cell('e')],
    ];
    const table: Block = {
      type: 'table',
      rows: cells.map((row) => row.map((one) => one.text)),
      cells,
      caption: 'Züge',
      start: 0,
      end: 0,
      confidence: 1,
    };
    expect(renderMarkdown(articleOf([table]))).toBe(
      '_Züge_\n\n| Ort | Zug |  |\n| --- | --- | --- |\n| Wien | a\\|b | c |\n|  | d | e |\n',
    );
  });

  test('parts verses, quotations and figures', () => {
    const place = { start: 0, end: 0, confidence: 1 };
    const blocks: Block[] = [
      paragraph('erste Zeile\nzweite\n\nStrophe'),
      { type: 'quote', text: 'Ja.\nNein.', spans: [], attribution: 'Ada', ...place },
      {
        type: 'figure',
        image: 'https://a.example/b c.jpg',
        alt: 'Ein [Zug]',
        caption: 'Der Zug',
        credit: 'Foto: Ada',
        ...place,
      },
    ];
    expect(renderMarkdown(articleOf(blocks, { title: 'Titel #' }), {})).toBe(
      '# Titel \\#\n\nerste Zeile\\\nzweite\n\nStrophe\n\n> Ja.\n>\n> Nein.\n>\n> — Ada\n\n' +
        '![Ein \\[Zug\\]](https://a.example/b%20c.jpg)\n\n_Der Zug_\\\nFoto: Ada\n',
    );
    expect(
      renderMarkdown(articleOf(blocks, { title: 'T' }), { title: false, figures: false }),
    ).toBe('erste Zeile\\\nzweite\n\nStrophe\n\n> Ja.\n>\n> Nein.\n>\n> — Ada\n');
  });

  const spanned = (size: number) =>
    paragraph(
      '# '.repeat(size / 2),
      ...Array.from({ length: size / 10 }, (_, i) => ({
        type: i % 2 ? ('strong' as const) : ('emphasis' as const),
        start: i,
        end: size - i,
      })),
    );
  test.each<[string, (size: number) => Block]>([
    ['spans in spans', spanned],
    ['backslashes', (size) => paragraph('\\'.repeat(size))],
    ['number signs', (size) => paragraph('#'.repeat(size))],
    ['addresses', (size) => paragraph('www.'.repeat(size))],
    ['asterisks', (size) => paragraph('a*'.repeat(size))],
  ])('takes time in proportion to a text of %s', (_, block) =>
    expectLinear((size) => {
      const article = articleOf([block(size)]);
      return () => renderMarkdown(article);
    }, 50_000),
  );
});

describe('an exclamation mark', () => {
  const link = { type: 'link', start: 6, end: 10, href: 'https://example.org/' } as const;

  test('at the end of a text stands as it is', () => {
    expect(renderMarkdown(articleOf([paragraph('Hello there!')]))).toContain('Hello there!');
    expect(renderMarkdown(articleOf([paragraph('Hello there!')]))).not.toContain('\\!');
  });

  test('before a link makes no picture of it', () => {
    const markdown = renderMarkdown(articleOf([paragraph('Hello!here', link)]));
    expect(markdown).toContain('Hello\\![here](https://example.org/)');
  });
});
