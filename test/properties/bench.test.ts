import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/assemble/article.ts';
import { extractArticle } from '../../src/extract.ts';
import { asMeant, misreadIn } from '../../src/read/misread.ts';
import { renderText } from '../../src/render/text.ts';
import {
  faultsOfOrder,
  gapsOf,
  inventedWords,
  lostFromText,
  misplacedBlocks,
  wordsOf,
} from '../support/invariants.ts';
import { EVERYTHING, noBench, sampleOf } from '../support/sample.ts';

if (noBench) console.warn(`properties over real pages are skipped: ${noBench}`);

const SETS = ['wcxb-dev', 'naeb-dev', 'fundus-dev', 'daniel-dev'] as const;
const TIME = EVERYTHING ? 3_600_000 : 120_000;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number };
}

const UNSEEN = new Set(
  'head script style title textarea select option datalist iframe noembed noframes noscript template svg math object audio video canvas button'.split(
    ' ',
  ),
);
const isHidden = ({ attrs = [] }: Node): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      name === 'aria-hidden' ||
      (name === 'style' && /display|visibility|clip|height|font-size|opacity/i.test(value)) ||
      (name === 'class' && /katex|mjx|mathjax|math/i.test(value)),
  );

/** Words that a browser's tree shows and that lie in the gaps of an article's account. */
function lostFromHtml(input: string, article: Article): readonly string[] {
  const gaps = gapsOf(input, article);
  const misreading = misreadIn(input);
  const lost: string[] = [];
  const stack: Node[] = [
    parse(input, { sourceCodeLocationInfo: true, scriptingEnabled: false }) as Node,
  ];
  while (stack.length > 0) {
    const node = stack.pop()!;
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text' && place) {
      const source = input.slice(place.startOffset, place.endOffset);
      // text that the tree moved or joined has no place of its own
      const words = wordsOf(asMeant(node.value!, misreading));
      if (source.includes('<') || words.length === 0) continue;
      const gap = gaps.find(
        ({ start, end }) => start <= place.startOffset && end >= place.endOffset,
      );
      if (gap) lost.push(...words);
    } else if (!UNSEEN.has(node.nodeName) && !isHidden(node)) {
      stack.push(...(node.childNodes ?? []));
    }
  }
  return lost;
}

describe.skipIf(noBench)('of real pages', () => {
  it.each(SETS)('nothing is lost and nothing invented in HTML of %s', { timeout: TIME }, (set) => {
    for (const { id, html } of sampleOf(set, 20)) {
      if (html === undefined) continue;
      const article = extractArticle(html, { format: 'html' });
      expect({ id, faults: faultsOfOrder(html, article) }).toEqual({ id, faults: [] });
      expect({ id, lost: lostFromHtml(html, article) }).toEqual({ id, lost: [] });
      expect({ id, invented: inventedWords(html, article) }).toEqual({ id, invented: [] });
      expect({ id, misplaced: misplacedBlocks(html, article) }).toEqual({ id, misplaced: [] });
    }
  });

  it.each(SETS)('nothing is lost and nothing invented in text of %s', { timeout: TIME }, (set) => {
    for (const { id, inputs } of sampleOf(`${set}-text`, 30))
      for (const [name, input] of Object.entries(inputs ?? {})) {
        const article = extractArticle(input, { format: 'text' });
        const of = `${id} ${name}`;
        expect({ of, faults: faultsOfOrder(input, article) }).toEqual({ of, faults: [] });
        expect({ of, lost: lostFromText(input, article) }).toEqual({ of, lost: [] });
        expect({ of, invented: inventedWords(input, article) }).toEqual({ of, invented: [] });
        expect({ of, misplaced: misplacedBlocks(input, article) }).toEqual({ of, misplaced: [] });
      }
  });

  it('cleaning articles twice changes nothing in 98 of 100', { timeout: TIME }, () => {
    let all = 0;
    const changed: string[] = [];
    for (const set of SETS)
      for (const { id, inputs } of sampleOf(`${set}-text`, 60)) {
        const input = inputs?.['article'];
        if (!input) continue;
        const once = extractArticle(input);
        if (once.text === '') continue;
        all++;
        const twice = extractArticle(renderText(once), { format: 'plain' });
        if (twice.title !== once.title || twice.lead !== once.lead || twice.text !== once.text)
          changed.push(id);
      }
    console.info(`cleaned twice: ${all - changed.length} of ${all} stay as they are`);
    expect(changed.length / all, changed.slice(0, 20).join(' ')).toBeLessThanOrEqual(0.02);
  });

  it('the untouched articles come back', { timeout: TIME }, () => {
    let words = 0;
    let missing = 0;
    const worst: [number, string][] = [];
    for (const set of SETS)
      for (const { id, gold, type } of sampleOf(`${set}-text`, 60)) {
        if (!gold.text || (type !== null && type !== 'article')) continue;
        const { title, kicker, text, blocks } = extractArticle(gold.text, { format: 'plain' });
        const captions = blocks.flatMap((block) =>
          block.type === 'figure' ? [block.caption ?? '', block.credit ?? ''] : [],
        );
        const left = new Map<string, number>();
        for (const word of [title ?? '', kicker ?? '', text, ...captions].flatMap(wordsOf))
          left.set(word, (left.get(word) ?? 0) + 1);
        let gone = 0;
        const all = wordsOf(gold.text);
        for (const word of all) {
          const count = left.get(word) ?? 0;
          if (count === 0) gone++;
          else left.set(word, count - 1);
        }
        words += all.length;
        missing += gone;
        worst.push([gone, id]);
      }
    worst.sort(([a], [b]) => b - a);
    console.info(
      `clean texts: ${words - missing} of ${words} words come back; most go from ${worst
        .slice(0, 8)
        .map(([count, id]) => `${id} (${count})`)
        .join(', ')}`,
    );
    expect(missing / words).toBeLessThanOrEqual(0.005);
  });
});
