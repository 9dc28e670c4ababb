import { defineRule } from '../define.ts';
import { mostSureOfButton } from '../doubts.ts';
import { doubtRepeats, eachHaving } from '../each-block.ts';
import { filledBy, quoted } from '../helpers.ts';

/**
 * A link to more, alone.
 *
 * Finds `Weiterlesen`, `Show more`, `Read more »`. Leaves a sentence with more to it.
 */
export const moreLink = defineRule({
  name: 'more-link',
  category: 'related',
  summary: 'A link to more fills a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Weiterlesen⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Read more »⟧', language: 'en' },
      { text: '⟦Mehr anzeigen⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: 'Le pont est fermé.\n⟦Lire la suite⟧', language: 'fr' },
      { text: '⟦اقرأ المزيد⟧\nالجسر مغلق.', language: 'ar' },
      { text: '⟦Devamını oku⟧', language: 'tr' },
    ],
    quiet: [
      { text: 'ANNA\nMehr!\nTOM\nEs ist keins mehr da.', language: 'de', why: 'a play' },
      { text: 'Show more care, the sign said.', language: 'en' },
      { text: 'Mehr lesen sollten vor allem die, die wenig Zeit haben.', language: 'de' },
      { text: 'Read more than you write.', language: 'en' },
    ],
  },
  find: (context) =>
    doubtRepeats(
      context,
      eachHaving(context, ['more'], 80, (block) => {
        if (!filledBy(context, block, ['more', 'readAlso', 'share', 'commentHead'], ['more']))
          return;
        return {
          confidence: Math.min(
            block.shape === 'heading' ? 0.75 : /^\p{L}+$|[:：]$/u.test(block.text) ? 0.8 : 0.94,
            mostSureOfButton(block),
          ),
          evidence: `the link ${quoted(block.text)} alone on a line`,
        };
      }),
    ),
});
