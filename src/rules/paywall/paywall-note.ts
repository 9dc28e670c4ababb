import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, quoted } from '../helpers.ts';

/** Beside its phrase, a note holds so many characters at most. */
const MOST_BESIDE = 90;

/**
 * A note that the rest is for subscribers.
 *
 * Finds `Subscribe to continue reading`, `Dieser Artikel ist nur für Abonnenten`. Leaves an article about
 * paywalls.
 */
export const paywallNote = defineRule({
  name: 'paywall-note',
  category: 'paywall',
  summary: 'A short block says that the text goes on for subscribers only.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Dieser Artikel ist Abonnenten vorbehalten.⟧',
        language: 'de',
      },
      { text: 'The council meets in May.\n⟦Subscribe to continue reading⟧', language: 'en' },
      { text: '⟦Jetzt abonnieren und weiterlesen!⟧', language: 'de' },
      { text: '⟦Cet article est réservé à nos abonnés.⟧\nLe pont est fermé.', language: 'fr' },
      { text: '橋は閉鎖されている。\n⟦この記事は有料会員限定です。⟧', language: 'ja' },
      { text: '⟦Den här artikeln är endast för prenumeranter.⟧', language: 'sv' },
    ],
    quiet: [
      { text: 'Papers that ask readers to subscribe lose some of them at once.', language: 'en' },
      {
        text: 'Der Zugang zu allen Archiven bleibt frei, sagt die Leiterin, und das soll auch so bleiben, solange die Stadt für die Kosten aufkommt und die Nutzer pfleglich mit den Mappen umgehen, von denen manche dreihundert Jahre alt sind. Zugang zu allen Artikeln hat auch, wer keinen Ausweis besitzt, denn am Eingang fragt niemand danach, und das seit 1911.',
        language: 'de',
      },
      {
        text: 'Cet article est réservé aux abonnés : la phrase lasse les passagers.',
        language: 'fr',
      },
      { text: 'He may subscribe to the view.', language: 'en' },
      {
        text: 'Subscribe to continue reading: that was the line the editor had come to hate most, for her own mother rang each Sunday to complain of it.',
        language: 'en',
      },
    ],
  },
  find: (context) =>
    eachHaving(context, ['paywall'], 500, (block) => {
      const hit = insideUnsaid(context, block, ['paywall']);
      if (!hit) return;
      const { text } = block;
      // a note is little more than its phrase; an article about paywalls goes on
      const note = text.length - (hit.end - hit.start) <= MOST_BESIDE;
      return {
        confidence: note ? 0.93 : 0.7,
        evidence: `the note ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});
