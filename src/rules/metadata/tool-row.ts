import { defineRule } from '../define.ts';
import { doubtRepeats, eachHaving } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * Tools beside an article.
 *
 * Finds `Drucken`, `Artikel anhören`, `Print Save Text size`. Leaves a heading of one word.
 */
export const toolRow = defineRule({
  name: 'tool-row',
  category: 'metadata',
  summary: 'Names of tools fill a block.',
  examples: {
    fires: [
      { text: '⟦Artikel anhören⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦Listen to this article⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Drucken Merken⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Drucken kann man auch auf Stoff.', language: 'de' },
      { text: 'Listen to this article of faith.', language: 'en' },
      { text: '## Speichern\nWie Strom im Sommer für den Winter bleibt.', language: 'de' },
    ],
  },
  find: (context) =>
    doubtRepeats(
      context,
      eachHaving(context, ['tools'], 140, (block) => {
        if (
          !filledBy(
            context,
            block,
            ['tools', 'share', 'commentHead', 'readingTime', 'player', 'galleryOpener'],
            ['tools'],
          )
        )
          return;
        const words = wordCount(block.text, 4);
        return {
          confidence:
            block.shape === 'heading' || block.list || /\p{Sc}/u.test(block.text)
              ? 0.7
              : words >= 2
                ? 0.94
                : 0.92,
          evidence: `the tools ${quoted(block.text)} alone on a line`,
        };
      }),
    ),
});
