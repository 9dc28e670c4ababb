import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, quoted } from '../helpers.ts';

/**
 * An appeal to give money to the site.
 *
 * Finds `Unterstützen Sie unsere Arbeit mit einer Spende`. Leaves an appeal for a cause in the article.
 */
export const donationAppeal = defineRule({
  name: 'donation-appeal',
  category: 'paywall',
  summary: 'A site asks in the first person for money for its work.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Unterstützen Sie unabhängigen Journalismus mit einem Beitrag Ihrer Wahl.⟧',
        language: 'de',
      },
      { text: 'The council meets in May.\n⟦Support our journalism⟧', language: 'en' },
      { text: '⟦Unterstützen Sie unsere Arbeit!⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Die Kirche bittet um Spenden für das Dach.', language: 'de' },
      { text: 'Readers support the paper with their letters.', language: 'en' },
      { text: 'Er will unsere Arbeit unterstützen, sagt der Minister.', language: 'de' },
      {
        text: 'Anna : Soutenez notre journalisme !\nTom : Pas ce mois-ci.',
        language: 'fr',
        why: 'a line of a talk',
      },
      {
        text: 'Support our journalism, he wrote in a leader last week, and meant it as thanks.',
        language: 'en',
      },
    ],
  },
  find: (context) =>
    eachHaving(context, ['donation'], 900, (block) => {
      const hit = insideUnsaid(context, block, ['donation']);
      if (!hit) return;
      const { text } = block;
      return {
        confidence: text.length <= 200 && hit.words >= 3 ? 0.92 : 0.6,
        evidence: `the appeal ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});
