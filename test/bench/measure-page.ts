import type { Article } from '../../src/assemble/article.ts';
import { type PageScore, type Prediction, scorePage } from './measures.ts';
import type { InputName, Page } from './predict.ts';
import { type Diagnosis, diagnose } from './worst.ts';

/** What can be asked of a page. */
export type Want = 'score' | 'diagnosis' | 'prediction';

/** All that is measured of one page given in one way. */
export interface PageResult {
  readonly id: string;
  readonly set: string;
  readonly input: InputName;
  readonly type: string;
  readonly lang: string;
  readonly system: string;
  /** How sure the library is of its answer. */
  readonly confidence: number;
  readonly score?: PageScore;
  /** The score of the input as it is; not for HTML. */
  readonly untouched?: PageScore;
  readonly diagnosis?: Diagnosis;
  readonly prediction?: Prediction;
}

/** An article as the measures take it. */
export function predictionOf(id: string, article: Article): Prediction {
  const { text, title, lead, authors, published } = article;
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(lead === undefined ? {} : { lead }),
    authors,
    ...(published === undefined ? {} : { date: published }),
  };
}

/** Measures what is wanted of a page; everything works on one extraction. */
export function measurePage(page: Page, wants: readonly Want[]): PageResult {
  const { entry, name, input } = page;
  const article = page.article();
  const prediction = predictionOf(entry.id, article);
  const ask = <T>(want: Want, answer: () => T): T | undefined =>
    wants.includes(want) ? answer() : undefined;
  const answers = {
    score: ask('score', () => scorePage(prediction, entry.gold)),
    untouched: ask('score', () =>
      name === 'html' || name === 'gold' ? undefined : scorePage({ text: input }, entry.gold),
    ),
    diagnosis: ask('diagnosis', () => diagnose(page)),
    prediction: ask('prediction', () => prediction),
  };
  return {
    id: entry.id,
    set: entry.set.replace(/-dev$/, ''),
    input: name,
    type: entry.type ?? 'none',
    lang: entry.lang ?? (entry.set.startsWith('wcxb') ? 'en' : 'none'),
    system: entry.system ?? 'none',
    confidence: article.confidence,
    ...(Object.fromEntries(
      Object.entries(answers).filter(([, value]) => value !== undefined),
    ) as Partial<typeof answers> as Pick<PageResult, 'score'>),
  };
}
