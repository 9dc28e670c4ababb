import type { Concept } from '../../lexicon/lexicon.ts';
import { defineRule } from '../define.ts';
import { mostSureOfButton } from '../doubts.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, phraseCount, quoted, tellsFigures, wordCount } from '../helpers.ts';

/**
 * What stands in a sign-up box.
 *
 * Finds `Ihre E-Mail-Adresse`, `Subscribe`, `Unsubscribe at any time`. Leaves a heading of one word that
 * a page about newsletters may have.
 */
export const newsletterForm = defineRule({
  name: 'newsletter-form',
  category: 'newsletter',
  summary: 'Labels of a sign-up form fill a block.',
  examples: {
    fires: [
      { text: '⟦Ihre E-Mail-Adresse⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: 'Der Rat tagt im Mai.\n⟦Eine Abmeldung ist jederzeit möglich.⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Enter your email address⟧', language: 'en' },
    ],
    quiet: [
      { text: '## Newsletter\nWer schreibt noch Briefe an alle?', language: 'de' },
      { text: 'Ihre E-Mail-Adresse gaben die meisten ohne Zögern an.', language: 'de' },
      { text: 'Anmeldung: 05.09.2023 - 10:00', language: 'de', why: 'when it begins' },
      { text: 'Subscribe to the theory or not, the figures stand.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['newsletterForm'], 160, (block) => {
      if (!filledBy(context, block, LABELS, ['newsletterForm'])) return;
      if (tellsFigures(context, block, LABELS)) return;
      // among buttons that share, “Email” is one more
      if (phraseCount(context, block, 'share') >= SHARES) return;
      const word = wordCount(block.text, 3) <= 1;
      return {
        confidence:
          block.shape === 'heading' || block.list
            ? 0.7
            : word
              ? Math.min(0.88, mostSureOfButton(block))
              : 0.94,
        evidence: `the form label ${quoted(block.text)} alone on a line`,
      };
    }),
});

const LABELS: readonly Concept[] = [
  'newsletterForm',
  'newsletterCall',
  'subscribe',
  'share',
  'follow',
];

/** So many buttons that share are a row of them. */
const SHARES = 2;
