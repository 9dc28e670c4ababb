import type { Concept } from '../../lexicon/lexicon.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { doubtRepeats, eachHaving } from '../each-block.ts';
import { filledBy, isProse, quoted, tellsFigures, wordCount } from '../helpers.ts';

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
      { text: '⟦Menü | Suche (12)⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦0 Cart | Log in⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Inicio | Portada⟧\nEl puente está cerrado.', language: 'es' },
      { text: '⟦Главная страница⟧\nМост закрыт.', language: 'ru' },
    ],
    quiet: [
      { text: '## Suche\nDie Retter gingen in der Nacht hinaus.', language: 'de' },
      { text: 'Suche nach dem Schatz', language: 'de' },
      { text: 'Home is where the river bends.', language: 'en' },
      { text: 'Inicio: 20:30', language: 'es', why: 'when it begins' },
      { text: 'Início: 18:00 - 20:00', language: 'pt' },
      { text: 'Rejestracja: 05.09.2023, 10:00', language: 'pl' },
      { text: 'Вход: 250', language: 'ru', why: 'what it costs' },
      { text: 'Suche: 0800 123', language: 'de', why: 'whom to call' },
      { text: 'Home: 2-1', language: 'en', why: 'a score' },
      { text: 'Home 2\nAway 1', language: 'en', why: 'a score' },
      { text: 'Login: 08:00, logout: 17:00', language: 'en' },
    ],
  },
  find: (context) =>
    doubtRepeats(
      context,
      eachHaving(context, ['navigation'], 200, (block) => {
        if (!filledBy(context, block, LABELS, ['navigation'])) return;
        // `Login: 08:00` is when the doors open
        if (tellsFigures(context, block, LABELS)) return;
        const words = wordCount(block.text, 4);
        const next = context.blocks[block.index + 1];
        if (isInTable(context.blocks, block))
          return { confidence: 0.6, evidence: `the menu label ${quoted(block.text)}, counted` };
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

const LABELS: readonly Concept[] = [
  'navigation',
  'legalLink',
  'share',
  'subscribe',
  'consentButton',
  'more',
];
const COUNTED = /^([\p{L}\p{M}]{1,24})\s\p{Nd}{1,4}$/u;

/** Whether another word and its number stand beside a word and its number: `Home 2`, `Away 1`. `Page 2` counts pages. */
function isInTable(blocks: readonly SourceBlock[], { text, index }: SourceBlock): boolean {
  const own = COUNTED.exec(text)?.[1];
  return (
    own !== undefined &&
    [-1, 1].some((step) => {
      const word = COUNTED.exec(blocks[index + step]?.text ?? '')?.[1];
      return word !== undefined && word !== own;
    })
  );
}
