import { hasLetter, isLetter } from '../../read/characters.ts';
import type { SourceBlock } from '../../read/document.ts';
import { amountLines } from '../amounts.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';

/**
 * A table of contents: lines in a row that come again below, in the same order, as headings.
 *
 * Leaves lines that come again side by side, in another order, or fewer than six, and what a recipe takes. Not certain: some
 * count the contents to the article.
 */
export const contentsList = defineRule({
  name: 'contents-list',
  category: 'navigation',
  summary: 'Six and more short lines in a row that all come again below in the same order.',
  examples: {
    fires: [
      {
        text: '⟦Wind⟧\n⟦Water⟧\n⟦Stone⟧\n⟦Sand⟧\n⟦Snow⟧\n⟦Ice⟧\nWind\nIt blows.\nWater\nIt flows.\nStone\nIt lies.\nSand\nIt drifts.\nSnow\nIt falls.\nIce\nIt melts.',
        language: 'en',
      },
      {
        text: '⟦1. Mehl⟧\n⟦2. Salz⟧\n⟦3. Hefe⟧\n⟦4. Ofen⟧\n⟦5. Teig⟧\n⟦6. Brot⟧\n1. Mehl\nViel.\n2. Salz\nWenig.\n3. Hefe\nFrisch.\n4. Ofen\nHeiß.\n5. Teig\nWeich.\n6. Brot\nFertig.',
        language: 'de',
      },
      {
        text: '⟦Viento⟧\n⟦Agua⟧\n⟦Piedra⟧\n⟦Arena⟧\n⟦Nieve⟧\n⟦Hielo⟧\nViento\nSopla.\nAgua\nFluye.\nPiedra\nPesa.\nArena\nVuela.\nNieve\nCae.\nHielo\nFunde.',
        language: 'es',
      },
    ],
    quiet: [
      { text: 'Wind\nWater\nWind\nIt blows.\nWater\nIt flows.', language: 'en', why: 'two lines' },
      { text: 'la la\nla la\nla la\nla la\nla la\nla la\nla la', language: 'en', why: 'a refrain' },
      { text: 'Wind\nWater\nStone\nSand\nSnow\nIce\nIt melts.', language: 'en' },
      {
        text: '1 cup flour\n2 eggs\n1 tsp salt\n2 tbsp oil\n1 cup milk\n1 lemon\nStir.\n1 cup flour\n2 eggs\n1 tsp salt\n2 tbsp oil\n1 cup milk\n1 lemon\nBake.',
        language: 'en',
        why: 'what a recipe takes, told twice',
      },
    ],
  },
  find: function* ({ blocks }) {
    const places = new Map<string, number>();
    const amounts = amountLines(blocks);
    const keys = blocks.map((block, i) =>
      isLine(block) && !amounts.has(i) ? key(block.text) : undefined,
    );
    for (const [i, one] of keys.entries()) if (one !== undefined) places.set(one, i);
    for (let i = 0; i < blocks.length; i++) {
      let end = i;
      let before = -1;
      for (let one = keys[end]; one !== undefined; one = keys[end]) {
        const below = places.get(one)!;
        if (below <= end + 1 || below <= before) break;
        before = below;
        end++;
      }
      const headings = end > i ? places.get(keys[i]!)! : 0;
      if (end - i >= LEAST && headings >= end)
        for (let at = i; at < end; at++)
          yield {
            block: at,
            confidence: 0.55,
            evidence: `one of ${end - i} lines that come again below: ${quoted(blocks[at]!.text)}`,
          };
      if (end > i) i = end - 1;
    }
  },
});

const LEAST = 6;

function isLine({ text, shape }: SourceBlock): boolean {
  return text.length <= 120 && shape !== 'code' && hasLetter(text);
}

/** Numbers and bullets aside, which only one of the two may have. */
function key(text: string): string {
  const bare = isLetter(text, 0) ? text : text.replace(/^[\p{Nd}.)\s#•–-]{1,8}/u, '');
  return bare.toLowerCase();
}
