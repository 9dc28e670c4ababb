import { readCredit } from '../credits.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';

/**
 * Who took a picture, alone on a line.
 *
 * Finds `Foto: Ada Muster`, `© Getty Images`, `Ada Muster / AFP / picturedesk.com`, `REUTERS/Ada Muster`.
 * Leaves a sentence with a source in it.
 */
export const photoCredit = defineRule({
  name: 'photo-credit',
  category: 'credit',
  summary: 'A short block is a credit: a label with a name, or names of agencies.',
  examples: {
    fires: [
      { text: '⟦Foto: Ada Muster⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦© Getty Images⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Ada Muster / AFP / picturedesk.com⟧', language: 'de' },
      { text: '⟦REUTERS/Ada Muster⟧', language: 'en' },
      { text: 'Most jest zamknięty.\n⟦Fot. Ada Przykładowa⟧', language: 'pl' },
      { text: '⟦(Photo by Ada Muster/Getty Images)⟧', language: 'en' },
    ],
    quiet: [
      { text: 'Foto und Text müssen bis Mai eingereicht sein, heißt es.', language: 'de' },
      { text: 'Quelle des Flusses', language: 'de' },
      { text: 'The photo was taken by Ada Muster in May.', language: 'en' },
    ],
  },
  find: (context) =>
    eachBlock(context, 140, (block) => {
      const why = readCredit(context, block);
      return why === undefined
        ? undefined
        : { confidence: why.sure, evidence: why.what, role: 'credit' };
    }),
});
