import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { KINDS } from '../../src/assemble/kind/signals.ts';
import { unpackWeights } from '../../src/judge/weights.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { foldOf, siteOf } from '../../src/train/folds.ts';
import { prepareKind, type SortedPage } from '../../src/train/train-kinds.ts';
import { labelledSets, readEntries } from './data.ts';
import { type FoldFile, foldsPath } from './predict.ts';

/** The set with pages of every kind; the pages of the others are all news, and count less. */
const SORTED = 'wcxb';
const NEWS = 0.1;

/** Every page of HTML, judged by weights that have not seen its site; news are articles. */
export function loadKinds(every: number): readonly SortedPage[] {
  const { byFold } = deserialize(readFileSync(foldsPath('html'))) as FoldFile;
  const weights = byFold.map((packed) => unpackWeights(packed, 'html'));
  return labelledSets.flatMap((set) =>
    readEntries(`${set}-dev`)
      .filter((_, n) => n % every === 0)
      .flatMap((entry) => {
        const site = siteOf(entry);
        const { html = '', url, type } = entry;
        const kind = KINDS.find((one) => one === type) ?? 'article';
        const known = { kind, site, url, weight: set === SORTED ? 1 : NEWS };
        const document = readHtml(html, url ? { url } : {});
        return prepareKind(document, weights[foldOf(site)]!, known) ?? [];
      }),
  );
}
