import { lexiconTag } from '../lexicon/detect.ts';
import type { KnownWords } from '../lexicon/word-table.ts';
import type { Document } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { Category } from '../rules/category.ts';
import { CERTAIN, type Finding } from '../rules/rule.ts';
import { keepAmounts } from './amounts.ts';
import { articleShare } from './article-share.ts';
import { keepBesideText } from './beside-text.ts';
import { dropBetween } from './between.ts';
import { groupByBlock, insertsOf, takenWhole } from './block-findings.ts';
import { keepCellLines } from './cell-lines.ts';
import { coherent } from './cohere.ts';
import { agreement } from './confidence.ts';
import { keepOneCopy } from './copies.ts';
import { dropCountedCaptions } from './counted-captions.ts';
import { decide } from './decide.ts';
import { createExplain } from './explain.ts';
import { dropHeads } from './heads.ts';
import { createPageNamer, type Namer } from './namer.ts';
import { dropNeighbours } from './neighbours.ts';
import { keepMouldApart, keepOneMould } from './one-mould.ts';
import { createPage, type Page } from './page.ts';
import { type Probabilities, probabilitiesOf } from './probabilities.ts';
import { keepSubheads } from './subheads.ts';
import { keepTextLists } from './text-lists.ts';
import { chooseThreshold } from './threshold.ts';
import { trainedNamer } from './trained-names.ts';
import type { BlockVerdict } from './verdict.ts';
import type { Weights } from './weights.ts';

export interface Judgement {
  readonly verdicts: readonly BlockVerdict[];
  /** Blocks from this probability on stay. */
  readonly threshold: number;
  /** How sure it is that what stays is the article, 0 to 1. */
  readonly confidence: number;
  readonly page: Page;
  /** What both looks know of the blocks. */
  readonly looked: Probabilities;
}

export interface JudgeOptions {
  readonly keep: ReadonlySet<Category>;
  readonly prefer: 'balanced' | 'precision' | 'recall';
  readonly functionWords: KnownWords | undefined;
  readonly language: LanguageGuess;
  /** Names what goes; the library's own where absent. */
  readonly namer?: Namer | undefined;
}

/**
 * Decides what of a document is the article: certain findings by themselves, the rest by learned
 * probabilities and a threshold for the page as a whole.
 */
export function judge(
  document: Document,
  findings: readonly Finding[],
  weights: Weights,
  options: JudgeOptions,
): Judgement {
  const page = createPage(document, findings, options.functionWords, {
    odds: weights.odds,
    wording: weights.wordings.get(lexiconTag(options.language.tag ?? '')),
  });
  const residue = takenWhole(findings, page.count, CERTAIN);
  const suspect = takenWhole(findings, page.count, SUSPECT);
  const looked = probabilitiesOf(page, weights, residue);
  const { probability, strictness, rows, stride } = looked;
  const threshold = chooseThreshold(
    page,
    probability,
    residue,
    suspect,
    weights.threshold,
    strictness,
    options.prefer,
  );
  const level = coherent(document, probability, page.facts.words, suspect);
  if (document.format !== 'html') {
    const share = articleShare(probability, page.facts.words, residue);
    keepCellLines(page, share, level, suspect);
    keepTextLists(page, share, level, suspect);
  }
  const inserts = insertsOf(findings, page.count);
  keepSubheads(page, level, suspect, inserts, threshold);
  keepBesideText(page, level, suspect, inserts, threshold);
  keepOneMould(page, level, suspect, threshold);
  keepMouldApart(page, level, suspect, threshold);
  const { blocks } = document;
  keepAmounts(blocks, page.facts.words, level, suspect, threshold);
  const isClean = document.format === 'plain';
  const byBlock = groupByBlock(findings, page.count);
  dropCountedCaptions(byBlock, level);
  const evidence = createExplain(weights, rows, stride, document.format === 'html');
  const namer = createPageNamer(options.namer ?? trainedNamer(), page, rows, stride);
  const verdicts = blocks.map((block, i) =>
    decide(
      block,
      byBlock[i] ?? [],
      { probability: probability[i]!, level: level[i]!, threshold, isClean },
      options.keep,
      namer,
      evidence,
    ),
  );
  const left = keepOneCopy(blocks, verdicts, threshold);
  const final = dropNeighbours(
    blocks,
    dropHeads(blocks, dropBetween(blocks, left), byBlock),
    byBlock,
    options.keep,
  );
  const kept = final.map(({ reason }) => reason === undefined);
  return {
    verdicts: final,
    threshold,
    confidence: agreement(probability, page.facts.words, kept, residue),
    page,
    looked,
  };
}

/** Below this a finding names what the judge removes, by its place and shape; it is no suspicion. */
const SUSPECT = 0.65;
