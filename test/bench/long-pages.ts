import type { Document } from '../../src/read/document.ts';
import type { TrainingPage } from '../../src/train/example.ts';
import { foldOf } from '../../src/train/folds.ts';
import { type LengthenedPage, lengthen, type Passage } from '../../src/train/lengthen.ts';
import { ownBlocks } from '../../src/train/own-blocks.ts';
import type { Showing } from './showings.ts';
import { groupBy } from './tables.ts';

/** One page of so many is made longer. */
const EVERY = 10;
/** So many words come in; one after the other. */
const WORDS = [3000, 6000, 12_000, 20_000] as const;
/** Sites that share one of so many folds share one of 5 and one of 3, too. */
const EVERY_FOLD = 15;

/** A page whose article can come into another one, and be made longer itself. */
export interface LongCase {
  readonly showing: Showing;
  readonly page: TrainingPage;
  /** The articles of one group may be put together: they are of one set, language and fold. */
  readonly group: string;
  readonly passages: readonly Passage[];
  /** Of the passages. */
  readonly words: number;
  /** Where the page is one that is made longer. */
  readonly document?: Document;
}

/** @param before how many such cases there are already */
export function longCaseOf(
  showing: Showing,
  document: Document,
  page: TrainingPage,
  before: number,
): LongCase {
  const own = ownBlocks(document, page);
  return {
    showing,
    page,
    group: [showing.set, showing.how, page.language, foldOf(page.site, EVERY_FOLD)].join(' '),
    // without what hangs on a block: the trees of all pages are too much
    passages: own.map(({ text, shape, list }) => ({ text, shape, ...(list ? { list } : {}) })),
    words: own.reduce((sum, { index }) => sum + page.words[index]!, 0),
    ...(before % EVERY === 0 ? { document } : {}),
  };
}

/** The pages that are made longer, by the articles that come behind them in their group. */
export function* lengthened(
  cases: readonly LongCase[],
): Iterable<LongCase & { readonly longer: LengthenedPage }> {
  const groups = groupBy(cases, ({ group }) => group);
  let count = 0;
  for (const one of cases) {
    if (!one.document) continue;
    const more = behind(one, groups.get(one.group)!, WORDS[count++ % WORDS.length]!);
    const longer = more && lengthen(one.document, one.page, more);
    if (longer) yield { ...one, longer };
  }
}

/** So many words of the pages behind one in its group, and from its start on; undefined where there are too few. */
function behind(
  one: LongCase,
  group: readonly LongCase[],
  wanted: number,
): readonly Passage[] | undefined {
  const from = group.indexOf(one);
  const more: Passage[] = [];
  let words = 0;
  for (let k = 1; k < group.length && words < wanted; k++) {
    const other = group[(from + k) % group.length]!;
    more.push(...other.passages);
    words += other.words;
  }
  return words >= WORDS[0] ? more : undefined;
}
