import { logs, ratio, type Signal, signal } from './signal.ts';

/** A column of what stands so many blocks on; NaN beyond the ends. */
function shifted(column: Float32Array, by: number): Float32Array {
  const out = new Float32Array(column.length).fill(Number.NaN);
  const end = Math.min(column.length, column.length - by);
  for (let i = Math.max(0, -by); i < end; i++) out[i] = column[i + by]!;
  return out;
}

/** How a neighbour is called in words. */
const nth = (d: number): string =>
  `the block ${d < 0 ? 'before' : 'after'} it${Math.abs(d) > 1 ? `, ${Math.abs(d)} on` : ''}`;

const neighbour = (d: number): readonly Signal[] => [
  signal(`words@${d}`, `words in ${nth(d)}`, ({ logWords }) => shifted(logWords, d)),
  signal(`ends-sentence@${d}`, `whether ${nth(d)} ends as a sentence`, ({ facts }) =>
    shifted(facts.endsSentence, d),
  ),
  signal(`link-share@${d}`, `link text in ${nth(d)}`, ({ linkShare }) => shifted(linkShare, d)),
  signal(`residue@${d}`, `residue in ${nth(d)}`, ({ findings }) => shifted(findings.strongest, d)),
];

const window = (name: string, says: string, from: number, to: number): readonly Signal[] => [
  signal(`length/${name}`, `mean length of the blocks ${says}`, ({ windows }) =>
    logs(windows.length.means(from, to)),
  ),
  signal(`prose/${name}`, `prose in the blocks ${says}`, ({ windows }) =>
    logs(windows.prose.means(from, to)),
  ),
  signal(`link-share/${name}`, `link text in the blocks ${says}`, ({ windows, facts }) =>
    Number.isNaN(facts.linked[0]!)
      ? Number.NaN
      : (i) => ratio(windows.linked.sum(i + from, i + to), windows.length.sum(i + from, i + to)),
  ),
  signal(`short/${name}`, `short blocks among the blocks ${says}`, ({ windows }) =>
    windows.short.means(from, to),
  ),
  signal(`residue/${name}`, `residue among the blocks ${says}`, ({ windows }) =>
    windows.strongest.means(from, to),
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
  signal('function-words/around3', 'function words around it', ({ windows }) =>
    windows.functionWords.means(-3, 4),
  ),
  signal('ends/around3', 'sentence ends around it', ({ windows }) => windows.ends.means(-3, 4)),
  signal('since-prose', 'blocks since prose', ({ sinceProse }) => sinceProse),
  signal('until-prose', 'blocks until prose', ({ untilProse }) => untilProse),
];
