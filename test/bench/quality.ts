// Measures the library over the bench data. `npm run bench -- --help`
import { writeFileSync } from 'node:fs';
import { readArgs, type SetName, usage } from './args.ts';
import { haveBench } from './data.ts';
import type { PageResult, Want } from './measure-page.ts';
import { createPool, type Pool } from './pool.ts';
import { haveFolds, type InputName, kindOf } from './predict.ts';
import { readSites } from './sites.ts';
import { peerTable, scoreTable, worstPages } from './tables.ts';

/** What a set can be given as. */
function inputsOf(set: SetName): readonly InputName[] {
  if (set === 'peer-outputs') return ['output'];
  if (set === 'snippets') return ['html'];
  return ['page', 'article', 'raw', 'html'];
}

/** Measures a set in every way asked for. */
async function measureSet(
  pool: Pool,
  set: SetName,
  inputs: readonly InputName[],
  wants: readonly Want[],
): Promise<readonly PageResult[]> {
  const html = inputs.filter((name) => name === 'html');
  const text = inputs.filter((name) => name !== 'html');
  const results: PageResult[] = [];
  if (text.length > 0) {
    const file = set === 'peer-outputs' ? 'peer-outputs-dev' : `${set}-dev-text`;
    results.push(...(await pool.measure(file, text, wants)));
  }
  if (html.length > 0) results.push(...(await pool.measure(`${set}-dev`, html, wants)));
  return results.map((result) => ({ ...result, set }));
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(usage);
    return;
  }
  const asked = readArgs(args);
  if (!haveBench(asked.folder)) {
    console.log(`skipped: there are no bench data in ${asked.folder}`);
    return;
  }
  const trained = (['text', 'html'] as const).filter((kind) => haveFolds(kind, asked.without));
  const suffix = asked.without ? ` --without ${asked.without}` : '';
  for (const kind of ['text', 'html'] as const) {
    if (!trained.includes(kind))
      console.error(`no ${kind} weights: npm run train -- ${kind}${suffix}`);
  }
  const jobs = asked.sets.map((set) => ({
    set,
    inputs: inputsOf(set).filter(
      (name) =>
        trained.includes(kindOf(name)) &&
        (asked.inputs.length === 0 || asked.inputs.includes(name)),
    ),
  }));
  const sites = jobs.some(({ inputs }) => inputs.includes('output'))
    ? readSites(asked.folder)
    : new Map();
  const { without, format } = asked;
  const pool = createPool({ sites, without, format }, asked.folder);
  const results: PageResult[] = [];
  const wants: Want[] = ['score'];
  if (asked.worst > 0) wants.push('diagnosis');
  if (asked.out) wants.push('prediction');
  for (const { set, inputs } of jobs) {
    if (inputs.length > 0) results.push(...(await measureSet(pool, set, inputs, wants)));
  }
  await pool.close();
  console.log(scoreTable(results, asked.by));
  const peers = results.filter(({ input }) => input === 'output');
  if (peers.length > 0) console.log(`\n${peerTable(peers)}`);
  if (asked.worst > 0) console.log(`\n${worstPages(results, asked.worst)}`);
  if (asked.out) {
    const lines = results.map(({ prediction }) => JSON.stringify(prediction));
    writeFileSync(asked.out, `${lines.join('\n')}\n`);
  }
}

await main(process.argv.slice(2));
