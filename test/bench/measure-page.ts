import type { Article } from '../../src/assemble/article.ts';
import { type Bin, calibrationOf } from './calibration.ts';
import { type CategoryResult, categoriesOf } from './categories.ts';
import { ceilingOf } from './ceiling.ts';
import { type GoldResult, goldOf } from './gold.ts';
import { type Departure, departureOf } from './idempotence.ts';
import { type PageScore, type Prediction, scorePage } from './measures.ts';
import { type Naming, namingOf } from './names.ts';
import type { InputName, Page } from './predict.ts';
import { type Diagnosis, diagnose } from './worst.ts';

/** What can be asked of a page. */
export type Want =
  | 'score'
  | 'diagnosis'
  | 'prediction'
  | 'ceiling'
  | 'calibration'
  | 'categories'
  | 'names'
  | 'gold'
  | 'departure'
  | 'kind';

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
  readonly ceiling?: number;
  readonly calibration?: readonly Bin[];
  readonly categories?: CategoryResult;
  readonly names?: readonly Naming[];
  readonly gold?: GoldResult;
  /** What sort of page the library takes it for. */
  readonly kind?: string;
  /** Null: cleaning twice changes nothing. */
  readonly departure?: Departure | null;
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
  const ask = (want: Want, answer: () => Partial<PageResult>): Partial<PageResult> =>
    wants.includes(want) ? answer() : {};
  const answers: Partial<PageResult> = {
    ...ask('score', () => ({
      score: scorePage(prediction, entry.gold),
      ...(name === 'html' || name === 'gold'
        ? {}
        : { untouched: scorePage({ text: input }, entry.gold) }),
    })),
    ...ask('diagnosis', () => ({ diagnosis: diagnose(page) })),
    ...ask('prediction', () => ({ prediction })),
    ...ask('ceiling', () => some('ceiling', ceilingOf(page))),
    ...ask('calibration', () => some('calibration', calibrationOf(page))),
    ...ask('categories', () => some('categories', categoriesOf(page))),
    ...ask('names', () => ({ names: namingOf(page) })),
    ...ask('gold', () => ({ gold: goldOf(page) })),
    ...ask('kind', () => ({ kind: article.kind })),
    ...ask('departure', () => ({ departure: departureOf(page) })),
  };
  return {
    id: entry.id,
    set: entry.set.replace(/-dev$/, ''),
    input: name,
    type: entry.type ?? 'none',
    lang: entry.lang ?? (/wcxb/.test(entry.id + entry.set) ? 'en' : 'none'),
    system: entry.system ?? 'none',
    confidence: article.confidence,
    ...answers,
  };
}

const some = <K extends keyof PageResult>(key: K, value: PageResult[K]): Partial<PageResult> =>
  value === undefined ? {} : { [key]: value };
