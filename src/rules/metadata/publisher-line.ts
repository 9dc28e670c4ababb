import { isPublisher } from '../../lexicon/names.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted, wordCount } from '../helpers.ts';

/**
 * The publisher's name, alone on a line.
 *
 * Finds `20 Minuten`, `BBC News`. Leaves the same name in a sentence.
 */
export const publisherLine = defineRule({
  name: 'publisher-line',
  category: 'metadata',
  summary: 'A block is exactly the name of a known publisher.',
  examples: {
    fires: [
      { text: '⟦20 Minuten⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦BBC News⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Le Monde⟧', language: 'fr' },
    ],
    quiet: [
      { text: '20 Minuten später war alles vorbei.', language: 'de' },
      { text: 'BBC News said so.', language: 'en' },
      { text: 'Die Welt am Abend', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, 50, ({ text, shape }) => {
      if (shape === 'heading' || !isPublisher(text)) return;
      return {
        confidence: wordCount(text, 3) >= 2 || /\.\w/.test(text) ? 0.75 : 0.5,
        evidence: `${quoted(text)} is a known publisher, alone on a line`,
        role: 'publisher',
      };
    }),
});
