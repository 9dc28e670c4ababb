/**
 * Training a judge from labelled pages of one's own. For Node: it trains in worker threads.
 *
 * @packageDocumentation
 */
export type { Learned } from '../article-of.ts';
export type { Article } from '../assemble/article.ts';
export { type KindSorter, type PackedKinds, unpackKinds } from '../assemble/kind/sorter.ts';
export { type Titler, unpackTitler } from '../assemble/title/titler.ts';
export { extractWith, type WeightsByFormat } from '../extract.ts';
export type { Calibration, Sigmoid } from '../judge/calibrate.ts';
export type { WordOdds } from '../judge/classes.ts';
export type { ElementTree } from '../judge/element-tree.ts';
export type { Forest } from '../judge/forest.ts';
export {
  type CategoryTrees,
  type Namer,
  type PackedNamer,
  unpackNamer,
} from '../judge/namer.ts';
export type { Surroundings } from '../judge/second.ts';
export type { Ensemble } from '../judge/trees.ts';
export type { Vocabulary } from '../judge/vocabulary.ts';
export { type PackedWeights, unpackWeights, type Weights } from '../judge/weights.ts';
export type { Wording, Wordings } from '../judge/wording.ts';
export type { WordTable } from '../lexicon/word-table.ts';
export type { ExtractOptions } from '../options.ts';
export type { Document, Element, ReadFormat } from '../read/document.ts';
export { type HtmlOptions, readHtml } from '../read/html/read-html.ts';
export { type ReadTextOptions, readText } from '../read/text/read-text.ts';
export type { Rule } from '../rules/rule.ts';
export { asMarkdown } from './as-markdown.ts';
export { type LabelledPage, prepare, type Teaches, type TrainingPage } from './example.ts';
export { foldOf } from './folds.ts';
export { type LengthenedPage, lengthen, type Passage } from './lengthen.ts';
export { restyle, type Style } from './restyle.ts';
export { type ShortenedPage, shorten } from './shorten.ts';
export { type JudgeTraining, type TrainedJudge, trainJudge } from './train-judge.ts';
export {
  type KnownKind,
  prepareKind,
  type SortedPage,
  type TrainedKinds,
  trainKinds,
} from './train-kinds.ts';
export {
  type NamedPage,
  prepareNames,
  type TrainedNamer,
  trainNamer,
} from './train-namer.ts';
export {
  type KnownTitle,
  prepareTitles,
  type TitledPage,
  type TrainedTitler,
  trainTitler,
} from './train-titles.ts';
