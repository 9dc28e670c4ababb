import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type BuildOptions, transform } from 'esbuild';
import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  text: 'src/text.ts',
  rules: 'src/rules/index.ts',
  train: 'src/train/index.ts',
};
const worker = { worker: 'src/train/worker.ts' };
const shared = {
  format: 'esm',
  target: 'es2022',
  splitting: true,
  dts: { entry },
  // letters as they are: escaped, the lexicons take a third more room
  esbuildOptions: (options: BuildOptions) => {
    options.charset = 'utf8';
  },
} as const;

/** Turns the modules in a folder into CommonJS, file by file, so that they go on sharing chunks. */
async function toCommonJs(folder: string): Promise<void> {
  await writeFile(`${folder}/package.json`, '{ "type": "commonjs" }\n');
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue;
    const { code } = await transform(await readFile(`${folder}/${name}`, 'utf8'), {
      format: 'cjs',
      platform: 'node',
      target: shared.target,
      charset: 'utf8',
      define: { 'import.meta.url': 'moduleUrl' },
    });
    const head = code.includes('moduleUrl')
      ? "const moduleUrl = require('node:url').pathToFileURL(__filename).href;\n"
      : '';
    await writeFile(`${folder}/${name}`, head + code);
  }
}

export default defineConfig([
  { ...shared, entry: { ...entry, ...worker, cli: 'src/cli/main.ts' } },
  {
    ...shared,
    entry: { ...entry, ...worker },
    outDir: 'dist/cjs',
    // both are ES modules only: bundled, so that CommonJS needs no require(esm)
    noExternal: ['parse5', 'entities', 'he'],
    onSuccess: () => toCommonJs('dist/cjs'),
  },
]);
