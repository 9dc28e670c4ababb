import { analyse } from './analyse.ts';
import type { Article } from './assemble/article.ts';
import { assemble } from './assemble/assemble.ts';
import type { Titler } from './assemble/title/titler.ts';
import { trainedTitler } from './assemble/title/trained.ts';
import { judge } from './judge/judge.ts';
import type { Namer } from './judge/namer.ts';
import type { Weights } from './judge/weights.ts';
import type { ExtractOptions } from './options.ts';
import type { Document } from './read/document.ts';
import { defaultRules } from './rules/list.ts';

/** What names residue, and what tells the headline of a page given as text. */
export interface Learned {
  readonly namer?: Namer | undefined;
  readonly titler?: (() => Titler) | undefined;
}

/**
 * The steps behind reading, which are the same for text and HTML: rules, judge, assemble.
 *
 * @param options checked ones
 * @param learned what else was learned; the library's own where absent
 */
export function articleOf(
  document: Document,
  weights: Weights,
  options: ExtractOptions,
  { namer, titler = trainedTitler }: Learned = {},
): Article {
  const { rules = defaultRules, keep, prefer = 'balanced', url, now, comments = false } = options;
  const { language, findings, functionWords } = analyse(document, rules, options.language);
  const judgement = judge(document, findings, weights, {
    keep: new Set(keep),
    prefer,
    functionWords,
    language,
    namer,
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
    titler,
  });
}
