import { ruleCategories } from './page.ts';
import { commonSignals } from './signals/list.ts';
import { logs, type Signal, signal } from './signals/signal.ts';
import { stepsSince, stepsUntil } from './windows.ts';

/** What names residue from this confidence on tells of its neighbours, too. */
const LIKELY = 0.6;
/** How far that is looked for, in blocks: menus and comments come in hundreds. */
const FAR = 400;

/** The logarithms of distances: there are few of them, and many to look up. */
const LOGS = logs(Float32Array.from({ length: FAR + 1 }, (_, steps) => steps));

const logOfSteps = (steps: Float32Array): Float32Array => {
  for (let i = 0; i < steps.length; i++) steps[i] = LOGS[steps[i]!]!;
  return steps;
};

/** How far the nearest residue of each category is, on either side. */
const distanceSignals: readonly Signal[] = ruleCategories.flatMap((category) => [
  signal(`since/${category}`, `blocks since ${category}`, ({ findings }) =>
    logOfSteps(stepsSince(findings.byCategory.get(category)!, FAR, LIKELY)),
  ),
  signal(`until/${category}`, `blocks until ${category}`, ({ findings }) =>
    logOfSteps(stepsUntil(findings.byCategory.get(category)!, FAR, LIKELY)),
  ),
]);

/**
 * What residue is named by: what the judge knows of any block, of text or HTML alike, and where residue of each
 * category stands around it.
 */
export const nameSignals: readonly Signal[] = [...commonSignals, ...distanceSignals];

/** How many of them stand in the rows that the judge judges by. */
export const sharedColumns = commonSignals.length;

/** The columns of the others, for a page. */
export const distanceColumns = (page: Parameters<Signal['of']>[0]): readonly Float32Array[] =>
  distanceSignals.map(({ of }) => of(page) as Float32Array);
