import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { Bench } from 'tinybench';
import { assemble } from '../../src/assemble/assemble.ts';
import { trainedTitler } from '../../src/assemble/title/trained.ts';
import { extractArticle } from '../../src/extract.ts';
import { judge } from '../../src/judge/judge.ts';
import { textWeights } from '../../src/judge/trained-text.ts';
import { createLanguageDetector } from '../../src/lexicon/detect.ts';
import { en } from '../../src/lexicon/en.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { lexicons } from '../../src/lexicon/list.ts';
import { createMatcher } from '../../src/lexicon/match.ts';
import { knownWords } from '../../src/lexicon/word-table.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { createContext } from '../../src/rules/context.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { runRules } from '../../src/rules/run.ts';
import { type Entry, readEntries } from './data.ts';
import type { Part } from './report.ts';
import { table } from './tables.ts';

/** So many pages of each set, evenly from all of it. */
const TEXTS = 60;
const PAGES = 6;
const TEXT_SETS = ['wcxb', 'naeb', 'fundus', 'daniel'] as const;
const ENGLISH_SET = 'wcxb';
/** The sets whose HTML is small enough to be read for a few pages. */
const PAGE_SETS = ['naeb', 'fundus', 'daniel'] as const;
const WORD = /[\p{L}\p{N}_]+/gu;

const spread = <T>(items: readonly T[], count: number): readonly T[] =>
  items.filter(
    (_, i) =>
      Math.floor((i * count) / items.length) !== Math.floor(((i - 1) * count) / items.length),
  );

/** A word scan that is bare of everything else. */
function scan(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count++;
  return count;
}

/** What `extractArticle` does to a text in English, with the lexicons of some languages alone. */
function flowWith(some: readonly Lexicon[]): (text: string) => unknown {
  const detect = createLanguageDetector(some);
  const matcher = createMatcher(some);
  const functionWords = knownWords(en.functionWords);
  return (text) => {
    const document = readText(text, { format: 'text' });
    const language = detect(document.blocks.map((block) => block.text));
    const findings = runRules(createContext(document, language, matcher), defaultRules);
    const judgement = judge(document, findings, textWeights(), {
      keep: new Set(),
      prefer: 'balanced',
      functionWords,
      language,
    });
    return assemble({
      document,
      judgement,
      findings,
      language,
      comments: false,
      keepBoilerplate: false,
      titler: trainedTitler,
    });
  };
}

type Tasks = Readonly<Record<string, (input: string) => unknown>>;

/** What each task took, in milliseconds for all inputs, round by round. */
type Times = ReadonlyMap<string, readonly number[]>;

/** Rounds that count. */
const ROUNDS = 5;
/** Rounds that come first and are not counted: the engine compiles what it has seen often. */
const WARM = 3;

/**
 * Times tasks over the same inputs, each task once a round: a machine that slows down for a while does so
 * for all of them.
 */
async function time(tasks: Tasks, inputs: readonly string[]): Promise<Times> {
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const bench = new Bench({ time: 0, iterations: 1, warmup: false });
    for (const [name, task] of Object.entries(tasks)) {
      bench.add(name, () => {
        for (const input of inputs) task(input);
      });
    }
    await bench.run();
    if (round < WARM) continue;
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
      times.get(name)!.push(result.latency.p50);
    }
  }
  return times;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Speed of text and HTML beside what the least work costs and what others take, in one run. */
export async function speedPart(folder: string): Promise<Part> {
  const textsOf = (set: string): readonly string[] =>
    spread(readEntries(`${set}-dev-text`, folder), TEXTS).flatMap(({ inputs }: Entry) =>
      [inputs?.['page'], inputs?.['article']].filter((text) => text !== undefined),
    );
  const texts = TEXT_SETS.flatMap(textsOf);
  const english = textsOf(ENGLISH_SET);
  const pages = PAGE_SETS.flatMap((set) =>
    spread(readEntries(`${set}-dev`, folder), PAGES).map(({ html }) => html!),
  );
  const own = { text: 'klartext', html: 'klartext (html)' };
  const forText = await time(
    {
      'word scan': scan,
      [own.text]: (text) => extractArticle(text, { format: 'text' }),
    },
    texts,
  );
  const alone = 'English alone';
  const forLanguages = await time(
    { [alone]: flowWith([en]), [`all ${lexicons.length} languages`]: flowWith(lexicons) },
    english,
  );
  const forHtml = await time(
    {
      'parse5.parse': (html) => parse(html),
      [own.html]: (html) => extractArticle(html, { format: 'html' }),
      'Readability on linkedom': (html) =>
        orNothing(() => new Readability(parseHTML(html).document).parse()),
      'Readability on jsdom': (html) => orNothing(() => readOnJsdom(html)),
    },
    pages,
  );
  const size = (inputs: readonly string[]): number =>
    inputs.reduce((sum, input) => sum + input.length, 0) / 1e6;
  const rows = (times: Times, inputs: readonly string[], least: string) =>
    [...times].map(([name, rounds]) => {
      const ms = median(rounds);
      const ratios = rounds.map((one, i) => one / times.get(least)![i]!);
      return [
        name,
        ((1000 * size(inputs)) / ms).toFixed(1),
        ((1000 * inputs.length) / ms).toFixed(1),
        median(ratios).toFixed(2),
      ];
    });
  const head = (what: string) => ['', 'MB/s', `${what}/s`, 'times the least'];
  return {
    name: 'speed',
    title: 'Speed',
    text: [
      `${texts.length} texts, ${size(texts).toFixed(1)} million characters; one core`,
      table(head('texts'), rows(forText, texts, 'word scan')),
      `${english.length} of the texts, in English, with the lexicons of one language and of all`,
      table(head('texts'), rows(forLanguages, english, alone)),
      `${pages.length} pages, ${size(pages).toFixed(1)} million characters; one core`,
      table(head('pages'), rows(forHtml, pages, 'parse5.parse')),
    ].join('\n\n'),
  };
}

/** Some pages are too much for others; the time until they say so counts. */
function orNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readOnJsdom(html: string): unknown {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const article = new Readability(dom.window.document).parse();
  dom.window.close();
  return article;
}
