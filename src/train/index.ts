/**
 * Training a judge from labelled pages of one's own.
 *
 * @packageDocumentation
 */
export { extractWith, type WeightsByFormat } from '../extract.ts';
export { type PackedWeights, unpackWeights, type Weights } from '../judge/weights.ts';
export { readHtml } from '../read/html/read-html.ts';
export { readText } from '../read/text/read-text.ts';
export { type LabelledPage, prepare, type TrainingPage } from './example.ts';
export { type JudgeTraining, type TrainedJudge, trainJudge } from './train-judge.ts';
