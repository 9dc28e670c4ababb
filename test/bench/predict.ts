import { existsSync, readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { articleOf } from '../../src/article-of.ts';
import type { Article } from '../../src/assemble/article.ts';
import { type KindSorter, unpackKinds } from '../../src/assemble/kind/sorter.ts';
import { trainedSorter } from '../../src/assemble/kind/trained.ts';
import { type Titler, unpackTitler } from '../../src/assemble/title/titler.ts';
import type { WeightsByFormat } from '../../src/extract.ts';
import { late } from '../../src/judge/late.ts';
import { type Namer, unpackNamer } from '../../src/judge/namer.ts';
import { type PackedWeights, unpackWeights, type Weights } from '../../src/judge/weights.ts';
import type { Document } from '../../src/read/document.ts';
import { sniffFormat } from '../../src/read/format.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readAsText } from '../../src/read/read-as-text.ts';
import { asMarkdown } from '../../src/train/as-markdown.ts';
import { foldOf, siteOf } from '../../src/train/folds.ts';
import type { TrainedKinds } from '../../src/train/train-kinds.ts';
import type { TrainedNamer } from '../../src/train/train-namer.ts';
import type { TrainedTitler } from '../../src/train/train-titles.ts';
import type { Entry } from './data.ts';
import { wrapped } from './wrapped.ts';

/** What is given to the library: a text made from a page, the page itself, or its gold. */
export const inputNames = [
  'page',
  'wrapped',
  'markdown',
  'article',
  'raw',
  'output',
  'html',
  'gold',
] as const;
export type InputName = (typeof inputNames)[number];

/** The weights of a cross-validation, as the training leaves them. */
export interface FoldFile {
  readonly byFold: readonly PackedWeights[];
  readonly weights: PackedWeights;
}

/** One page of the bench and one way of giving it; computed when asked for. */
export interface Page {
  readonly entry: Entry;
  readonly name: InputName;
  readonly input: string;
  readonly weights: WeightsByFormat;
  readonly article: () => Article;
  /** The blocks as the library reads them. */
  readonly document: () => Document;
}

const CACHE = new URL('../../.cache/', import.meta.url).pathname;

/** Where the training leaves the weights of its folds. */
export const foldsPath = (kind: 'text' | 'html', without?: string): string =>
  `${CACHE}${kind}${without ? `-without-${without}` : ''}.folds`;

export const haveFolds = (kind: 'text' | 'html', without?: string): boolean =>
  existsSync(foldsPath(kind, without));

const namesPath = `${CACHE}names.folds`;
/** Without them residue is named by trees that have seen the pages. */
const titlesPath = `${CACHE}titles.folds`;
const kindsPath = `${CACHE}kinds.folds`;

export const haveKinds = (): boolean => existsSync(kindsPath);

export const haveTitles = (): boolean => existsSync(titlesPath);

export const haveNames = (): boolean => existsSync(namesPath);

/** Inputs that are made from the HTML of a page. */
export const isFromHtml = (name: InputName): boolean => name === 'html' || name === 'markdown';

export const kindOf = (name: InputName): 'text' | 'html' => (name === 'html' ? 'html' : 'text');

/** What of an entry is given to the library; undefined where it has none of the kind. */
export function inputOf(
  { html, url, inputs, gold, type }: Entry,
  name: InputName,
): string | undefined {
  if (name === 'html') return html;
  if (name === 'markdown') return html && asMarkdown(readHtml(html, url ? { url } : {}));
  if (name === 'wrapped') return inputs?.['page'] && wrapped(inputs['page']);
  if (name === 'gold') return type === 'article' ? gold.text : undefined;
  return inputs?.[name];
}

/** How pages are given to the library. */
export interface PagesOptions {
  /** Weights learned without this set, in place of those of a page's fold. */
  readonly without?: string | undefined;
  readonly format: 'auto' | 'text';
  /** What every page is said to be in, in place of what its words tell. */
  readonly language?: string | undefined;
}

/** What was learned for each fold, read and unpacked when first asked for. */
function byFold<File, Learned>(
  path: string,
  unpack: (file: File, fold: number) => Learned,
): (fold: number) => Learned {
  const file = late(() => deserialize(readFileSync(path)) as File);
  const known = new Map<number, Learned>();
  return (fold) => {
    const learned = known.get(fold) ?? unpack(file(), fold);
    known.set(fold, learned);
    return learned;
  };
}

/**
 * Gives pages together with the weights that have not seen their site: those of its fold or,
 * with a set left out, those learned from all the others.
 *
 * @param sites the sites of the pages that other systems' outputs were made from, by id
 */
export function createPages(
  sites: ReadonlyMap<string, string>,
  { without, format, language }: PagesOptions,
): (entry: Entry, name: InputName) => Page | undefined {
  const judgeOf = (kind: 'text' | 'html') =>
    byFold<FoldFile, Weights>(foldsPath(kind, without), (file, fold) =>
      unpackWeights(without ? file.weights : file.byFold[fold]!, kind),
    );
  const textOf = judgeOf('text');
  const htmlOf = judgeOf('html');
  const namerOf = byFold<TrainedNamer, Namer>(namesPath, (file, fold) =>
    unpackNamer(file.byFold[fold]!),
  );
  const titlerOf = byFold<TrainedTitler, Titler>(titlesPath, (file, fold) =>
    unpackTitler(file.byFold[fold]!),
  );
  const sorterOf = byFold<TrainedKinds, KindSorter>(kindsPath, (file, fold) =>
    unpackKinds(file.byFold[fold]!),
  );
  return (entry, name) => {
    const input = inputOf(entry, name);
    if (input === undefined) return undefined;
    const record = entry.id.split('/').slice(2).join('/');
    const fold = foldOf((name === 'output' && sites.get(record)) || siteOf(entry));
    const address = name === 'html' && entry.url ? { url: entry.url } : {};
    const options = {
      format: name === 'html' || name === 'markdown' ? name : format,
      ...address,
      ...(language ? { language } : {}),
    } as const;
    const weights: WeightsByFormat = {
      text: () => textOf(fold),
      html: () => htmlOf(fold),
      ...(haveNames() ? { names: () => namerOf(fold) } : {}),
      ...(haveTitles() ? { titles: () => titlerOf(fold) } : {}),
      ...(haveKinds() ? { kinds: (row: Float32Array) => sorterOf(fold)(row) } : {}),
    };
    // what extractWith does, with the document in reach
    const document = late(() => {
      const known = options.format === 'auto' ? sniffFormat(input) : options.format;
      return known === 'html' ? readHtml(input, address) : readAsText(input, known);
    });
    const article = late(() => {
      const own = document().format === 'html' ? weights.html() : weights.text();
      const { kinds = trainedSorter } = weights;
      return articleOf(document(), own, options, { ...weights, kinds });
    });
    return { entry, name, input, weights, document, article };
  };
}
