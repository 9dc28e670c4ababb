// Trains the judge on the bench data and writes its weights. `npm run train -- [text|html|names|titles|kinds]
// [--without SET]... [--quick]`: --without leaves a set out and trains with the rest, for each set
// that is named; --quick takes a sixth of the pages, to try things out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PackedKinds } from '../../src/assemble/kind/sorter.ts';
import type { PackedNamer } from '../../src/judge/namer.ts';
import { bestByExpectation, thresholdFor } from '../../src/judge/threshold.ts';
import type { PackedWeights } from '../../src/judge/weights.ts';
import { trainJudge } from '../../src/train/train-judge.ts';
import { trainKinds } from '../../src/train/train-kinds.ts';
import { trainNamer } from '../../src/train/train-namer.ts';
import { trainTitler } from '../../src/train/train-titles.ts';
import { haveBench } from './data.ts';
import { loadNames, NAMES } from './named-pages.ts';
import { loadKinds } from './sorted-pages.ts';
import { loadTitles } from './titled-pages.ts';
import { leaveOut, loadTraining, type TrainingSet } from './training-pages.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** What is trained, with the type of its weights and where that stands. */
const TRAINED = {
  text: { name: 'packedText', type: 'PackedWeights', from: '../weights.ts' },
  html: { name: 'packedHtml', type: 'PackedWeights', from: '../weights.ts' },
  names: { name: 'packedNames', type: 'PackedNamer', from: '../namer.ts' },
  titles: { name: 'packedTitles', type: 'string' },
  kinds: { name: 'packedKinds', type: 'PackedKinds', from: '../../assemble/kind/sorter.ts' },
} as const;

/** In this order: titles are told by what the judge says of a text, kinds by what it says of HTML. */
const PARTS = ['names', 'text', 'html', 'titles', 'kinds'] as const;

/** Weights as a module: data, so that they travel with the code. */
function weightsModule(
  kind: keyof typeof TRAINED,
  weights: PackedWeights | PackedNamer | PackedKinds | string,
): string {
  const { name, type, ...rest } = TRAINED[kind];
  const needs = 'from' in rest ? `import type { ${type} } from '${rest.from}';\n` : '';
  return `// Learned by \`npm run train -- ${kind}\`; see docs/training.md. Not written by hand.
${needs}
export const ${name}: ${type} = ${JSON.stringify(weights, null, 2)};
`;
}

/** Prints the mean F1 by words of blocks, each page judged by weights that did not see its site. */
function report(
  { pages, sets }: TrainingSet,
  probabilities: readonly Float32Array[],
  strictness: readonly number[],
  threshold: readonly number[],
): void {
  const sums = new Map<string, [number, number, number, number]>();
  pages.forEach(({ words, label, certain }, n) => {
    const probability = probabilities[n]!.map((p, i) => (certain[i] === 1 ? 0 : p));
    const { expected } = bestByExpectation(probability, words);
    const least = thresholdFor(threshold, expected, strictness[n]!);
    const f1 = (from: number): number => {
      let kept = 0;
      let wanted = 0;
      let hits = 0;
      for (let i = 0; i < words.length; i++) {
        wanted += words[i]! * label[i]!;
        if (probability[i]! < from) continue;
        kept += words[i]!;
        hits += words[i]! * label[i]!;
      }
      return kept + wanted > 0 ? (2 * hits) / (kept + wanted) : 1;
    };
    const sum = sums.get(sets[n]!) ?? [0, 0, 0, 0];
    [1, f1(least), f1(0.5), f1(0.6)].forEach((value, i) => {
      sum[i]! += value;
    });
    sums.set(sets[n]!, sum);
  });
  console.log('F1 by words of blocks, out of fold: chosen threshold, 0.5, 0.6');
  for (const [name, [count, ...f1]] of sums) {
    console.log(`  ${name} (${count}): ${f1.map((sum) => (sum / count).toFixed(4)).join('  ')}`);
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const without = args.filter((_, i) => args[i - 1] === '--without');
  const asked = PARTS.filter((kind) => args.includes(kind));
  const all = without.length > 0 ? (['text', 'html'] as const) : PARTS;
  const kinds: readonly string[] = asked.length > 0 ? asked : all;
  if (!haveBench()) {
    console.log('skipped: the bench data are not there');
    process.exit(0);
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const every = args.includes('--quick') ? 6 : 1;
  const started = performance.now();
  const tell = (kind: string, what: string): void =>
    console.log(`${kind}: ${what} (${Math.round((performance.now() - started) / 1000)} s)`);
  if (kinds.includes('names')) {
    tell('names', 'reading');
    const pages = loadNames(every);
    tell('names', `${pages.length} pages`);
    const trained = await trainNamer(pages, NAMES);
    writeFileSync(join(ROOT, '.cache/names.folds'), serialize(trained));
    writeFileSync(
      join(ROOT, 'src/judge/weights/names.weights.ts'),
      weightsModule('names', trained.names),
    );
    tell('names', 'done');
  }
  for (const kind of (['text', 'html'] as const).filter((one) => kinds.includes(one))) {
    const say = (what: string): void => tell(kind, what);
    say('reading');
    const everything = loadTraining(kind, every);
    for (const left of without.length > 0 ? without : [undefined]) {
      const loaded = left === undefined ? everything : leaveOut(everything, left);
      const { pages } = loaded;
      const blocks = pages.reduce((sum, { count }) => sum + count, 0);
      say(`${pages.length} pages, ${blocks} blocks${left ? ` without ${left}` : ''}`);
      const trained = await trainJudge(pages, {
        kind,
        foldWeights: left === undefined,
        ...(left === undefined ? {} : { folds: 3 }),
        onStep: say,
      });
      report(loaded, trained.outOfFold, trained.strictness, trained.weights.threshold);
      say(`threshold ${trained.weights.threshold.join(', ')}`);
      const name = left ? `${kind}-without-${left}` : kind;
      writeFileSync(
        join(ROOT, `.cache/${name}.folds`),
        serialize({ byFold: trained.byFold, weights: trained.weights }),
      );
      if (left !== undefined) continue;
      writeFileSync(
        join(ROOT, `.cache/${name}.out-of-fold`),
        serialize(
          pages.map(({ words, label, certain }, i) => ({
            set: loaded.sets[i],
            words,
            label,
            certain,
            probability: trained.outOfFold[i],
            strictness: trained.strictness[i],
          })),
        ),
      );
      writeFileSync(
        join(ROOT, `src/judge/weights/${kind}.weights.ts`),
        weightsModule(kind, trained.weights),
      );
    }
    say('done');
  }
  if (kinds.includes('titles')) {
    tell('titles', 'reading');
    const pages = loadTitles(every);
    tell('titles', `${pages.length} texts`);
    const trained = await trainTitler(pages);
    writeFileSync(join(ROOT, '.cache/titles.folds'), serialize(trained));
    writeFileSync(
      join(ROOT, 'src/judge/weights/titles.weights.ts'),
      weightsModule('titles', trained.titles),
    );
    tell('titles', 'done');
  }
  if (kinds.includes('kinds')) {
    tell('kinds', 'reading');
    const pages = loadKinds(every);
    tell('kinds', `${pages.length} pages`);
    const trained = await trainKinds(pages);
    writeFileSync(join(ROOT, '.cache/kinds.folds'), serialize(trained));
    writeFileSync(
      join(ROOT, 'src/judge/weights/kinds.weights.ts'),
      weightsModule('kinds', trained.kinds),
    );
    tell('kinds', 'done');
  }
}
