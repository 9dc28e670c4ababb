import { analyse } from './analyse.ts';
import type { Article } from './assemble/article.ts';
import { assemble } from './assemble/assemble.ts';
import type { KindSorter } from './assemble/kind/sorter.ts';
import type { Titler } from './assemble/title/titler.ts';
import { trainedTitler } from './assemble/title/trained.ts';
import { judge } from './judge/judge.ts';
import type { Namer } from './judge/namer.ts';
import type { Weights } from './judge/weights.ts';
import type { ExtractOptions } from './options.ts';
import type { Document } from './read/document.ts';
import { defaultRules } from './rules/list.ts';

/** What was learned beside how likely blocks are the article. */
export interface Learned {
  /** What names residue; the library's own where absent. Called for every input: keep what it gives. */
  readonly names?: (() => Namer) | undefined;
  /** What tells the headline of a page given as text; the library's own where absent. */
  readonly titles?: (() => Titler) | undefined;
  /** What tells the kind of a page of HTML; the library's own where absent. */
  readonly kinds?: KindSorter | undefined;
}

/**
 * The steps behind reading, which are the same for text and HTML: rules, judge, assemble.
 *
 * @param options checked ones
 */
export function articleOf(
  document: Document,
  weights: Weights,
  options: ExtractOptions,
  { names, titles = trainedTitler, kinds }: Learned = {},
): Article {
  const { rules = defaultRules, keep, prefer = 'balanced', url, now, comments = false } = options;
  const { language, findings, functionWords } = analyse(document, rules, options.language);
  const judgement = judge(document, findings, weights, {
    keep: new Set(keep),
    prefer,
    functionWords,
    language,
    namer: names?.(),
  });
  const keepBoilerplate = keep?.includes('boilerplate') ?? false;
  return assemble({
    document,
    judgement,
    findings,
    language,
    url,
    now,
    comments,
    keepBoilerplate,
    titler: titles,
    sorter: kinds,
  });
}
