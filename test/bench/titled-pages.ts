import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { extractArticle } from '../../src/extract.ts';
import { unpackWeights, type Weights } from '../../src/judge/weights.ts';
import { readAsText } from '../../src/read/read-as-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { foldOf, siteOf } from '../../src/train/folds.ts';
import { prepareTitles, type TitledPage } from '../../src/train/train-titles.ts';
import { type Entry, labelledSets, readEntries } from './data.ts';
import { type FoldFile, foldsPath, inputOf } from './predict.ts';

/** What a page counts whose headline nobody has named, and what Markdown does, beside 1. */
const UNNAMED = 0.25;
const MARKDOWN = 0.5;

/** Every page as the lines that it shows and as Markdown, judged by weights that have not seen its site. */
export function loadTitles(every: number): readonly TitledPage[] {
  const { byFold } = deserialize(readFileSync(foldsPath('text'))) as FoldFile;
  const weights: readonly Weights[] = byFold.map((packed) => unpackWeights(packed, 'text'));
  const pages: TitledPage[] = [];
  for (const set of labelledSets) {
    const lines = new Map(readEntries(`${set}-dev-text`).map((entry) => [entry.id, entry]));
    for (const [n, entry] of readEntries(`${set}-dev`).entries()) {
      const title = n % every === 0 ? titleOf(entry) : undefined;
      if (title === undefined) continue;
      const site = siteOf(entry);
      const named = entry.gold.title === undefined ? UNNAMED : 1;
      const page = inputOf(lines.get(entry.id) ?? entry, 'page');
      const markdown = inputOf(entry, 'markdown');
      for (const { input, format, counts } of [
        { input: page, format: 'text', counts: 1 },
        { input: markdown, format: 'markdown', counts: MARKDOWN },
      ] as const) {
        if (input === undefined) continue;
        const document = readAsText(input, format);
        const known = { title, site, weight: named * counts };
        pages.push(prepareTitles(document, weights[foldOf(site)]!, known, defaultRules));
      }
    }
  }
  return pages;
}

/** The headline as the gold has it, or as the library finds it in the HTML where the gold names none. */
const titleOf = ({ gold, html, url }: Entry): string | undefined =>
  gold.title ?? extractArticle(html!, { format: 'html', ...(url ? { url } : {}) }).title;
