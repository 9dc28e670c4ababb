import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * Buttons and labels of an offer to subscribe.
 *
 * Finds `Jetzt abonnieren`, `Already a subscriber? Log in`. Leaves a heading of one word.
 */
export const subscribeOffer = defineRule({
  name: 'subscribe-offer',
  category: 'paywall',
  summary: 'Labels of an offer to subscribe fill a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Jetzt gratis testen⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Already a subscriber?⟧', language: 'en' },
      { text: '⟦Jederzeit kündbar⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Jetzt testen die Forscher den Frosch im Labor.', language: 'de' },
      { text: 'Already a subscriber of three papers, she wanted no fourth.', language: 'en' },
      { text: '## Abo\nDas Theater hat einen neuen Plan.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['subscribe'], 160, (block) => {
      if (
        !filledBy(
          context,
          block,
          ['subscribe', 'paywall', 'navigation', 'newsletterForm'],
          ['subscribe'],
        )
      )
        return;
      return {
        confidence: block.shape === 'heading' ? 0.7 : wordCount(block.text, 4) < 3 ? 0.85 : 0.94,
        evidence: `the offer ${quoted(block.text)} alone on a line`,
      };
    }),
});
