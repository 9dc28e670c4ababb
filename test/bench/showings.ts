import { readHtml } from '../../src/read/html/read-html.ts';
import { asMarkdown } from '../../src/train/as-markdown.ts';
import { restyle, type Style } from '../../src/train/restyle.ts';
import { type Entry, labelledSets, readEntries } from './data.ts';
import { wrapped } from './wrapped.ts';

/** How much a text counts, by what it was made from. */
const INPUT_WEIGHT = {
  page: 1,
  article: 1,
  raw: 0.5,
  markdown: 0.5,
  wrapped: 0.5,
  gold: 0.4,
  output: 0.25,
} as const;
/** Styles that every second page is shown in another time, one after the other. */
const STYLES: readonly Style[] = ['unnamed', 'plain'];
/** How much such a page counts, against the one that it is made from. */
const STYLE_WEIGHT = 0.5;
/**
 * Every fourth text of a whole page is read once more as if it were in this language, which no page is in: most
 * languages have fewer phrases than those of the bench, many have none.
 */
const FOREIGN = 'hy';
/** How much such a text counts, against the one that it is. */
const FOREIGN_WEIGHT = 0.5;

/** One way in which a page is shown to the judge. */
export interface Showing {
  readonly entry: Entry;
  readonly set: string;
  /** What was made of the page. */
  readonly how: string;
  readonly input: string;
  /** How much it counts, beside what its set does. */
  readonly weight: number;
  /** What language it is said to be in, in place of what its words tell. */
  readonly language?: string;
}

/** Each page as it is, every second one in another style, too. */
export function* showingsAsHtml(): Iterable<Showing> {
  let pages = 0;
  let styled = 0;
  for (const set of labelledSets) {
    for (const entry of readEntries(`${set}-dev`)) {
      if (!entry.gold.text) continue;
      const html = entry.html!;
      yield { entry, set, how: 'html', input: html, weight: 1 };
      if (pages++ % 2 !== 0) continue;
      const style = STYLES[styled++ % STYLES.length]!;
      const input = restyle(html, style);
      yield { entry, set, how: `html, ${style}`, input, weight: STYLE_WEIGHT };
    }
  }
}

/** All texts that are made of pages. */
export function* showingsAsText(): Iterable<Showing> {
  yield* showingsOfTexts();
  for (const set of labelledSets) {
    for (const [n, entry] of readEntries(`${set}-dev`).entries()) {
      if (n % 2 === 0 || !entry.gold.text) continue;
      const page = readHtml(entry.html!, entry.url ? { url: entry.url } : {});
      yield { entry, set, how: 'markdown', input: asMarkdown(page), weight: INPUT_WEIGHT.markdown };
    }
  }
  for (const [n, entry] of readEntries('peer-outputs-dev').entries()) {
    const input = entry.inputs?.['output'];
    if (n % 2 !== 0 || !entry.gold.text || !input) continue;
    const set = entry.id.includes('/fundus-dev/') ? 'fundus' : 'wcxb';
    yield { entry, set, how: 'output', input, weight: INPUT_WEIGHT.output };
  }
}

function* showingsOfTexts(): Iterable<Showing> {
  let pages = 0;
  let articles = 0;
  for (const set of labelledSets) {
    for (const entry of readEntries(`${set}-dev-text`)) {
      if (!entry.gold.text) continue;
      for (const how of ['page', 'article', 'raw'] as const) {
        const input = entry.inputs?.[how];
        if (!input) continue;
        const weight = INPUT_WEIGHT[how];
        yield { entry, set, how, input, weight };
        const turn = how === 'page' ? pages++ % 4 : how === 'article' ? articles++ % 2 : undefined;
        if (how === 'page' && turn === 0)
          yield {
            entry,
            set,
            how: 'page, foreign',
            input,
            weight: weight * FOREIGN_WEIGHT,
            language: FOREIGN,
          };
        else if (turn === (how === 'page' ? 2 : 0))
          yield {
            entry,
            set,
            how: how === 'page' ? 'wrapped' : 'article, wrapped',
            input: wrapped(input),
            weight: INPUT_WEIGHT.wrapped,
          };
      }
      if (entry.type === 'article')
        yield { entry, set, how: 'gold', input: entry.gold.text, weight: INPUT_WEIGHT.gold };
    }
  }
}
