import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { leading, quoted } from '../helpers.ts';

/**
 * A correction or a note of the editors: kept, as what it is.
 *
 * Finds `Anmerkung der Redaktion: …`, `Correction: …`. Leaves a sentence that begins alike. Never a
 * reason to remove anything.
 */
export const correctionNote = defineRule({
  name: 'correction-note',
  category: 'metadata',
  summary: 'A block begins with a word for corrections and a colon.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Anmerkung der Redaktion: In einer ersten Fassung stand April.⟧',
        language: 'de',
      },
      {
        text: '⟦Correction: An earlier version of this article named the wrong month.⟧',
        language: 'en',
      },
      { text: '⟦Korrektur: Die Sitzung ist im Mai.⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Correction of the papers took her a week.', language: 'en' },
      { text: 'Korrektur gelesen hat er selbst.', language: 'de' },
      { text: 'Die Redaktion merkte an, es sei April.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['correction'], 1200, (block) => {
      const hit = leading(context, block, ['correction']);
      if (!hit || !/^[^\p{L}\p{N}]{0,3}[:：]/u.test(block.text.slice(hit.end))) return;
      return {
        confidence: 0,
        evidence: `begins with ${quoted(block.text.slice(hit.start, hit.end))}`,
        role: 'correction',
      };
    }),
});
