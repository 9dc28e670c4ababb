import { analyse } from '../../src/analyse.ts';
import { judge } from '../../src/judge/judge.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { labelBlocks } from '../../src/train/label.ts';
import type { PageResult } from './measure-page.ts';
import type { Page } from './predict.ts';

/** Of the blocks whose probability lies in one tenth: how many, and the sums of both sides. */
export interface Bin {
  readonly blocks: number;
  readonly said: number;
  readonly right: number;
}

const BINS = 10;

/** How the probabilities of a page's blocks compare to the share of their words in the gold. */
export function calibrationOf(page: Page): readonly Bin[] | undefined {
  const { gold } = page.entry;
  if (!gold.text) return undefined;
  const document = page.document();
  const { findings, functionWords, language } = analyse(document, defaultRules);
  const weights = document.format === 'html' ? page.weights.html() : page.weights.text();
  const { verdicts } = judge(document, findings, weights, {
    keep: new Set(),
    prefer: 'balanced',
    functionWords,
    language,
  });
  const labels = labelBlocks(
    document.blocks.map(({ text }) => text),
    gold.text,
  );
  const bins = Array.from({ length: BINS }, () => ({ blocks: 0, said: 0, right: 0 }));
  verdicts.forEach(({ probability }, i) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]!;
    bin.blocks++;
    bin.said += probability;
    bin.right += labels[i]!;
  });
  return bins;
}

export interface Calibration {
  readonly blocks: number;
  /** Mean distance of what is said from what is right, over the tenths, by blocks. */
  readonly error: number;
  readonly bins: readonly Bin[];
  /** The share of articles with F1 under {@link POOR} among the tenth with the least confidence. */
  readonly caught: number;
  readonly poor: number;
}

/** An article with less is a poor one. */
export const POOR = 0.8;

/** Pools the blocks of all pages, and ranks the articles by confidence. */
export function summariseCalibration(results: readonly PageResult[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, k) => {
    const all = results.flatMap(({ calibration }) => calibration?.[k] ?? []);
    const sum = (field: keyof Bin): number => all.reduce((total, bin) => total + bin[field], 0);
    return { blocks: sum('blocks'), said: sum('said'), right: sum('right') };
  });
  const blocks = bins.reduce((sum, bin) => sum + bin.blocks, 0);
  const error = bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / blocks;
  const articles = results
    .filter(({ type, score }) => type === 'article' && score?.words)
    .sort((a, b) => a.confidence - b.confidence);
  const isPoor = ({ score }: PageResult): boolean => score!.words![2] < POOR;
  const poor = articles.filter(isPoor).length;
  const lowest = articles.slice(0, Math.ceil(articles.length / 10));
  return { blocks, error, bins, caught: lowest.filter(isPoor).length / (poor || 1), poor };
}
