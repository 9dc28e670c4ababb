import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  text: 'src/text.ts',
  rules: 'src/rules/index.ts',
  train: 'src/train/index.ts',
};
const shared = { target: 'es2022', clean: false, sourcemap: false, splitting: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: { ...entry, cli: 'src/cli/main.ts' },
    format: 'esm',
    dts: { entry },
  },
  {
    ...shared,
    entry,
    format: 'cjs',
    dts: { entry },
    // both are ES modules only: bundled, so that CommonJS needs no require(esm)
    noExternal: ['parse5', 'entities', 'he'],
  },
]);
