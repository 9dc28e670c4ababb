import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  type Example,
  examplesOfMarkdown,
  examplesOfSource,
  runExample,
} from './support/examples.ts';

const root = new URL('../', import.meta.url);
const names = await readdir(new URL('src', root), { recursive: true });
const examples: Example[] = [];
for (const name of names.filter((one) => one.endsWith('.ts')).sort()) {
  const file = `src/${name}`;
  examples.push(...examplesOfSource(file, await readFile(new URL(file, root), 'utf8')));
}
for (const file of ['README.md', 'docs/architecture.md', 'docs/training.md']) {
  if (!existsSync(new URL(file, root))) continue;
  examples.push(...examplesOfMarkdown(file, await readFile(new URL(file, root), 'utf8')));
}

describe('the examples of the documentation do what they say', () => {
  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    async (_, example) => {
      const checks = await runExample(example, root);
      expect(checks, 'an example states at least one value behind //=>').toBeGreaterThan(0);
    },
  );
});

describe('the runner', () => {
  const run = (...lines: string[]) =>
    runExample({ file: 'x.md', line: 1, code: lines.join('\n') }, root);

  test('compares values', async () => {
    expect(
      await run(
        'const a: number = 1;',
        'a + 1; //=> 2',
        'const b = [a]; //=> [1]',
        "'x'",
        "//=> 'x'",
        'JSON.parse("{") //=> throws SyntaxError',
      ),
    ).toBe(4);
  });

  test('fails where a value is another one', async () => {
    await expect(run('1 + 1; //=> 3')).rejects.toThrow('x.md:1');
    await expect(run('1; //=> throws Error')).rejects.toThrow('x.md:1');
    await expect(run('undefinedName; //=> 3')).rejects.toThrow('undefinedName');
  });

  test('finds examples in comments and in Markdown', () => {
    const source =
      '/**\n * Adds.\n *\n * @example\n * ```ts\n * f(1); //=> 2\n * ```\n * @returns it\n */';
    expect(examplesOfSource('a.ts', source)).toEqual([
      { file: 'a.ts', line: 6, code: 'f(1); //=> 2' },
    ]);
    const page = 'Text\n\n```ts\nf(1); //=> 2\n```\n\n```sh\nx\n```\n';
    expect(examplesOfMarkdown('a.md', page)).toEqual([
      { file: 'a.md', line: 4, code: 'f(1); //=> 2' },
    ]);
  });
});
