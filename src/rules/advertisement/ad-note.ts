import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, insideUnsaid, quoted } from '../helpers.ts';

/**
 * A note that the article goes on after an advertisement.
 *
 * Finds `Story continues below advertisement`. Leaves a sentence about one.
 */
export const adNote = defineRule({
  name: 'ad-note',
  category: 'advertisement',
  summary: 'A short block says that the text goes on after advertising.',
  examples: {
    fires: [
      {
        text: 'The mayor spoke first.\n⟦Story continues below advertisement⟧\nThen the band played.',
        language: 'en',
      },
      {
        text: 'Die Bürgermeisterin sprach zuerst.\n⟦Artikel wird nach der Anzeige fortgesetzt⟧',
        language: 'de',
      },
      { text: '⟦Lesen Sie nach der Anzeige weiter⟧', language: 'de' },
      { text: '⟦La suite après la publicité⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Artikeln fortsätter efter annonsen⟧', language: 'sv' },
      { text: '⟦Продолжение после рекламы⟧\nМост закрыт.', language: 'ru' },
    ],
    quiet: [
      {
        text: 'On some sites the words “story continues below advertisement” stand in every third line, and readers of the paper have learned to skip them as they skip the weather, the stars and the letters of those who write every week.',
        language: 'en',
      },
      { text: 'Nach der Anzeige ermittelt die Polizei weiter.', language: 'de' },
      { text: 'The story continues below in the second part.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['adNote'], 160, (block) => {
      const hit = insideUnsaid(context, block, ['adNote']);
      if (!hit) return;
      const most =
        filledBy(context, block, ['adNote', 'adLabel'], ['adNote']) ||
        (hit.end - hit.start) * 2 > block.text.length;
      return {
        confidence: most ? 0.96 : 0.6,
        evidence: `the note ${quoted(block.text.slice(hit.start, hit.end))}`,
      };
    }),
});
