import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare, type Teaches } from '../../src/train/example.ts';
import { type TrainedJudge, trainJudge } from '../../src/train/train-judge.ts';

const TOWNS = Array.from({ length: 24 }, (_, i) => `Town ${i}`);

/** A page of a town: a story of so many sentences between menu and teasers. */
const pageOf = (town: string, sentences: number, teaches: Teaches) => {
  const gold = Array.from(
    { length: sentences },
    (_, i) => `Because the river rose for the ${i + 2}th time, the bridge at ${town} was closed.`,
  );
  const document = readText(
    ['Home', 'News', 'Contact', ...gold, `All about ${town}`, 'Share', 'Imprint'].join('\n\n'),
    { format: 'text' },
  );
  return prepare({ document, gold: gold.join('\n'), site: town, teaches }, defaultRules);
};

const whole = TOWNS.map((town) => pageOf(town, 6, 'blocks'));
const train = (teaches: Teaches) =>
  trainJudge([...whole, ...TOWNS.map((town) => pageOf(town, 1, teaches))], {
    kind: 'text',
    folds: 2,
  });
let amount: TrainedJudge;
let both: TrainedJudge;

beforeAll(async () => {
  amount = await train('amount');
  both = await train('blocks');
});

describe('pages that teach the amount alone', () => {
  it('leave what is learned of blocks as it is', async () => {
    const without = await trainJudge(whole, { kind: 'text', folds: 2 });
    const { first, second, odds, calibration } = without.weights;
    const { slope, intercept } = calibration;
    // how strict a page wants to be judged is about the amount
    expect(amount.weights).toMatchObject({
      first,
      second,
      odds,
      calibration: { slope, intercept },
    });
  });

  it('do otherwise than pages that teach what blocks are', () => {
    expect(both.weights.first).not.toBe(amount.weights.first);
  });

  it('are judged like all others', () => {
    const judged = amount.outOfFold.slice(whole.length);
    expect(judged.every(({ length }) => length > 0)).toBe(true);
  });
});

describe('pages that teach the looks alone', () => {
  it('teach what blocks are, and nothing of what a margin means', async () => {
    const { weights } = await train('looks');
    const { first, second, odds, calibration } = both.weights;
    expect(weights).toMatchObject({ first, second, odds });
    expect(weights.calibration).not.toEqual(calibration);
  });
});
