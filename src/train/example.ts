import { analyse } from '../analyse.ts';
import { takenWhole } from '../judge/block-findings.ts';
import { createPage, type Page } from '../judge/page.ts';
import { fillSecond, type Surroundings, secondSignals, surroundingsOf } from '../judge/second.ts';
import { fillFirst, signalsFor } from '../judge/signals/list.ts';
import { lexiconTag } from '../lexicon/detect.ts';
import type { Document, Element } from '../read/document.ts';
import { CERTAIN, type Rule } from '../rules/rule.ts';
import { labelBlocks } from './label.ts';

/** A page with what a person says the article in it is. */
export interface LabelledPage {
  /** Read by `readHtml` or `readText`. */
  readonly document: Document;
  /** The article's text; undefined where all of the document is article. */
  readonly gold?: string | undefined;
  /** Whose pages are of one mould: they are never learned from and scored on at once. */
  readonly site: string;
  /** How much the page counts, against 1. */
  readonly weight?: number | undefined;
  /**
   * What is learned from it: `blocks` (the default), what article and residue look like and how much of such a page
   * to keep; `looks`, only the former; `amount`, only the latter. For pages that somebody has altered, see
   * {@link lengthen} and {@link shorten}.
   */
  readonly teaches?: Teaches | undefined;
  /** The language to take it for, BCP 47; its own words tell where this is absent. */
  readonly language?: string | undefined;
}

/** What a page is learned from for. */
export type Teaches = 'blocks' | 'looks' | 'amount';

/** A page made ready to learn from: numbers alone. */
export interface TrainingPage {
  readonly site: string;
  readonly weight: number;
  readonly teaches: Teaches;
  readonly count: number;
  /** Row after row, a column a signal. The columns of class names and words are filled later. */
  readonly rows: Float32Array;
  readonly label: Float32Array;
  readonly words: Float32Array;
  readonly elements: readonly (Element | undefined)[];
  /** The page's language, as lexicons are called; empty where nothing tells it. */
  readonly language: string;
  /** What blocks of text say; empty for HTML. */
  readonly texts: readonly string[];
  readonly around: Surroundings;
  /** 1 for blocks that a certain finding takes whole. */
  readonly certain: Uint8Array;
}

/**
 * Reads off a page's signals and labels its blocks from its gold.
 *
 * @param rules those that the judge will judge with: what they find is among the signals
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { prepare, readText } from 'klartext/train';
 *
 * const gold = 'The night train is back, the railway says.';
 * const document = readText(`Home News\n\n${gold}`, { format: 'text' });
 * const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
 * page.label; //=> Float32Array.of(0, 1)
 * ```
 */
export function prepare(page: LabelledPage, rules: readonly Rule[]): TrainingPage {
  const { document, gold, site, weight = 1, teaches = 'blocks' } = page;
  const { findings, functionWords, language } = analyse(document, rules, page.language);
  const signals = signalsFor(document);
  const facts: Page = createPage(document, findings, functionWords, { odds: new Map() });
  const rows = new Float32Array(facts.count * signals.length);
  fillFirst(facts, rows, signals.length);
  return {
    site,
    weight,
    teaches,
    count: facts.count,
    rows,
    label:
      gold === undefined
        ? new Float32Array(facts.count).fill(1)
        : labelBlocks(
            document.blocks.map(({ text }) => text),
            gold,
          ),
    words: facts.facts.words,
    elements: document.blocks.map(({ element }) => element),
    language: lexiconTag(language.tag ?? ''),
    texts: document.format === 'html' ? [] : document.blocks.map(({ text }) => text),
    around: surroundingsOf(facts),
    certain: takenWhole(findings, facts.count, CERTAIN),
  };
}

/** The rows of the second look at a page, from the first look's probabilities. */
export function secondRows(page: TrainingPage, first: Float32Array): Float32Array {
  const out = new Float32Array(page.count * secondSignals.length);
  fillSecond(page.around, first, out, 0, secondSignals.length);
  return out;
}
