import { extractWith } from '../../src/extract.ts';
import type { SourceBlock } from '../../src/read/document.ts';
import { readText } from '../../src/read/text/read-text.ts';
import type { PageResult } from './measure-page.ts';
import { asLines, calledBy } from './named-pages.ts';
import type { Page } from './predict.ts';
import { groupBy, table } from './tables.ts';

/** What the page calls the element that some removed words stand in, and what the library calls the words. */
export interface Naming {
  readonly page: string;
  readonly library: string;
  readonly words: number;
}

/** Of one block so many words count at most: a name is right or wrong for all of it. */
const MOST = 30;

/**
 * Takes a page's visible lines as a text, which has neither tags nor class names, and holds what is removed of it, by
 * which name, against what the page's own elements are called. Copies are left out: no page calls anything so.
 */
export function namingOf(page: Page): readonly Naming[] {
  const document = page.document();
  const nameOf = calledBy(document);
  const text = asLines(document);
  const lines = readText(text, { format: 'text' }).blocks;
  const { removed } = extractWith(page.weights, text, { format: 'text' });
  const out: Naming[] = [];
  let next = 0;
  for (const { start, end, category } of removed) {
    while (next < lines.length && lines[next]!.end <= start) next++;
    const line: SourceBlock | undefined = lines[next];
    const name = line && line.start < end ? nameOf(line) : undefined;
    if (!line || !name || category === 'duplicate') continue;
    const words = Math.min(MOST, line.text.split(/\s+/).length);
    out.push({ page: name, library: category, words });
  }
  return out;
}

const total = (some: readonly Naming[]): number => some.reduce((sum, { words }) => sum + words, 0);
const share = (some: readonly Naming[], counts: (one: Naming) => boolean): number =>
  total(some.filter(counts)) / total(some);
const isRight = ({ page, library }: Naming): boolean => page === library;
const isUnnamed = ({ library }: Naming): boolean => library === 'boilerplate';

/** Words of a page that decide nothing by themselves. */
const FEW = 20;

/** A line for every name that pages give, and one for all; the mean over pages in the last column. */
export function namesTable(results: readonly PageResult[]): string {
  const pages = results.flatMap(({ names }) => (names && names.length > 0 ? [names] : []));
  const row = (name: string, some: readonly (readonly Naming[])[]) => {
    const all = some.flat();
    const enough = some.filter((one) => total(one) >= FEW);
    const others = [
      ...groupBy(
        all.filter((one) => !isRight(one) && !isUnnamed(one)),
        ({ library }) => library,
      ),
    ]
      .map(([library, ones]) => ({ library, part: total(ones) / total(all) }))
      .sort((a, b) => b.part - a.part);
    const [most] = others;
    return [
      name,
      total(all),
      share(all, isRight),
      share(all, isUnnamed),
      most ? `${most.library} ${most.part.toFixed(3)}` : undefined,
      enough.reduce((sum, one) => sum + share(one, isRight), 0) / enough.length,
    ];
  };
  const names = groupBy(pages.flat(), ({ page }) => page);
  return table(
    ['called', 'words', 'right', 'unnamed', 'most often else', 'right, by pages'],
    [
      ...[...names.keys()].map((name) =>
        row(
          name,
          pages.map((one) => one.filter(({ page }) => page === name)),
        ),
      ),
      row('all', pages),
    ],
  );
}
