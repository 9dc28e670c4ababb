import { stripTypeScriptTypes } from 'node:module';
import { expect } from 'vitest';

/** A piece of code of the documentation. */
export interface Example {
  readonly file: string;
  /** Where its first line stands. */
  readonly line: number;
  readonly code: string;
}

const ENTRIES: { readonly [name: string]: string } = {
  klartext: 'src/index.ts',
  'klartext/text': 'src/text.ts',
  'klartext/rules': 'src/rules/index.ts',
  'klartext/train': 'src/train/index.ts',
};

/** The fenced `ts` blocks of a page, by its lines. */
function fenced(file: string, lines: readonly string[]): Example[] {
  const out: Example[] = [];
  let open: { readonly start: number; readonly runs: boolean } | undefined;
  lines.forEach((line, i) => {
    const fence = /^\s*```(\w*)/.exec(line);
    if (!fence) return;
    if (open?.runs) {
      out.push({ file, line: open.start + 1, code: lines.slice(open.start, i).join('\n') });
    }
    open = open ? undefined : { start: i + 1, runs: fence[1] === 'ts' || fence[1] === 'js' };
  });
  return out;
}

/** The `ts` blocks of a Markdown page. */
export function examplesOfMarkdown(file: string, text: string): Example[] {
  return fenced(file, text.split('\n'));
}

/** The code behind `@example` in the comments of a source. */
export function examplesOfSource(file: string, source: string): Example[] {
  const out: Example[] = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const before = source.slice(0, comment.index).split('\n').length - 1;
    let inside = false;
    const lines = comment[0].split('\n').map((raw) => {
      const line = raw.replace(/^\s*\*(?: |$)/, '');
      if (/^@\w/.test(line)) inside = line.startsWith('@example');
      return inside ? line : '';
    });
    out.push(
      ...fenced(file, lines).map((example) => ({ ...example, line: example.line + before })),
    );
  }
  return out;
}

/** Statements with the values stated behind them, as code that compares both. */
function instrument(example: Example): string {
  const out: string[] = [];
  example.code.split('\n').forEach((line, i) => {
    const stated = /^(.*?)\s*\/\/=>\s*(.*)$/.exec(line);
    if (!stated) {
      out.push(line);
      return;
    }
    // a value on a line of its own belongs to the statement above
    const statement = (stated[1] || (out.pop() ?? '')).trim().replace(/;$/, '');
    const where = JSON.stringify(`${example.file}:${example.line + i}`);
    const declared = /^(?:const|let) (\w+)\b/.exec(statement);
    if (declared) out.push(`${statement};`);
    const value = declared ? declared[1] : statement;
    const thrown = /^throws (\w+)/.exec(stated[2]!);
    out.push(
      thrown
        ? `await $throws(async () => (${value}), ${JSON.stringify(thrown[1])}, ${where});`
        : `$same(await (${value}), (${stated[2]}), ${where});`,
    );
  });
  return out.join('\n');
}

/**
 * Runs an example. It may import from the package's entry points; without imports it sees what
 * `klartext` and its own module export.
 *
 * @returns how many stated values were compared
 */
export async function runExample(example: Example, root: URL): Promise<number> {
  let checks = 0;
  const scope: Record<string, unknown> = {};
  const load = async (path: string) => (await import(new URL(path, root).href)) as object;
  const code = instrument(example)
    .replace(/^import type [^;]*;$/gm, '')
    .replace(/^import \{([^}]*)\} from '([^']+)';?$/gm, (_, list: string, from: string) => {
      if (!(from in ENTRIES)) throw new Error(`${example.file}: no entry point ${from}`);
      const values = list.split(',').filter((one) => !/^\s*type /.test(one));
      return `const {${values.join(',').replace(/ as /g, ': ')}} = await $load('${ENTRIES[from]}');`;
    });
  if (!code.includes('$load(') && /extractArticle|render|account|defineRule/.test(code)) {
    Object.assign(scope, await load('src/index.ts'));
  }
  if (example.file.endsWith('.ts')) Object.assign(scope, await load(example.file));
  Object.assign(scope, {
    $load: load,
    $same: (actual: unknown, stated: unknown, where: string) => {
      checks++;
      expect(actual, where).toEqual(stated);
    },
    $throws: async (action: () => Promise<unknown>, name: string, where: string) => {
      checks++;
      const error = await action().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error instanceof Error ? error.name : 'nothing thrown', where).toBe(name);
    },
  });
  const body = stripTypeScriptTypes(`async () => {\n${code}\n}`);
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const make = new Function(...names, `'use strict'; return (${body});`);
  await (make(...names.map((name) => scope[name])) as () => Promise<void>)();
  return checks;
}
