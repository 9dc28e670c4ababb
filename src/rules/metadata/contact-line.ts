import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted, wordCount } from '../helpers.ts';
import { lastParagraph } from '../lines.ts';

/**
 * How to reach a newsroom or an author.
 *
 * Finds `Ada Byron: 020-555-0100 or ada@example.org` below the text. Leaves an address above the last
 * paragraphs, where it is one of those to whom the text refers. Not certain.
 */
export const contactLine = defineRule({
  name: 'contact-line',
  category: 'metadata',
  summary: 'A short block behind the text holds an e-mail address.',
  examples: {
    fires: [
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run at every hour of the day.\n⟦Ada Byron: 020-555-0100 or ada@example.org⟧',
        language: 'en',
      },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.\nDer Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend und am Sonntag.\n⟦Hinweise an redaktion@example.org⟧',
        language: 'de',
      },
      {
        text: 'Le pont est fermé depuis le matin, et personne ne sait pour combien de temps il le restera.\nLe conseil se réunit en mai, et le bac passera jusque-là toutes les heures, même le dimanche.\n⟦camille@example.org⟧',
        language: 'fr',
      },
    ],
    quiet: [
      {
        text: 'Those who want to come write to fest@example.org.\nThe bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run at every hour of the day.',
        language: 'en',
        why: 'the text goes on behind it',
      },
      { text: 'The @ sign stands in every address.', language: 'en' },
      { text: 'ada@example.org', language: 'en', why: 'no text above it' },
    ],
  },
  find: (context) => {
    const last = lastParagraph(context.blocks);
    if (last < 1) return [];
    return eachBlock(context, 300, ({ index, text, shape }) => {
      if (index < last || shape === 'code' || !text.includes('@')) return;
      const address = ADDRESS.exec(text)?.[0];
      if (!address || wordCount(text, 41) > 40) return;
      return {
        confidence: 0.65,
        evidence: `an address behind the text: ${quoted(address)}`,
      };
    });
  },
});

const ADDRESS = /[\w.+-]{1,40}@[\w-]{2,40}\.[\w.-]{2,40}/;
