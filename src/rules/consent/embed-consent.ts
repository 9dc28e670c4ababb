import { asksToShow, needsConsent } from '../../lexicon/embed-words.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { insideUnsaid, quoted, wordCount } from '../helpers.ts';

/**
 * The wall before content from another site.
 *
 * Finds `An dieser Stelle finden Sie einen externen Inhalt von YouTube.`, `Per vedere questo contenuto accetta i
 * cookie`. Leaves a sentence about one.
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
      {
        text: 'Il ponte è chiuso da maggio.\n⟦Per vedere questo video devi accettare i cookie di YouTube⟧',
        language: 'it',
      },
      { text: '⟦Pro zobrazení obsahu povolte cookies⟧\nMost je zavřený.', language: 'cs' },
      { text: '⟦コンテンツを表示するにはクッキーを許可してください⟧', language: 'ja' },
      { text: '⟦Für die Anzeige dieses Inhalts benötigen wir Ihre Zustimmung.⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Externe Inhalte zeigt die Schule nicht mehr.', language: 'de' },
      { text: 'The museum shows content of other houses.', language: 'en' },
      { text: '“To view this content, accept cookies”, says every second page.', language: 'en' },
      { text: 'Bake the cookies until the content of the pan has browned.', language: 'en' },
      { text: 'Der Sender braucht die Zustimmung der Eltern.', language: 'de' },
      {
        text: 'Wer im Netz einen Inhalt sehen will, muss oft erst Cookies akzeptieren, und kaum jemand liest, was darunter steht, bevor er auf den Knopf drückt und weiter zum nächsten Fenster geht.',
        language: 'de',
        why: 'longer than a notice',
      },
      { text: 'Daten dürfen nicht an Dritte gehen, entschied das Gericht.', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, 600, (block) => {
      const { text } = block;
      const hit = insideUnsaid(context, block, ['consent']);
      if (hit && hit.words >= 6 && OTHERS.test(text))
        return {
          confidence: 0.94,
          evidence: `the wall ${quoted(text)} before content of another site`,
        };
      if (text.length > LONGEST || block.shape === 'heading' || QUOTES.test(text)) return;
      if (!asksToShow(text) && !needsConsent(text)) return;
      if (wordCount(text, MOST_WORDS + 1) > MOST_WORDS) return;
      return { confidence: 0.85, evidence: `content is shown after consent: ${quoted(text)}` };
    }),
});

/** So many words at most ask to accept cookies before something is shown. */
const MOST_WORDS = 25;
/** Longer texts have more words, in UTF-16 code units. */
const LONGEST = 220;
/** What others say, or what a notice is said to say. */
const QUOTES = /["“”„«»「」『』]/u;

/** Content of others rather than cookies of one's own. */
const OTHERS =
  /extern|Dritt|third|tiers|terceros|terzi|terceiros|derden|extérieur|embed|zewnętrz|tredje|третьих/i;
