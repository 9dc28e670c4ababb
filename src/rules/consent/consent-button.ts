import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * The buttons of a consent box.
 *
 * Finds `Alle akzeptieren`, `Cookie settings`. Leaves a sentence that begins alike.
 */
export const consentButton = defineRule({
  name: 'consent-button',
  category: 'consent',
  summary: 'Buttons of a consent box fill a block.',
  examples: {
    fires: [
      { text: '⟦Alle akzeptieren⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: 'Der Rat tagt im Mai.\n⟦Cookie-Einstellungen⟧', language: 'de' },
      { text: '⟦Accept all cookies⟧', language: 'en' },
    ],
    quiet: [
      { text: 'Alle akzeptieren das Ergebnis, nur der Verlierer nicht.', language: 'de' },
      { text: 'Accept all that comes, the book advises.', language: 'en' },
      { text: 'Ablehnen will den Antrag niemand.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['consentButton'], 120, (block) => {
      if (!filledBy(context, block, ['consentButton', 'legalLink'], ['consentButton'])) return;
      const word = wordCount(block.text, 3) <= 1;
      return {
        confidence: block.shape === 'heading' || word ? 0.8 : 0.94,
        evidence: `the button ${quoted(block.text)} of a consent box`,
      };
    }),
});
