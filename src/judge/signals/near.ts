import { log, ratio, type Signal, signal } from './signal.ts';

const at = (column: ArrayLike<number>, i: number): number =>
  i >= 0 && i < column.length ? column[i]! : Number.NaN;

/** How a neighbour is called in words. */
const nth = (d: number): string =>
  `the block ${d < 0 ? 'before' : 'after'} it${Math.abs(d) > 1 ? `, ${Math.abs(d)} on` : ''}`;

const neighbour = (d: number): readonly Signal[] => [
  signal(
    `words@${d}`,
    `words in ${nth(d)}`,
    ({ facts }) =>
      (i) =>
        log(at(facts.words, i + d)),
  ),
  signal(
    `ends-sentence@${d}`,
    `whether ${nth(d)} ends as a sentence`,
    ({ facts }) =>
      (i) =>
        at(facts.endsSentence, i + d),
  ),
  signal(
    `link-share@${d}`,
    `link text in ${nth(d)}`,
    ({ facts }) =>
      (i) =>
        at(facts.linked, i + d) / at(facts.length, i + d),
  ),
  signal(
    `residue@${d}`,
    `residue in ${nth(d)}`,
    ({ findings }) =>
      (i) =>
        at(findings.strongest, i + d),
  ),
];

const window = (name: string, says: string, from: number, to: number): readonly Signal[] => [
  signal(
    `length/${name}`,
    `mean length of the blocks ${says}`,
    ({ windows }) =>
      (i) =>
        log(windows.length.mean(i + from, i + to)),
  ),
  signal(
    `prose/${name}`,
    `prose in the blocks ${says}`,
    ({ windows }) =>
      (i) =>
        log(windows.prose.mean(i + from, i + to)),
  ),
  signal(
    `link-share/${name}`,
    `link text in the blocks ${says}`,
    ({ windows, facts }) =>
      (i) =>
        Number.isNaN(facts.linked[0]!)
          ? Number.NaN
          : ratio(windows.linked.sum(i + from, i + to), windows.length.sum(i + from, i + to)),
  ),
  signal(
    `short/${name}`,
    `short blocks among the blocks ${says}`,
    ({ windows }) =>
      (i) =>
        windows.short.mean(i + from, i + to),
  ),
  signal(
    `residue/${name}`,
    `residue among the blocks ${says}`,
    ({ windows }) =>
      (i) =>
        windows.strongest.mean(i + from, i + to),
  ),
];

/** What stands around a block. */
export const nearSignals: readonly Signal[] = [
  ...neighbour(-1),
  ...neighbour(1),
  ...neighbour(-2),
  ...neighbour(2),
  ...window('before3', 'right before it', -3, 0),
  ...window('after3', 'right after it', 1, 4),
  ...window('around5', 'around it', -5, 6),
  ...window('before12', 'before it', -12, 0),
  ...window('after12', 'after it', 1, 13),
  signal(
    'function-words/around3',
    'function words around it',
    ({ windows }) =>
      (i) =>
        windows.functionWords.mean(i - 3, i + 4),
  ),
  signal(
    'ends/around3',
    'sentence ends around it',
    ({ windows }) =>
      (i) =>
        windows.ends.mean(i - 3, i + 4),
  ),
  signal('since-prose', 'blocks since prose', ({ sinceProse }) => sinceProse),
  signal('until-prose', 'blocks until prose', ({ untilProse }) => untilProse),
];
