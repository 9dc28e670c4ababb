import type { Concept } from '../../lexicon/lexicon.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, phraseCount, quoted } from '../helpers.ts';

/**
 * A notice about cookies and privacy.
 *
 * Finds `Wir verwenden Cookies, um Inhalte zu personalisieren.` Leaves an article that explains what
 * cookies are, and a quotation of a notice.
 */
export const cookieNotice = defineRule({
  name: 'cookie-notice',
  category: 'consent',
  summary: 'A site says in the first person that it uses cookies or passes on personal data.',
  examples: {
    fires: [
      {
        text: '⟦Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu zählen.⟧\nDer Rat hat den Haushalt beschlossen.',
        language: 'de',
      },
      {
        text: 'Der Rat hat den Haushalt beschlossen.\n⟦Diese Website verwendet Cookies. Mehr dazu in der Datenschutzerklärung.⟧',
        language: 'de',
      },
      { text: '⟦Wir nutzen Cookies und ähnliche Verfahren.⟧', language: 'de' },
      {
        text: '⟦Nous utilisons des cookies pour mesurer notre audience.⟧\nLe pont est fermé.',
        language: 'fr',
      },
      {
        text: 'The ferry runs again.\n⟦We use cookies to count visits, tailor what you see, and keep you signed in. By going on, you agree.⟧',
        language: 'en',
      },
      { text: '⟦Ta strona używa plików cookies.⟧\nMost jest zamknięty.', language: 'pl' },
      { text: '⟦نستخدم ملفات تعريف الارتباط لتحسين تجربتك.⟧', language: 'ar' },
    ],
    quiet: [
      { text: 'Viele Seiten verwenden Cookies, obwohl sie keine brauchen.', language: 'de' },
      { text: '„Wir verwenden Cookies“: Diesen Satz liest jeder zehnmal am Tag.', language: 'de' },
      { text: 'Cookies are small files that a browser keeps for a site.', language: 'en' },
      {
        text: 'Question : Comptez-vous les visiteurs ?\nRéponse : Nous utilisons des cookies pour compter nos visiteurs.',
        language: 'fr',
        why: 'an answer in a talk',
      },
      {
        text: 'This site uses cookies, announces every page of the harbour, and nobody knows what it means.',
        language: 'en',
      },
      {
        text: 'Wir verwenden Cookies, sagt die Beklagte, aber nur für den Warenkorb.',
        language: 'de',
      },
    ],
  },
  find: (context) =>
    eachHaving(context, ['consent'], 1500, (block) => {
      const hit = insideUnsaid(context, block, ['consent']);
      if (!hit) return;
      const { text } = block;
      const early = hit.start < 80;
      // "We use cookies", says the baker: a notice has more to it
      const more =
        hit.words >= 4 ||
        phraseCount(context, block, 'consent') >= 2 ||
        context
          .phrases(block.index)
          .some((other) => other.start >= hit.end && BESIDE.includes(other.concept));
      return {
        confidence: early && more && text.length < 700 ? 0.93 : 0.7,
        evidence: `the notice ${quoted(text.slice(hit.start))}`,
      };
    }),
});

const BESIDE: readonly Concept[] = ['consentButton', 'legalLink'];
