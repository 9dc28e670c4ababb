import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as named from '../src/rules/named.ts';

const root = new URL('../', import.meta.url);

async function packageJson(): Promise<{
  dependencies: object;
  exports: { [path: string]: unknown };
  sideEffects: boolean;
}> {
  return JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
}

const COMMON = [
  'account',
  'categories',
  'defaultRules',
  'defineRule',
  'extractArticle',
  'renderHtml',
  'renderMarkdown',
  'renderText',
];

/** What each entry point offers. A change here is a change for users, and needs a changeset. */
const PUBLIC: { readonly [entry: string]: readonly [source: string, names: readonly string[]] } = {
  '.': ['src/index.ts', COMMON],
  './text': ['src/text.ts', COMMON],
  './rules': [
    'src/rules/index.ts',
    [
      ...['CERTAIN', 'categories', 'contextOf', 'createContext', 'defaultRules', 'defineRule'],
      ...['runRules', 'testRule'],
      ...Object.keys(named),
    ].sort(),
  ],
  './train': [
    'src/train/index.ts',
    [
      'asMarkdown',
      'extractWith',
      'foldOf',
      'lengthen',
      'prepare',
      'prepareKind',
      'prepareNames',
      'prepareTitles',
      'readHtml',
      'readText',
      'restyle',
      'shorten',
      'trainJudge',
      'trainKinds',
      'trainNamer',
      'trainTitler',
      'unpackKinds',
      'unpackNamer',
      'unpackTitler',
      'unpackWeights',
    ],
  ],
};

describe('entry points', () => {
  test('are those of package.json', async () => {
    const { exports } = await packageJson();
    expect(Object.keys(exports)).toEqual([...Object.keys(PUBLIC), './package.json']);
  });

  test.each(Object.entries(PUBLIC))(
    '%s exports what is written here',
    async (_, [source, names]) => {
      const module: object = await import(new URL(source, root).href);
      expect(Object.keys(module).sort()).toEqual(names);
      expect(module).not.toHaveProperty('default');
    },
  );
});

/** The modules that an entry point brings along, as paths inside the repository. */
async function bundled(source: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(source, root))],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
}

test('klartext/text brings neither the reader of HTML pages nor its weights along', async () => {
  const ofHtml = (path: string): boolean =>
    path.startsWith('src/read/html/') || /(?:trained-html|html\.weights)\.ts$/.test(path);
  expect((await bundled('src/text.ts')).filter(ofHtml)).toEqual([]);
  expect((await bundled('src/index.ts')).filter(ofHtml)).not.toEqual([]);
});

/** What an entry point weighs in a bundle for browsers, in kilobytes: minified, and with gzip. */
async function weightOf(source: string): Promise<readonly [number, number]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { extractArticle } from './${source}';`,
      resolveDir: fileURLToPath(root),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
  });
  const bytes = outputFiles[0]!.contents;
  return [bytes.length / 1000, gzipSync(bytes, { level: 9 }).length / 1000];
}

test('klartext and klartext/text weigh in browsers what README says', async () => {
  const readme = await readFile(new URL('README.md', root), 'utf8');
  const said = [...readme.matchAll(/(\d+) kB,\s+or\s+(\d+) kB\s+with\s+gzip/g)].map(
    ([, minified, zipped]) => [Number(minified), Number(zipped)],
  );
  const found = [await weightOf('src/text.ts'), await weightOf('src/index.ts')];
  expect(said).toHaveLength(found.length);
  for (const [entry, sizes] of found.entries())
    for (const [at, size] of sizes.entries())
      expect(Math.abs(said[entry]![at]! / size - 1), `${size} kB`).toBeLessThan(0.05);
});

describe('dependencies', () => {
  test('at run time are parse5 and he', async () => {
    const found = await packageJson();
    expect(Object.keys(found.dependencies)).toEqual(['he', 'parse5']);
    expect(found.sideEffects).toBe(false);
  });

  test('are all that the sources import; Node only for the command line and training', async () => {
    const names = await readdir(new URL('src', root), { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.ts'))) {
      const source = await readFile(new URL(`src/${name}`, root), 'utf8');
      for (const [, from] of source.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
        if (from!.startsWith('.')) continue;
        const node = /^(?:cli|train)\//.test(name) && from!.startsWith('node:');
        expect(node || ['he', 'parse5'].includes(from!), `${name} imports ${from}`).toBe(true);
      }
    }
  });
});

test('the lock file names the builds for every platform; if not, run .ci/complete-lock.mjs', async () => {
  interface Locked {
    readonly optionalDependencies?: object;
  }
  const text = await readFile(new URL('package-lock.json', root), 'utf8');
  const { packages } = JSON.parse(text) as { packages: { readonly [path: string]: Locked } };
  const locked = new Set(
    Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const optional = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}),
  );
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});

test('importing changes nothing outside', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const frozen = [Object, Array, String, Map, Set, RegExp, Promise, JSON, Math, Intl].map((one) =>
    JSON.stringify([
      Object.getOwnPropertyNames(one),
      Object.getOwnPropertyNames((one as { prototype?: object }).prototype ?? {}),
    ]),
  );
  const listeners = process.eventNames().map((name) => process.listenerCount(name));
  for (const [source] of Object.values(PUBLIC)) await import(new URL(source, root).href);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  expect(process.eventNames().map((name) => process.listenerCount(name))).toEqual(listeners);
  const after = [Object, Array, String, Map, Set, RegExp, Promise, JSON, Math, Intl].map((one) =>
    JSON.stringify([
      Object.getOwnPropertyNames(one),
      Object.getOwnPropertyNames((one as { prototype?: object }).prototype ?? {}),
    ]),
  );
  expect(after).toEqual(frozen);
});
