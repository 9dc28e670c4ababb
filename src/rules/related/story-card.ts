import { readDate } from '../../lexicon/dates.ts';
import { hasDigit } from '../../read/characters.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { filledBy, quoted } from '../helpers.ts';
import { firstParagraph, isShortLine, tellsDay } from '../lines.ts';
import { isPostSignature } from '../post-signature.ts';
import type { RuleContext } from '../rule.ts';

/**
 * The headline of another story with its date.
 *
 * Finds a line of five words and more below the first paragraph that ends no sentence and has a date
 * or `3 hours ago` on the line below it. Leaves the title above the text, and events with a sentence.
 * Not certain.
 */
export const storyCard = defineRule({
  name: 'story-card',
  category: 'related',
  summary: 'A headline below the first paragraph has a date or an age on the line below it.',
  examples: {
    fires: [
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\n⟦Baker loses half of his trade⟧\nMay 3, 2023',
        language: 'en',
      },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.\n⟦Bäcker verliert die Hälfte seiner Kunden⟧\nvor 3 Stunden',
        language: 'de',
      },
      {
        text: 'Мост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют для машин.\n⟦Пекарь потерял половину своих покупателей⟧\n3 мая 2023',
        language: 'ru',
      },
    ],
    quiet: [
      {
        text: 'Baker loses half of his trade\nMay 3, 2023\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
        why: 'the title',
      },
      { text: 'Der Rat tagt im Mai.\nvor 3 Stunden', language: 'de' },
      { text: 'May 3, 2023', language: 'en' },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe bridge is a part of all of us\n— Bridge Friends (@bridgefriends) May 3, 2023',
        language: 'en',
        why: 'the words of a post, and who wrote it',
      },
      {
        text: 'The harbour office has read the gauge at noon on the third day of each month since the flood.\n3/1/2023 2.10 m at the old bridge\n4/1/2023 1.95 m at the old bridge',
        language: 'en',
        why: 'a table set as lines',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    for (let i = firstParagraph(blocks) + 1; i + 1 < blocks.length; i++) {
      const block = blocks[i]!;
      if (block.shape === 'heading' || !isDatable(blocks[i + 1]!.text)) continue;
      // the words of a post that is shown here
      if (isPostSignature(blocks[i + 1]!.text)) continue;
      if (!isShortLine(block, 5, 16) || !isDated(context, blocks[i + 1]!)) continue;
      // dates in a row: lines of a chronicle, a table or a list of events
      if (isDatable(block.text) && readDate(block.text).date) continue;
      yield {
        block: i,
        confidence: 0.6,
        evidence: `a headline with ${quoted(blocks[i + 1]!.text)} below it`,
      };
    }
  },
});

/** Short, and with a number: most lines fail here. */
function isDatable(text: string): boolean {
  return text.length <= 60 && hasDigit(text);
}

function isDated(context: RuleContext, block: SourceBlock): boolean {
  return tellsDay(block.text) || filledBy(context, block, ['ago']);
}
