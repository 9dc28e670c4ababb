import { creditTail as tailOf } from '../credits.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * The credit that a picture's caption ends with.
 *
 * Finds `Photo: Ada Muster` behind the sentence under a picture, where the markup says that it stands
 * there. Leaves what stands in any other block. Not certain: a figure takes it apart, nothing is removed.
 */
export const creditTail = defineRule({
  name: 'credit-tail',
  category: 'credit',
  summary: 'A caption in the markup ends with a credit.',
  examples: {
    fires: [
      {
        text: '<figure><img src="a.png"><figcaption>The bridge in May. ⟦Photo: Ada Muster⟧</figcaption></figure>',
        language: 'en',
        format: 'html',
      },
      {
        text: '<figure><img src="a.png"><figcaption>Die Brücke über den Fluss ⟦(Foto: dpa)⟧</figcaption></figure>',
        language: 'de',
        format: 'html',
      },
      {
        text: '<figure><img src="a.png"><figcaption>Le pont en mai. ⟦© Ada Muster⟧</figcaption></figure>',
        language: 'fr',
        format: 'html',
      },
    ],
    quiet: [
      {
        text: '<p>The bridge in May. Photo: Ada Muster</p>',
        language: 'en',
        format: 'html',
        why: 'a paragraph',
      },
      {
        text: '<figure><img src="a.png"><figcaption>A photo of Ada Muster on the bridge.</figcaption></figure>',
        language: 'en',
        format: 'html',
        why: 'part of the sentence',
      },
      {
        text: '<figure><img src="a.png"><figcaption>Foto: Ada Muster</figcaption></figure>',
        language: 'de',
        format: 'html',
        why: 'a credit and nothing else',
      },
    ],
  },
  find: (context) =>
    eachBlock(context, 500, (block) => {
      if (block.shape !== 'caption' && block.figure === undefined) return;
      const start = tailOf(context, block);
      if (start === undefined || start < 12) return;
      const end = block.text.length;
      const evidence = `the credit ${quoted(block.text.slice(start))} at the end`;
      return { start, end, confidence: 0.5, evidence, role: 'credit' };
    }),
});
