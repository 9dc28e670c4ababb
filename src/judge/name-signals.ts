import { type Page, ruleCategories } from './page.ts';
import { commonSignals } from './signals/list.ts';
import { logs, type Signal } from './signals/signal.ts';
import { stepsSince, stepsUntil } from './windows.ts';

/** What names residue from this confidence on tells of its neighbours, too. */
const LIKELY = 0.6;
/** How far that is looked for, in blocks: menus and comments come in hundreds. */
const FAR = 400;

/** The logarithms of distances: there are few of them, and many to look up. */
const LOGS = logs(Float32Array.from({ length: FAR + 1 }, (_, steps) => steps));

/** A distance to residue, on one side. */
interface Distance {
  readonly name: string;
  readonly says: string;
  readonly of: (page: Page) => Float32Array;
}

/** How far the nearest residue of each category is, on either side. */
const distances: readonly Distance[] = ruleCategories.flatMap((category) =>
  [
    { side: 'since', steps: stepsSince },
    { side: 'until', steps: stepsUntil },
  ].map(({ side, steps }) => ({
    name: `${side}/${category}`,
    says: `blocks ${side} ${category}`,
    of: ({ findings }: Page): Float32Array => {
      const column = steps(findings.byCategory.get(category)!, FAR, LIKELY);
      for (let i = 0; i < column.length; i++) column[i] = LOGS[column[i]!]!;
      return column;
    },
  })),
);

/**
 * What residue is named by: what the judge knows of any block, of text or HTML alike, and where residue of each
 * category stands around it.
 */
export const nameSignals: readonly Signal[] = [...commonSignals, ...distances];

/** How many of them stand in the rows that the judge judges by. */
export const sharedColumns = commonSignals.length;

/** The columns of the others, for a page. */
export const distanceColumns = (page: Page): readonly Float32Array[] =>
  distances.map(({ of }) => of(page));
