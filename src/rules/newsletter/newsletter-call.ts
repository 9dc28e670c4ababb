import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, quoted } from '../helpers.ts';

/**
 * A call to sign up for a newsletter.
 *
 * Finds `Abonnieren Sie unseren Newsletter`, `Get the day's news delivered to your inbox`. Leaves an
 * article about newsletters and a long paragraph that mentions one.
 */
export const newsletterCall = defineRule({
  name: 'newsletter-call',
  category: 'newsletter',
  summary: 'A short block asks the reader to sign up for a newsletter.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden!⟧',
        language: 'de',
      },
      { text: 'The council meets in May.\n⟦Sign up for our newsletter⟧', language: 'en' },
      { text: '⟦Die Nachrichten des Tages direkt in Ihr Postfach⟧', language: 'de' },
      { text: '⟦Inscrivez-vous à notre newsletter⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Prenumerera på vårt nyhetsbrev⟧\nBron är stängd.', language: 'sv' },
      {
        text: 'Mobile: The ferry on the go\n⟦Alerts: Sign up for our newsletter⟧\nRSS: Feeds of the harbour',
        language: 'en',
        why: 'labels of a page, no talk',
      },
      { text: '⟦Bültenimize abone olun⟧', language: 'tr' },
    ],
    quiet: [
      {
        text: 'Step 1: Sign up for our newsletter.\nStep 2: Open the letter.',
        language: 'en',
        why: 'steps',
      },
      {
        text: '1. Sign up for our newsletter.\n2. Open the letter.\n3. Buy the ticket.',
        language: 'en',
        why: 'steps',
      },
      {
        text: 'Local papers live from their newsletters now. A third of the readers come by mail.',
        language: 'en',
      },
      {
        text: 'Der Verlag will seinen Newsletter künftig nur noch einmal in der Woche verschicken.',
        language: 'de',
      },
      {
        text: 'Q: How do I hear of the ferry?\nA: Sign up for our newsletter at the pier.',
        language: 'en',
        why: 'an answer in a talk',
      },
      {
        text: '安娜：请订阅我们的电子报！\n汤姆：我早就订了。',
        language: 'zh',
        why: 'a line of a talk',
      },
      {
        text: '“Sign up for our newsletter” is what every shop now says before it says hello, and what every visitor has learned to wave away before reading on, the study of four hundred sites shows.',
        language: 'en',
      },
    ],
  },
  find: (context) =>
    eachHaving(context, ['newsletterCall'], 500, (block) => {
      const hit = insideUnsaid(context, block, ['newsletterCall']);
      if (!hit) return;
      const { text } = block;
      const share = (hit.end - hit.start) / text.length;
      return {
        confidence:
          text.length <= 160 && (share >= 0.4 || hit.start < 40)
            ? 0.93
            : text.length <= 280
              ? 0.8
              : 0.55,
        evidence: `the call ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});
