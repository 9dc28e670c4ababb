import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, phraseCount, quoted } from '../helpers.ts';

/**
 * Links to imprint, terms and the like.
 *
 * Finds `Impressum Datenschutz AGB`. Leaves a heading on a page that is about one of them.
 */
export const legalLinks = defineRule({
  name: 'legal-links',
  category: 'legal',
  summary: 'Names of legal and service pages fill a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Impressum | Datenschutz | AGB⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Terms of use Privacy policy⟧', language: 'en' },
      { text: '⟦Nutzungsbedingungen · Kontakt⟧', language: 'de' },
    ],
    quiet: [
      { text: '## Datenschutz\nWer darf wissen, wo ich wohne?', language: 'de' },
      { text: 'Kontakt zur Familie hatte er keinen.', language: 'de' },
      { text: 'Hilfe', language: 'de', why: 'a cry for it' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['legalLink'], 240, (block) => {
      if (
        !filledBy(
          context,
          block,
          ['legalLink', 'navigation', 'share', 'subscribe', 'consentButton'],
          ['legalLink'],
        )
      )
        return;
      return {
        confidence:
          block.shape === 'heading'
            ? 0.5
            : phraseCount(context, block, 'legalLink') >= 2 && !block.text.includes('(')
              ? 0.93
              : 0.7,
        evidence: `the links ${quoted(block.text)} alone on a line`,
      };
    }),
});
