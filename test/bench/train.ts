// Trains the judge on the bench data and writes its weights. `npm run train -- [text|html|names]
// [--without SET]... [--quick]`: --without leaves a set out and trains with the rest, for each set
// that is named; --quick takes a sixth of the pages, to try things out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PackedNamer } from '../../src/judge/namer.ts';
import { bestByExpectation, thresholdFor } from '../../src/judge/threshold.ts';
import type { PackedWeights } from '../../src/judge/weights.ts';
import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { asMarkdown } from '../../src/train/as-markdown.ts';
import { prepare, type TrainingPage } from '../../src/train/example.ts';
import { siteOf } from '../../src/train/folds.ts';
import { restyle, type Style } from '../../src/train/restyle.ts';
import { shorten } from '../../src/train/shorten.ts';
import { trainJudge } from '../../src/train/train-judge.ts';
import { trainNamer } from '../../src/train/train-namer.ts';
import { type Entry, haveBench, labelledSets, readEntries } from './data.ts';
import { loadNames, NAMES } from './named-pages.ts';
import { wrapped } from './wrapped.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** How much a page of a set counts: the smaller sets more, for they are other annotators' work. */
const SET_WEIGHT: Readonly<Record<string, number>> = { wcxb: 1, naeb: 2, fundus: 3, daniel: 1 };
/** How much a text counts, by what it was made from. */
const INPUT_WEIGHT = {
  page: 1,
  article: 1,
  raw: 0.5,
  markdown: 0.5,
  wrapped: 0.5,
  gold: 0.4,
  output: 0.25,
} as const;
/** How a text is read, by what it was made from. */
const FORMAT: Readonly<Record<string, 'plain' | 'markdown'>> = {
  gold: 'plain',
  markdown: 'markdown',
};
/** So many words the article has of a news page that is also shown with a short one; one after the other. */
const SHORT = [30, 60, 100, 160] as const;
/** How much such a page counts, against the one that it is made from. */
const SHORT_WEIGHT = 0.1;
/** Styles that every second page is shown in another time, one after the other. */
const STYLES: readonly Style[] = ['unnamed', 'plain'];
/** How much such a page counts, against the one that it is made from. */
const STYLE_WEIGHT = 0.5;
/**
 * Every fourth text of a whole page is read once more as if it were in this language, which no page is in: most
 * languages have fewer phrases than those of the bench, many have none.
 */
const FOREIGN = 'hy';
/** How much such a text counts, against the one that it is. */
const FOREIGN_WEIGHT = 0.5;

export interface TrainingSet {
  readonly pages: readonly TrainingPage[];
  /** Each page's set and what was made of it. */
  readonly sets: readonly string[];
  readonly sitesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** All labelled pages of the bench, made ready for training. */
export function loadTraining(kind: 'text' | 'html', every = 1): TrainingSet {
  const pages: TrainingPage[] = [];
  const sets: string[] = [];
  const sitesOf = new Map<string, Set<string>>(labelledSets.map((set) => [set, new Set()]));
  let count = 0;
  let pageCount = 0;
  let articleCount = 0;
  let shortCount = 0;
  let styledCount = 0;
  const sites = new Map<string, string>();
  for (const set of labelledSets) {
    for (const entry of readEntries(`${set}-dev`)) {
      sites.set(entry.id, siteOf(entry));
      sitesOf.get(set)!.add(siteOf(entry));
    }
  }
  const add = (
    entry: Entry,
    set: string,
    input: string,
    weight: number,
    how: string,
    language?: string,
  ): void => {
    const site = sites.get(entry.id.replace(/^[^/]+\/[^/]+\//, '')) ?? siteOf(entry);
    if (count++ % every !== 0) return;
    const read = (text: string): Document =>
      kind === 'html'
        ? readHtml(text, entry.url ? { url: entry.url } : {})
        : readText(text, { format: FORMAT[how] ?? 'text' });
    const document = read(input);
    const gold = how === 'gold' ? {} : { gold: entry.gold.text! };
    const counts = weight * SET_WEIGHT[set]!;
    const said = language ? { language } : {};
    const page = prepare({ document, ...gold, ...said, site, weight: counts }, defaultRules);
    pages.push(page);
    sets.push(`${set} ${how}`);
    const isNews = set !== 'wcxb' || entry.type === 'article';
    if (!isNews || !(how === 'html' || how === 'page')) return;
    const short = shorten(document, page, SHORT[shortCount++ % SHORT.length]!);
    if (!short) return;
    const left = read(short.input);
    // data for machines may hold what was cut off
    if (left.blocks.some(({ from }) => from === 'json-ld' || from === 'state')) return;
    pages.push(
      prepare(
        {
          document: left,
          gold: short.gold,
          site,
          weight: counts * SHORT_WEIGHT,
          teaches: 'amount',
        },
        defaultRules,
      ),
    );
    sets.push(`${set} ${how}, short`);
  };
  for (const set of labelledSets) {
    for (const entry of readEntries(kind === 'html' ? `${set}-dev` : `${set}-dev-text`)) {
      if (!entry.gold.text) continue;
      if (kind === 'html') {
        add(entry, set, entry.html!, 1, 'html');
        if (pageCount++ % 2 !== 0) continue;
        const style = STYLES[styledCount++ % STYLES.length]!;
        add(entry, set, restyle(entry.html!, style), STYLE_WEIGHT, `html, ${style}`);
        continue;
      }
      for (const how of ['page', 'article', 'raw'] as const) {
        const input = entry.inputs?.[how];
        if (!input) continue;
        add(entry, set, input, INPUT_WEIGHT[how], how);
        if (how === 'article' && articleCount++ % 2 === 0)
          add(entry, set, wrapped(input), INPUT_WEIGHT.wrapped, 'article, wrapped');
        if (how !== 'page') continue;
        const turn = pageCount++ % 4;
        if (turn === 0)
          add(entry, set, input, INPUT_WEIGHT[how] * FOREIGN_WEIGHT, 'page, foreign', FOREIGN);
        if (turn === 2) add(entry, set, wrapped(input), INPUT_WEIGHT.wrapped, 'wrapped');
      }
      if (entry.type === 'article') add(entry, set, entry.gold.text, INPUT_WEIGHT.gold, 'gold');
    }
  }
  if (kind === 'text') {
    for (const set of labelledSets) {
      for (const [n, entry] of readEntries(`${set}-dev`).entries()) {
        if (n % 2 === 0 || !entry.gold.text) continue;
        const page = readHtml(entry.html!, entry.url ? { url: entry.url } : {});
        add(entry, set, asMarkdown(page), INPUT_WEIGHT.markdown, 'markdown');
      }
    }
    for (const [n, entry] of readEntries('peer-outputs-dev').entries()) {
      if (n % 2 === 0 && entry.gold.text && entry.inputs?.['output']) {
        add(
          entry,
          entry.id.includes('/fundus-dev/') ? 'fundus' : 'wcxb',
          entry.inputs['output'],
          INPUT_WEIGHT.output,
          'output',
        );
      }
    }
  }
  return { pages, sets, sitesOf };
}

/** The same without a set, and without its sites wherever another set holds them. */
function leaveOut({ pages, sets, sitesOf }: TrainingSet, set: string): TrainingSet {
  const left = sitesOf.get(set);
  if (!left) throw new RangeError(`--without takes ${labelledSets.join(', ')}, not ${set}`);
  const stays = pages.map(({ site }, i) => !left.has(site) && !sets[i]!.startsWith(`${set} `));
  return {
    pages: pages.filter((_, i) => stays[i]),
    sets: sets.filter((_, i) => stays[i]),
    sitesOf,
  };
}

/** What is trained, with the type of its weights and where that stands. */
const TRAINED = {
  text: { name: 'packedText', type: 'PackedWeights', from: '../weights.ts' },
  html: { name: 'packedHtml', type: 'PackedWeights', from: '../weights.ts' },
  names: { name: 'packedNames', type: 'PackedNamer', from: '../namer.ts' },
} as const;

/** Weights as a module: data, so that they travel with the code. */
function weightsModule(kind: keyof typeof TRAINED, weights: PackedWeights | PackedNamer): string {
  const { name, type, from } = TRAINED[kind];
  return `// Learned by \`npm run train -- ${kind}\`; see docs/training.md. Not written by hand.
import type { ${type} } from '${from}';

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
  const asked = (['names', 'text', 'html'] as const).filter((kind) => args.includes(kind));
  const all =
    without.length > 0 ? (['text', 'html'] as const) : (['names', 'text', 'html'] as const);
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
}
