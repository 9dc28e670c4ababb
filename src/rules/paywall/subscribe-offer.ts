import type { Concept } from '../../lexicon/lexicon.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, linkShare, quoted, tellsFigures, wordCount } from '../helpers.ts';

/**
 * Buttons and labels of an offer to subscribe.
 *
 * Finds `Jetzt abonnieren`, `Already a subscriber? Log in`. Leaves a heading of one word.
 */
export const subscribeOffer = defineRule({
  name: 'subscribe-offer',
  category: 'paywall',
  summary: 'Labels of an offer to subscribe fill a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Jetzt gratis testen⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Already a subscriber?⟧', language: 'en' },
      { text: '⟦Jederzeit kündbar⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Jetzt testen die Forscher den Frosch im Labor.', language: 'de' },
      { text: 'Already a subscriber of three papers, she wanted no fourth.', language: 'en' },
      { text: 'Abo: 120', language: 'de', why: 'how many there are' },
      { text: '29€ (14% OFF)', language: 'en', why: 'the price of goods' },
      {
        text: 'Plus\n- Starker Motor\n- Leise Fahrt\n\nMinus\n- Teure Wartung',
        language: 'de',
        why: 'what speaks for it',
      },
      { text: '## Abo\nDas Theater hat einen neuen Plan.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['subscribe'], 160, (block) => {
      if (!filledBy(context, block, LABELS, ['subscribe'])) return;
      if (tellsFigures(context, block, LABELS) || isSaving(block.text)) return;
      const words = wordCount(block.text, 4);
      const word = words <= 1 && linkShare(block) < LINKED;
      // over what speaks for something
      if (word && (headsList(context.blocks, block) || PLUS.test(block.text))) return;
      return {
        confidence: block.shape === 'heading' ? 0.7 : word ? 0.75 : words < 3 ? 0.85 : 0.94,
        evidence: `the offer ${quoted(block.text)} alone on a line`,
      };
    }),
});

/** The heading of a box beside `Minus`, in half of Europe. */
const PLUS = /^plus/iu;
/** So much of a word is its link. */
const LINKED = 0.8;

/** Whether a list, or the lines of one, follow right behind a label. */
function headsList(blocks: readonly SourceBlock[], { index }: SourceBlock): boolean {
  const next = blocks[index + 1];
  return next !== undefined && (next.list !== undefined || MARKED.test(next.text));
}
const MARKED = /^[-–•*+✓✔✗✘]\s?\p{L}/u;

/** A price and what is saved on it is of goods: `€29 (14% off)`. */
const isSaving = (text: string): boolean => text.includes('%') && /\p{Sc}/u.test(text);

const LABELS: readonly Concept[] = ['subscribe', 'paywall', 'navigation', 'newsletterForm'];
