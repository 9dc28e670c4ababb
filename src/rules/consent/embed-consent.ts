import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, quoted } from '../helpers.ts';

/**
 * The wall before content from another site.
 *
 * Finds `An dieser Stelle finden Sie einen externen Inhalt von YouTube.` Leaves a sentence about one.
 */
export const embedConsent = defineRule({
  name: 'embed-consent',
  category: 'consent',
  summary: 'A block says that content of a third party is shown only after consent.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.⟧',
        language: 'de',
      },
      {
        text: '⟦Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.⟧',
        language: 'de',
      },
      {
        text: '⟦Damit können personenbezogene Daten an Drittplattformen übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.⟧',
        language: 'de',
      },
    ],
    quiet: [
      { text: 'Externe Inhalte zeigt die Schule nicht mehr.', language: 'de' },
      { text: 'The museum shows content of other houses.', language: 'en' },
      { text: 'Daten dürfen nicht an Dritte gehen, entschied das Gericht.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['consent'], 600, (block) => {
      const hit = insideUnsaid(context, block, ['consent']);
      if (!hit || hit.words < 6 || !OTHERS.test(block.text)) return;
      return {
        confidence: 0.94,
        evidence: `the wall ${quoted(block.text)} before content of another site`,
      };
    }),
});

/** Content of others rather than cookies of one's own. */
const OTHERS =
  /extern|Dritt|third|tiers|terceros|terzi|terceiros|derden|extérieur|embed|zewnętrz|tredje|третьих/i;
