import { defineRule } from '../define.ts';
import { doubtRepeats, eachHaving } from '../each-block.ts';
import { filledBy, isProse, quoted, wordCount } from '../helpers.ts';

/**
 * Labels of a menu, alone or in a row.
 *
 * Finds `Startseite Suche Anmelden`, `Back to top`. Leaves a heading of one word and a list that is the
 * content.
 */
export const menuRow = defineRule({
  name: 'menu-row',
  category: 'navigation',
  summary: 'Labels of menus, search boxes and log-in rows fill a block.',
  examples: {
    fires: [
      { text: '⟦Menü öffnen⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦Startseite | Suche | Anmelden⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: 'The council meets in May.\n⟦Back to top⟧', language: 'en' },
      { text: "⟦Retour à l'accueil⟧\nLe pont est fermé.", language: 'fr' },
      { text: '⟦Inicio | Portada⟧\nEl puente está cerrado.', language: 'es' },
      { text: '⟦Главная страница⟧\nМост закрыт.', language: 'ru' },
    ],
    quiet: [
      { text: '## Suche\nDie Retter gingen in der Nacht hinaus.', language: 'de' },
      { text: 'Suche nach dem Schatz', language: 'de' },
      { text: 'Home is where the river bends.', language: 'en' },
    ],
  },
  find: (context) =>
    doubtRepeats(
      context,
      eachHaving(context, ['navigation'], 200, (block) => {
        if (
          !filledBy(
            context,
            block,
            ['navigation', 'legalLink', 'share', 'subscribe', 'consentButton', 'more'],
            ['navigation'],
          )
        )
          return;
        const words = wordCount(block.text, 4);
        const next = context.blocks[block.index + 1];
        const label = block.shape === 'heading' || block.shape === 'term';
        return {
          // "Menu" and "Search" head a part of the instructions of many things, and “Create an account.” is a step of them
          confidence: label
            ? next && isProse(next)
              ? 0.4
              : 0.65
            : words >= 2 && !block.text.endsWith('.')
              ? 0.93
              : 0.75,
          evidence: `the menu label ${quoted(block.text)} alone on a line`,
        };
      }),
    ),
});
