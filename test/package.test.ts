import { execFile, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The package as users get it: packed, installed into an empty folder, used from everywhere.

const root = fileURLToPath(new URL('../', import.meta.url));
const tools = join(root, 'node_modules', '.bin');
const TITLE = 'Night trains are back';
const PAGE = `${TITLE}

The night train to the coast runs again from May, and the first weeks are already booked out.

The operator has rented twelve sleeping cars, half of them older than the drivers of the train.
`;

let folder: string;

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

async function exec(file: string, args: readonly string[], cwd = folder): Promise<Result> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    DENO_NO_UPDATE_CHECK: '1',
    DENO_DIR: join(folder ?? tmpdir(), '.deno'),
    // npm in npm: the outer one's project is not the inner one's
    npm_config_local_prefix: cwd,
    INIT_CWD: cwd,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(file, [...args], {
      cwd,
      env,
      maxBuffer: 1 << 28,
      shell: process.platform === 'win32',
    });
    return { stdout, stderr, code: 0 };
  } catch (error) {
    const failed = error as { stdout?: string; stderr?: string; code?: number | string };
    if (typeof failed.code !== 'number') throw error;
    return { stdout: failed.stdout ?? '', stderr: failed.stderr ?? '', code: failed.code };
  }
}

async function succeed(file: string, args: readonly string[], cwd = folder): Promise<string> {
  const { stdout, stderr, code } = await exec(file, args, cwd);
  expect(code, `${file} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

const ESM = `
import { extractArticle, renderMarkdown } from 'klartext';
import * as text from 'klartext/text';
import { defaultRules } from 'klartext/rules';
import * as train from 'klartext/train';
import { readFileSync } from 'node:fs';
if (!defaultRules.length || !Object.keys(text).length || !Object.keys(train).length) throw new Error('empty');
const article = extractArticle(readFileSync('page.txt', 'utf8'));
if (!renderMarkdown(article).startsWith('# ')) throw new Error('no heading');
console.log(article.title);
`;
const CJS = `
const { extractArticle } = require('klartext');
const { defaultRules } = require('klartext/rules');
if (!defaultRules.length) throw new Error('empty');
for (const entry of ['text', 'train']) {
  if (!Object.keys(require('klartext/' + entry)).length) throw new Error('empty');
}
const article = extractArticle(require('node:fs').readFileSync('page.txt', 'utf8'));
if (typeof require('klartext/package.json').version !== 'string') throw new Error('no version');
console.log(article.title);
`;
const TYPED = `
import { type Article, type Category, extractArticle, type RuleContext, renderText } from 'klartext';
import * as rules from 'klartext/rules';
import * as text from 'klartext/text';
import * as train from 'klartext/train';
const keep: Category[] = ['social'];
const article: Article = extractArticle('', { keep });
const title: string | undefined = article.title;
export const all = [title, renderText(article), rules.defaultRules[0]?.name, text, train];
// what is inferred has names that a declaration can write down
export const block = (context: RuleContext) => context.blocks[0];
export const element = (context: RuleContext) => context.blocks[0]?.element;
export const hits = (context: RuleContext) => context.phrases(0);
export const having = (context: RuleContext) => context.having;
export const documentOf = (context: RuleContext) => context.document;
export const claim = (context: RuleContext) => context.document.claims[0];
export const run = rules.runRules;
export const read = (html: string) => train.readHtml(html);
export const prepared = train.prepare;
export const around = (page: train.TrainingPage) => page.around;
export const unpacked = (packed: train.PackedWeights) => train.unpackWeights(packed, 'text');
export const trees = (weights: train.Weights) => [weights.first, weights.page, weights.wordings];
// @ts-expect-error types are there, and strict
extractArticle(1);
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klartext-'));
  await succeed('npm', ['pack', '--pack-destination', folder, '--silent'], root);
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "name": "user", "private": true }');
  await succeed('npm', [
    'install',
    ...['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    ...['--prefix', folder, `./${tarball}`],
  ]);
  await writeFile(join(folder, 'page.txt'), PAGE);
  await writeFile(join(folder, 'esm.mjs'), ESM);
  await writeFile(join(folder, 'cjs.cjs'), CJS);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  test('holds what it should, and brings parse5, he and entities', async () => {
    const installed = await readdir(join(folder, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual([
      'entities',
      'he',
      'klartext',
      'parse5',
    ]);
    const files = await readdir(join(folder, 'node_modules', 'klartext'));
    for (const name of ['LICENSE', 'README.md', 'dist', 'package.json']) {
      expect(files).toContain(name);
    }
    const readme = await readFile(join(folder, 'node_modules/klartext/README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\(([^():#]+)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) await access(join(folder, 'node_modules', 'klartext', path));
    expect(files).not.toContain('src');
    expect(files).not.toContain('test');
  });

  test('works from an ES module', async () => {
    expect(await succeed('node', ['esm.mjs'])).toBe(`${TITLE}\n`);
  });

  test('works from CommonJS, also where require() takes no ES modules', async () => {
    expect(await succeed('node', ['cjs.cjs'])).toBe(`${TITLE}\n`);
    const strict = ['--no-experimental-require-module', 'cjs.cjs'];
    expect(await succeed('node', strict)).toBe(`${TITLE}\n`);
  });

  test.each([
    ['nodenext', 'nodenext', 'typed.mts'],
    ['nodenext', 'nodenext', 'typed.cts'],
    ['esnext', 'bundler', 'typed.ts'],
  ])('has types for TypeScript: module %s, resolution %s, %s', async (module, resolution, name) => {
    const place = join(folder, `types-${name}`);
    await mkdir(place);
    await writeFile(join(place, name), TYPED);
    await succeed(
      join(tools, 'tsc'),
      [
        ...['--noEmit', '--declaration', '--strict', '--target', 'es2022', '--lib', 'es2023'],
        ...['--module', module, '--moduleResolution', resolution, name],
      ],
      place,
    );
  });

  test('works in Deno', async () => {
    const args = ['run', '--quiet', '--allow-read', '--no-remote', '--no-lock'];
    const run = [...args, '--node-modules-dir=manual', 'esm.mjs'];
    expect(await succeed(join(tools, 'deno'), run)).toBe(`${TITLE}\n`);
  });

  test('works in Bun', async () => {
    expect(await succeed(join(tools, 'bun'), ['run', 'esm.mjs'])).toBe(`${TITLE}\n`);
    expect(await succeed(join(tools, 'bun'), ['run', 'cjs.cjs'])).toBe(`${TITLE}\n`);
  });

  test('changes nothing when it is imported', async () => {
    const code = `
      const names = () => Object.getOwnPropertyNames(globalThis).join();
      const before = names();
      for (const one of [Object, Array, String, RegExp, Map, Set]) Object.freeze(one.prototype);
      for (const entry of ['', '/text', '/rules', '/train']) await import('klartext' + entry);
      if (names() !== before) throw new Error('new globals');
      if (process.getActiveResourcesInfo().some((name) => /Timeout|Worker|Pipe$/.test(name)))
        throw new Error(process.getActiveResourcesInfo().join());
    `;
    await writeFile(join(folder, 'quiet.mjs'), code);
    expect(await exec('node', ['quiet.mjs'])).toEqual({ stdout: '', stderr: '', code: 0 });
  });
});

describe('the installed command', () => {
  const klartext = (...args: string[]) => exec(join(folder, 'node_modules/.bin/klartext'), args);

  test('prints the article', async () => {
    expect(await klartext('page.txt')).toEqual({ stdout: PAGE, stderr: '', code: 0 });
    expect(JSON.parse((await klartext('--json', 'page.txt')).stdout)).toMatchObject({
      title: TITLE,
    });
    expect((await klartext('--explain', 'page.txt')).stdout).toMatch(/^1 title {5}Night trains/);
    expect((await klartext('--markdown', 'page.txt')).stdout).toMatch(/^# Night trains/);
  });

  test('knows its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect((await klartext('--version')).stdout).toBe(`${version}\n`);
  });

  test('says in one line what is wrong', async () => {
    await writeFile(join(folder, 'latin.txt'), Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    const wrong: readonly [string, number, string][] = [
      ['missing.txt', 66, 'missing.txt: no such file'],
      ['node_modules', 66, 'node_modules: is a folder'],
      ['latin.txt', 65, 'latin.txt: not UTF-8: byte 0xE9 at offset 3 (line 1)'],
      ['--frob', 2, "Unknown option '--frob' (see --help)"],
    ];
    for (const [argument, code, message] of wrong) {
      expect(await klartext(argument)).toEqual({
        stdout: '',
        stderr: `klartext: ${message}\n`,
        code,
      });
    }
  });

  test('takes a long standard input, and a reader that stops early', async () => {
    const line = 'The night train to the coast runs again from May, said the operator on Monday. ';
    const command = spawn(join(folder, 'node_modules/.bin/klartext'), ['--format', 'plain'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let errors = '';
    command.stderr.on('data', (data) => {
      errors += data;
    });
    command.stdin.on('error', () => {});
    command.stdin.end(`${TITLE}\n\n${`${line.repeat(10)}\n\n`.repeat(4000)}`);
    const done = new Promise<number | null>((resolve) => command.on('close', resolve));
    command.stdout.once('data', () => command.stdout.destroy());
    expect([await done, errors]).toEqual([0, '']);
  });
});
