import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * A link that jumps within the page.
 *
 * Finds `Zum Inhalt springen`, `Skip to content`. Leaves a sentence that has the same words.
 */
export const jumpMark = defineRule({
  name: 'jump-mark',
  category: 'navigation',
  summary: 'A short block is a call to skip to a part of the page.',
  examples: {
    fires: [
      { text: '⟦Zum Inhalt springen⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦Skip to main content⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Direkt zum Inhalt⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Zum Inhalt des Pakets schweigt die Post.', language: 'de' },
      { text: 'Skip to the shop and buy bread.', language: 'en' },
      { text: 'Jump to it, the coach said.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['navigation'], 60, (block) => {
      if (!SKIP.test(block.text) || wordCount(block.text, 8) > 6) return;
      if (block.shape === 'heading' || !filledBy(context, block, ['navigation'])) return;
      return { confidence: 0.96, evidence: `the jump mark ${quoted(block.text)} alone on a line` };
    }),
});

const SKIP =
  /skip|spring|jump|direkt|aller au|ir al|ir para|saltar|salta|vai al|přejít|przejdź|hoppa|hopp|spring|перейти|ga naar|μετάβαση|geç/i;
