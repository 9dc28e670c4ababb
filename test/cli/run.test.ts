import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/assemble/article.ts';
import type { CommandOptions } from '../../src/cli/args.ts';
import { type Io, run } from '../../src/cli/run.ts';
import { extractArticle } from '../../src/extract.ts';
import { articleOf, paragraph } from '../support/article.ts';
import { expectLinear } from '../support/growth.ts';

const INPUT = 'Nachtzüge\n\nDer Zug fährt wieder. Teilen\n1/53\n<hr>\n';

function fake(input: string): Article {
  const place = (text: string) => ({
    start: input.indexOf(text),
    end: input.indexOf(text) + text.length,
  });
  const removal = (text: string, rule: string, category: 'social' | 'gallery') => ({
    ...place(text),
    text,
    rule,
    category,
    confidence: 0.98,
    evidence: `“${text}”`,
  });
  const text = 'Der Zug fährt wieder.';
  return articleOf([{ ...paragraph(text), ...place('Der Zug fährt wieder. Teilen') }], {
    title: 'Nachtzüge',
    text,
    metadata: [{ field: 'title', text: 'Nachtzüge', ...place('Nachtzüge') }],
    removed: [
      removal('Teilen', 'share-row', 'social'),
      removal('1/53', 'gallery-counter', 'gallery'),
    ],
  });
}

async function klartext(args: string, more: Partial<Io> = {}) {
  let out = '';
  let errors = '';
  let given: CommandOptions | undefined;
  const status = await run(args.split(' ').filter(Boolean), {
    extract: (input, options) => {
      given = options;
      return fake(input);
    },
    readFile: async () => new TextEncoder().encode(INPUT),
    readInput: async () => new TextEncoder().encode(INPUT),
    write: async (text) => {
      out += text;
    },
    complain: (text) => {
      errors += text;
    },
    inputIsTerminal: false,
    outputIsTerminal: false,
    env: {},
    version: '1.2.3',
    ...more,
  });
  return { status, out, errors, given };
}

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('klartext', () => {
  test('prints the article as text', async () => {
    const expected = { status: 0, out: 'Nachtzüge\n\nDer Zug fährt wieder.\n', errors: '' };
    expect(await klartext('page.txt')).toMatchObject(expected);
    expect(await klartext('-')).toMatchObject(expected);
    expect(await klartext('')).toMatchObject(expected);
    expect((await klartext('--no-title page.txt')).out).toBe('Der Zug fährt wieder.\n');
  });

  test('prints the article as JSON, Markdown and HTML', async () => {
    expect(JSON.parse((await klartext('--json -')).out)).toEqual(fake(INPUT));
    expect((await klartext('--markdown -')).out).toBe('# Nachtzüge\n\nDer Zug fährt wieder.\n');
    expect((await klartext('--html -')).out).toContain('<h1>Nachtzüge</h1>');
  });

  test('reads a terminal where it is told to', async () => {
    expect((await klartext('--no-title -', { inputIsTerminal: true })).status).toBe(0);
  });

  test('counts a byte order mark in the offsets of the file', async () => {
    const file = `\uFEFF${INPUT}`;
    const { out } = await klartext('--json page.txt', {
      extract: extractArticle,
      readFile: async () => new TextEncoder().encode(file),
    });
    const { blocks, text } = JSON.parse(out) as Article;
    expect(blocks.map(({ start, end }) => file.slice(start, end))).toEqual([text]);
  });

  test('explains the input line by line', async () => {
    expect((await klartext('--explain -')).out).toBe(
      `1 title     Nachtzüge
3 kept      Der Zug fährt wieder.
  removed   Teilen
            ↳ social, share-row 0.98: “Teilen”
4 removed   1/53
            ↳ gallery, gallery-counter 0.98: “1/53”
5 -         <hr>

verdict: article
kind: article, confidence 1.00, read as text, language unknown (no lexicon)
removed: 2 (social 1, gallery 1)
`,
    );
  });

  test('explains in colour on a terminal only, and not with NO_COLOR', async () => {
    const terminal = { outputIsTerminal: true };
    expect((await klartext('--explain -', terminal)).out).toContain('\u001b[31mTeilen\u001b[0m');
    const without = { ...terminal, env: { NO_COLOR: '1' } };
    expect((await klartext('--explain -', without)).out).not.toContain('\u001b');
  });

  test('does not let the input steer the terminal', async () => {
    const bytes = new TextEncoder().encode(`${INPUT}\u001b[2J\u202e\u009b1m`);
    const { out } = await klartext('--explain -', { readInput: async () => bytes });
    expect(out).toContain('␛[2J��1m');
  });

  test('hands the options on', async () => {
    const { given } = await klartext(
      '--format html --language de --url https://a.example/ --keep social,credit --keep legal --prefer recall --comments --now 2024-05-01 -',
    );
    expect(given).toEqual({
      format: 'html',
      language: 'de',
      url: 'https://a.example/',
      keep: ['social', 'credit', 'legal'],
      prefer: 'recall',
      comments: true,
      now: '2024-05-01',
    });
    expect((await klartext('-')).given).toEqual({});
  });

  test('with --strict says by its status whether there is an article', async () => {
    const extract = (): Article => ({ ...fake(INPUT), verdict: { is: 'gated', reasons: [] } });
    expect((await klartext('--strict -')).status).toBe(0);
    expect((await klartext('--strict -', { extract })).status).toBe(1);
    expect((await klartext('-', { extract })).status).toBe(0);
  });

  test.each<[string, number, string, Partial<Io>]>([
    ['--frob', 2, "Unknown option '--frob' (see --help)", {}],
    ['--format', 2, "Option '--format <value>' argument missing (see --help)", {}],
    [
      '--format pdf',
      2,
      '--format takes auto, text, plain, markdown, html; not "pdf" (see --help)',
      {},
    ],
    [
      '--keep social,spam',
      2,
      /^--keep takes gallery, social, .*; not "spam" \(see --help\)$/ as never,
      {},
    ],
    ['--prefer it', 2, '--prefer takes balanced, precision, recall; not "it" (see --help)', {}],
    ['--json --html', 2, '--json and --html exclude each other (see --help)', {}],
    ['a b', 2, 'one file at a time, not 2 (see --help)', {}],
    [
      '',
      2,
      'no file given, and standard input is a terminal (see --help)',
      { inputIsTerminal: true },
    ],
    [
      '--json --strict',
      2,
      'no file given, and standard input is a terminal (see --help)',
      { inputIsTerminal: true },
    ],
    ['a.txt', 66, 'a.txt: no such file', { readFile: failing('ENOENT') }],
    ['src', 66, 'src: is a folder', { readFile: failing('EISDIR') }],
    ['a.txt', 66, 'a.txt: permission denied', { readFile: failing('EACCES') }],
    [
      'a.txt',
      65,
      'a.txt: not UTF-8: byte 0xE9 at offset 7 (line 2)',
      { readFile: async () => Uint8Array.of(0x6b, 0xc3, 0xa4, 10, 0xe2, 0x82, 0xac, 0xe9, 0x20) },
    ],
    [
      '--language xx- -',
      2,
      'option “language” is "xx-"; it takes a BCP 47 tag such as de or pt-BR (see --help)',
      {},
    ],
    [
      '--url a.b -',
      2,
      'option “url” is "a.b"; it takes an absolute http or https address (see --help)',
      { readInput: failing('EACCES') },
    ],
    [
      '--keep boilerplate --prefer recall -',
      2,
      /^options “keep” and “prefer” make no sense together/ as never,
      {},
    ],
    [
      '-',
      70,
      'internal error: Invalid string length',
      {
        extract: () => {
          throw new RangeError('Invalid string length');
        },
      },
    ],
    [
      '-',
      70,
      'internal error: oh',
      {
        extract: () => {
          throw new Error('oh');
        },
      },
    ],
    ['-', 74, 'standard output: ENOSPC', { write: failing('ENOSPC') }],
  ])('klartext %s: status %i', async (args, status, message, io) => {
    const result = await klartext(args, io);
    expect(result).toMatchObject({ status, out: '' });
    expect(result.errors.split('\n')).toHaveLength(2);
    const line = result.errors.replace(/^klartext: (.*)\n$/, '$1');
    if (typeof message === 'string') expect(line).toBe(message);
    else expect(line).toMatch(message);
  });

  test('a reader that stops reading is no error', async () => {
    expect(await klartext('-', { write: failing('EPIPE') })).toMatchObject({
      status: 0,
      errors: '',
    });
  });

  test('prints help and version', async () => {
    expect(await klartext('--help')).toMatchObject({ status: 0, errors: '' });
    const { out } = await klartext('-h');
    for (const option of ['--json', '--keep', '--prefer', 'boilerplate', 'NO_COLOR']) {
      expect(out).toContain(option);
    }
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect((await klartext('--version')).out).toBe('1.2.3\n');
  });

  test('explains in time in proportion to the lines', () =>
    expectLinear((size) => {
      const bytes = new TextEncoder().encode(`${INPUT}${'x\n'.repeat(size)}`);
      return () => klartext('--explain -', { readInput: async () => bytes });
    }, 100_000));
});
