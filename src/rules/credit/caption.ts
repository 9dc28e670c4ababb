import { creditTail } from '../credits.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * The text under a picture, told by the credit it ends with.
 *
 * Finds `The bridge in May. Photo: Ada Muster`, `Die Brücke (Foto: dpa)`. Leaves a paragraph that ends
 * with a source in brackets and is longer than a caption.
 */
export const caption = defineRule({
  name: 'caption',
  category: 'credit',
  summary: 'A block of a sentence or two ends with a credit.',
  examples: {
    fires: [
      { text: '⟦Die Brücke am Morgen. Foto: Ada Muster⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦The bridge at dawn. (Photo by Ada Muster/Getty Images)⟧', language: 'en' },
      { text: '⟦Die Brücke am Morgen © dpa⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Foto: Ada Muster', language: 'de', why: 'a credit alone' },
      { text: 'The council meets in May. The mayor has asked for it.', language: 'en' },
      { text: 'Ada Muster macht ein Foto.', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, 500, (block) => {
      if (block.shape === 'heading') return;
      const tail = creditTail(context, block);
      if (tail === undefined || tail < 12) return;
      return {
        confidence: block.shape === 'caption' ? 0.7 : 0.5,
        evidence: `ends with the credit ${quoted(block.text.slice(tail))}`,
        role: 'caption',
      };
    }),
});
