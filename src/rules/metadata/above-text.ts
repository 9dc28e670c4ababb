import { amountLines } from '../amounts.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';
import { firstParagraph, isShortLine, likelyTitle } from '../lines.ts';

/**
 * What stands right above the first paragraph: section, author, place, times, names of the publisher.
 *
 * Finds lines of up to 16 words that end no sentence, up to three blocks above it; what stands further up is the
 * page's, see `page-margin`. Leaves headings, the first line that may be the title, and texts without a
 * paragraph. Not certain.
 */
export const aboveText = defineRule({
  name: 'above-text',
  category: 'metadata',
  summary:
    'Lines that are no sentences stand right above the first paragraph, the likely title aside.',
  examples: {
    fires: [
      {
        text: '⟦Local⟧\nCouncil puts off its vote on the bridge\n⟦Ada Example, City Desk⟧\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
      },
      {
        text: 'Rat vertagt die Abstimmung über die Brücke\n⟦Ada Muster, Stadtredaktion⟧\nDie Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.',
        language: 'de',
      },
      {
        text: '⟦Город⟧\nМост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют для машин.',
        language: 'ru',
      },
    ],
    quiet: [
      {
        text: 'Council puts off its vote on the bridge\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
        why: 'the title',
      },
      { text: 'Wind\nWater\nStone', language: 'en', why: 'no paragraph' },
      {
        text: '2 cups flour\n1 tsp salt\n200 ml milk\nMix the flour with the salt, stir in the milk, and let the dough rest for an hour in a warm place.',
        language: 'en',
        why: 'what a recipe takes',
      },
      {
        text: '# Brücke\nDie Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.',
        language: 'de',
      },
    ],
  },
  find: function* ({ blocks }) {
    const first = firstParagraph(blocks);
    if (first === blocks.length) return;
    const amounts = amountLines(blocks);
    for (let i = Math.max(0, first - NEAR); i < first; i++) {
      const block = blocks[i]!;
      if (block.shape === 'heading' || i === likelyTitle(blocks) || amounts.has(i)) continue;
      if (!isShortLine(block, 1, 16)) continue;
      yield {
        block: i,
        confidence: 0.5,
        evidence: `stands above the first paragraph and is no sentence: ${quoted(block.text)}`,
      };
    }
  },
});

/** Above the text by no more than so many blocks a line belongs to it. */
const NEAR = 3;
