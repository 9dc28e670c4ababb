// Measures the library over the bench data. `npm run bench -- --help`
import { writeFileSync } from 'node:fs';
import { type BenchArgs, readArgs, type SetName, usage } from './args.ts';
import { haveBench } from './data.ts';
import type { PageResult } from './measure-page.ts';
import { planOf, type Step } from './plan.ts';
import { createPool, type Pool } from './pool.ts';
import { haveFolds, haveKinds, haveNames, haveTitles, isFromHtml } from './predict.ts';
import { type Part, reportOf, writePage } from './report.ts';
import { readSites } from './sites.ts';
import { speedPart } from './speed.ts';

/** Measures a set: its texts stand in one file, its pages in another. */
async function measureSet(
  pool: Pool,
  set: SetName,
  steps: readonly Step[],
): Promise<readonly PageResult[]> {
  const html = steps.filter(({ input }) => isFromHtml(input));
  const text = steps.filter(({ input }) => !isFromHtml(input));
  const results: PageResult[] = [];
  if (text.length > 0) {
    const file = set === 'peer-outputs' ? 'peer-outputs-dev' : `${set}-dev-text`;
    results.push(...(await pool.measure(file, text)));
  }
  if (html.length > 0) results.push(...(await pool.measure(`${set}-dev`, html)));
  return results.map((result) => ({ ...result, set }));
}

/** Everything that is measured page by page. */
async function measure(asked: BenchArgs): Promise<readonly PageResult[]> {
  const { without, format, language, folder } = asked;
  const trained = new Set((['text', 'html'] as const).filter((kind) => haveFolds(kind, without)));
  for (const kind of ['text', 'html'] as const) {
    if (!trained.has(kind))
      console.error(
        `no ${kind} weights: npm run train -- ${kind}${without ? ` --without ${without}` : ''}`,
      );
  }
  if (!haveNames()) console.error('no names: npm run train -- names');
  if (!haveTitles()) console.error('no titles: npm run train -- titles');
  if (!haveKinds()) console.error('no kinds: npm run train -- kinds');
  const plans = asked.sets.map((set) => ({ set, steps: planOf(set, asked, trained) }));
  const outputs = plans.some(({ steps }) => steps.some(({ input }) => input === 'output'));
  const pool = createPool(
    { sites: outputs ? readSites(folder) : new Map(), without, format, language },
    folder,
  );
  const results: PageResult[] = [];
  for (const { set, steps } of plans) {
    if (steps.length > 0) results.push(...(await measureSet(pool, set, steps)));
  }
  await pool.close();
  return results;
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
  const parts: Part[] = [];
  const say = (part: Part): void => {
    parts.push(part);
    console.log(`## ${part.title}\n\n${part.text}\n`);
  };
  const bySteps = [...asked.sections].some((section) => section !== 'speed');
  if (bySteps) {
    const results = await measure(asked);
    for (const part of reportOf(results, asked)) say(part);
    if (asked.out) {
      const lines = results.flatMap(({ prediction }) =>
        prediction ? [JSON.stringify(prediction)] : [],
      );
      writeFileSync(asked.out, `${lines.join('\n')}\n`);
    }
  }
  if (asked.sections.has('speed')) say(await speedPart(asked.folder));
  if (asked.write) writePage(parts);
}

await main(process.argv.slice(2));
