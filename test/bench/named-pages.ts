import { elementName } from '../../src/judge/element-names.ts';
import type { Document, SourceBlock } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import type { RuleCategory } from '../../src/rules/category.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { siteOf } from '../../src/train/folds.ts';
import { labelBlocks } from '../../src/train/label.ts';
import { type NamedPage, prepareNames } from '../../src/train/train-namer.ts';
import { labelledSets, readEntries } from './data.ts';
import { folded } from './gold.ts';

/** Lines that differ in blanks or case alone are the same. */
const keyOf = ({ text }: SourceBlock): string => folded(text).toLowerCase();

/** A page's visible lines as a text, which has neither tags nor class names. */
export const asLines = ({ blocks }: Document): string =>
  blocks.map((block) => block.text).join('\n\n');

/**
 * What the page calls the elements that its lines stand in, by line. The same line in two places is told by
 * neither.
 *
 * @param counts which blocks tell, by index
 */
export function calledBy(
  { blocks }: Document,
  counts: (block: number) => boolean = () => true,
): (block: SourceBlock) => RuleCategory | undefined {
  const called = new Map<string, RuleCategory | undefined>();
  for (const block of blocks) {
    const key = keyOf(block);
    const name = counts(block.index) ? elementName(block)?.category : undefined;
    called.set(key, called.has(key) && called.get(key) !== name ? undefined : name);
  }
  return (block) => called.get(keyOf(block));
}

/** The categories that enough pages name elements after. */
export const NAMES: readonly RuleCategory[] = [
  'navigation',
  'related',
  'comments',
  'social',
  'advertisement',
  'newsletter',
  'consent',
  'gallery',
  'legal',
  'metadata',
  'credit',
];

/** Every page as HTML and as its bare lines, with what it calls the elements that hold no article. */
export function loadNames(every: number): readonly NamedPage[] {
  const pages: NamedPage[] = [];
  for (const set of labelledSets) {
    for (const [n, entry] of readEntries(`${set}-dev`).entries()) {
      if (n % every !== 0 || !entry.gold.text) continue;
      const html = readHtml(entry.html!, entry.url ? { url: entry.url } : {});
      const gold = labelBlocks(
        html.blocks.map(({ text }) => text),
        entry.gold.text,
      );
      const nameOf = calledBy(html, (i) => gold[i]! < 0.5);
      for (const document of [html, readText(asLines(html), { format: 'text' })]) {
        const of = (i: number): RuleCategory | undefined => {
          const name = nameOf(document.blocks[i]!);
          return name && NAMES.includes(name) ? name : undefined;
        };
        pages.push(prepareNames(document, of, siteOf(entry), defaultRules));
      }
    }
  }
  return pages;
}
