import { type Openings, openingsOf } from '../lexicon/opening-words.ts';
import type { KnownWords } from '../lexicon/word-table.ts';
import type { Document } from '../read/document.ts';
import type { RuleCategory } from '../rules/category.ts';
import { categories } from '../rules/category.ts';
import type { Finding } from '../rules/rule.ts';
import { type ClassFacts, readClasses, type WordOdds } from './classes.ts';
import { type DomFacts, readDom } from './dom.ts';
import { type BlockFacts, countFacts } from './facts.ts';
import { countFindings, type FindingFacts } from './finding-facts.ts';
import { late } from './late.ts';
import { logs } from './signals/signal.ts';
import { type TitleFacts, titleFacts } from './title.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { densestRun, stepsSince, stepsUntil, type Windows, windowsOf } from './windows.ts';
import { readWording, type Wording, type WordingFacts } from './wording.ts';

/** The categories that rules find, in the order of the signals. */
export const ruleCategories: readonly RuleCategory[] = categories.filter(
  (category): category is RuleCategory => category !== 'boilerplate',
);

/** All that signals are computed from, prepared once a page. */
export interface Page {
  readonly document: Document;
  readonly count: number;
  /** Absent where nothing is known of the language's words. */
  readonly openings?: Openings;
  readonly facts: BlockFacts;
  /** The logarithms of the numbers of words. */
  readonly logWords: Float32Array;
  /** Share of each block's text that stands in links; NaN where the input shows none at all. */
  readonly linkShare: Float32Array;
  readonly findings: FindingFacts;
  readonly title: TitleFacts;
  /** Absent for text. */
  readonly dom?: DomFacts;
  /** Absent for text. */
  readonly classes?: ClassFacts;
  /** Absent for HTML. */
  readonly wording?: WordingFacts;
  readonly windows: {
    readonly length: Windows;
    readonly prose: Windows;
    readonly linked: Windows;
    readonly functionWords: Windows;
    readonly ends: Windows;
    readonly strongest: Windows;
    readonly short: Windows;
  };
  readonly sinceProse: Float32Array;
  readonly untilProse: Float32Array;
  readonly sinceRelated: Float32Array;
  readonly sinceComments: Float32Array;
  readonly sinceResidue: Float32Array;
  readonly untilResidue: Float32Array;
  /** The words of its blocks, cut when first asked for. */
  readonly vocabulary: () => Vocabulary;
  /** The densest run of prose. */
  readonly dense: { readonly from: number; readonly to: number };
  readonly totals: {
    readonly length: number;
    readonly prose: number;
    readonly linked: number;
    readonly residue: number;
  };
}

/** What was learned that signals are computed from. */
export interface Learned {
  /** What class and id words tell. */
  readonly odds: WordOdds;
  /** What the words of a text tell, in its language. */
  readonly wording?: Wording | undefined;
}

/** A block of prose has at least so many words of it. */
const PROSE = 12;
/** How far "near" reaches, in blocks. */
export const FAR = 30;
/**
 * What these find stands beside every post of a thread, and what was written right below: it says nothing of what is
 * near, as a run of other residue does.
 */
const AMONG_POSTS: ReadonlySet<string> = new Set(['marked-post-head', 'member-box']);
/** How far behind its head a list of comments or of other stories reaches, in blocks. */
const REST = 400;

/**
 * Prepares a page for its signals.
 *
 * @param functionWords of the document's language; undefined without a lexicon
 */
export function createPage(
  document: Document,
  findings: readonly Finding[],
  functionWords: KnownWords | undefined,
  learned: Learned,
): Page {
  const { blocks } = document;
  const isHtml = document.format === 'html';
  const wording = isHtml ? undefined : learned.wording;
  const openings =
    functionWords || wording ? openingsOf(blocks.map(({ text }) => text)) : undefined;
  const facts = countFacts(document, functionWords, openings);
  const telling = findings.filter(({ rule }) => !AMONG_POSTS.has(rule));
  const found = countFindings(blocks, telling, ruleCategories);
  const column = (): Float32Array => new Float32Array(blocks.length);
  const isProse = column();
  const gains = column();
  const isShort = column();
  const linkShare = column();
  // written out: a function called for each number of a typed array costs more than what it does
  for (let i = 0; i < blocks.length; i++) {
    const prose = facts.prose[i]!;
    isProse[i] = prose >= PROSE ? 1 : 0;
    // each block costs as much as ten words of prose bring in
    gains[i] = prose - 4 - (found.strongest[i]! >= 0.5 ? 10 : 0);
    isShort[i] = facts.words[i]! < 5 ? 1 : 0;
    linkShare[i] = facts.linked[i]! / facts.length[i]!;
  }
  const windows = {
    length: windowsOf(facts.length),
    prose: windowsOf(facts.prose),
    linked: windowsOf(facts.linked),
    functionWords: windowsOf(facts.functionWords),
    ends: windowsOf(facts.endsSentence),
    strongest: windowsOf(found.strongest),
    short: windowsOf(isShort),
  };
  const dom = isHtml ? readDom(document, facts) : undefined;
  return {
    document,
    count: blocks.length,
    ...(openings ? { openings } : {}),
    facts,
    logWords: logs(facts.words.slice()),
    linkShare,
    findings: found,
    title: titleFacts(document, facts),
    ...(dom
      ? {
          dom,
          classes: readClasses(
            blocks.map(({ element }) => element),
            learned.odds,
          ),
        }
      : {}),
    ...(openings && wording ? { wording: readWording(openings, wording) } : {}),
    windows,
    sinceProse: stepsSince(isProse, FAR),
    untilProse: stepsUntil(isProse, FAR),
    sinceRelated: stepsSince(found.byCategory.get('related')!, REST, 0.5),
    sinceComments: stepsSince(behindProse(found.byCategory.get('comments')!, isProse), REST, 0.5),
    sinceResidue: stepsSince(found.strongest, FAR, 0.5),
    untilResidue: stepsUntil(found.strongest, FAR, 0.5),
    vocabulary: late(() =>
      vocabularyOf(
        blocks.map(({ text }) => text),
        openings?.texts,
      ),
    ),
    dense: densestRun(gains),
    totals: {
      length: windows.length.sum(0, blocks.length),
      prose: windows.prose.sum(0, blocks.length),
      linked: windows.linked.sum(0, blocks.length),
      residue: windows.strongest.mean(0, blocks.length),
    },
  };
}

/** A column without what stands above the first prose: nobody comments on what has not begun. */
function behindProse(column: Float32Array, isProse: Float32Array): Float32Array {
  const first = isProse.indexOf(1);
  return first <= 0 ? column : column.slice().fill(0, 0, first);
}
