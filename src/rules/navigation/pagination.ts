import type { Concept } from '../../lexicon/lexicon.ts';
import { isPagingWord } from '../../lexicon/paging-words.ts';
import { hasDigit } from '../../read/characters.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { filledBy, quoted, tellsFigures, textBeside } from '../helpers.ts';

/**
 * Numbers of pages and the words beside them.
 *
 * Finds `1 2 3 4 Weiter`, `Page 2 of 5`, `« Previous 1 2 3 Next »`. Leaves a row of numbers in a text.
 */
export const pagination = defineRule({
  name: 'pagination',
  category: 'navigation',
  summary: 'Page numbers in sequence, with or without words of paging, fill a block.',
  examples: {
    fires: [
      { text: 'The council meets in May.\n⟦« 1 2 3 4 »⟧', language: 'en' },
      { text: '⟦Seite 2 von 5⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦Pages: 1 2 3⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦1 | 2 | 3⟧\nThe council meets in May.', language: 'en' },
    ],
    quiet: [
      { text: '3 5 8 13', language: 'en' },
      { text: 'Inicio: 20:30', language: 'es', why: 'when it begins' },
      { text: 'Home 2\nAway 1', language: 'en', why: 'a score' },
      { text: '1, 2, 3: the waltz begins.', language: 'en' },
      { text: 'Seite 2 von 5 blieb leer, als das Buch erschien.', language: 'de' },
    ],
  },
  find: (context) =>
    eachNumbered(context, 120, (block) => {
      const { text } = block;
      if (!/\d/.test(text) || block.table || block.shape === 'code') return;
      const numbers = (text.match(/\d{1,4}/g) ?? []).map(Number);
      const bare = /^[\d\s|«»‹›<>…·.,-]+$/.test(text);
      if (bare) {
        if (numbers.length < 3 || /\d[.,]\d|\d-\d/.test(text)) return;
        const steps = numbers.every(
          (n, i) =>
            i === 0 || n === numbers[i - 1]! + 1 || (/…|\.\./.test(text) && n > numbers[i - 1]!),
        );
        if (!steps) return;
        return {
          confidence: /[«»‹›<>…|]/.test(text) ? 0.93 : 0.7,
          evidence: `page numbers: ${quoted(text)}`,
        };
      }
      if (!filledBy(context, block, LABELS, ['navigation'])) return;
      const countsOn = numbers.some((n, i) => i > 0 && n === numbers[i - 1]! + 1);
      if (!countsOn && tellsFigures(context, block, LABELS)) return;
      // `Home 2` is no page: it takes a word that leads on, or one for a page and its number
      const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
      if (!countsOn && !words.some(isPagingWord) && hasDigit(textBeside(context, block, LABELS)))
        return;
      return { confidence: 0.92, evidence: `page numbers with words: ${quoted(text)}` };
    }),
});

const LABELS: readonly Concept[] = ['navigation', 'more'];
