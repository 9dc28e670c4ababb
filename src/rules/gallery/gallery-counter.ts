import { westernDigits } from '../../lexicon/digits.ts';
import type { Concept } from '../../lexicon/lexicon.ts';
import { isPagingWord } from '../../lexicon/paging-words.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { filledBy, quoted, textBeside } from '../helpers.ts';

/**
 * The counter of a picture series, alone on a line.
 *
 * Finds `1/53`, `Bild 3 von 12`, `1 of 9 |`. Leaves a score (`3:1`), a fraction in a recipe
 * (`1/2 cup`) and a bare year.
 */
export const galleryCounter = defineRule({
  name: 'gallery-counter',
  category: 'gallery',
  summary: 'A picture counter alone on a line: two numbers with a slash, or a counter with words.',
  examples: {
    fires: [
      { text: 'Der Umbau des Bahnhofs hat begonnen.\n⟦1/53⟧', language: 'de' },
      { text: 'Die Brücke ist wieder offen.\n⟦Bild 3 von 12⟧', language: 'de' },
      { text: 'The river rose again overnight.\n⟦1 of 9 |⟧', language: 'en' },
      { text: 'Il ponte è chiuso da ieri.\n⟦[ 2 / 14 ]⟧', language: 'it' },
      { text: 'The river rose again overnight.\n⟦Previous Next 3 of 12⟧', language: 'en' },
      { text: 'Köprü yeniden açıldı.\n⟦Önceki 3 / 12 Sonraki⟧', language: 'tr' },
      { text: 'فتح الجسر من جديد.\n⟦٣/١٢⟧', language: 'ar' },
    ],
    quiet: [
      {
        text: 'Stir in the sugar.\n1/2',
        language: 'en',
        why: 'a small fraction counts no pictures',
      },
      { text: 'Das Spiel endete 3 von 5 Minuten zu früh.', language: 'de' },
      { text: 'One voter in 9 of 10 towns stayed at home.', language: 'en' },
      { text: '2023', language: 'en' },
      { text: 'Giriş: 18:00 - 19:00', language: 'tr', why: 'a time' },
      { text: 'Вход: 12.03.2024 - 19:30', language: 'ru', why: 'a date' },
      { text: 'Вход: 12 из 15', language: 'ru', why: 'no word that leads on' },
    ],
  },
  find: (context) =>
    eachNumbered(context, 60, (block) => {
      const { text } = block;
      // most numbers have no slash behind them
      const bare = text.includes('/') ? BARE.exec(westernDigits(withoutPaging(text))) : null;
      if (bare) {
        const [first, last] = [Number(bare[1]), Number(bare[2])];
        if (first > last || last < 2) return;
        // 1/2, 4/5, 7/10: a fraction or a rating as likely as a counter
        const fraction = (last <= 5 || last === 10 || last === 100) && !/[[(|]/.test(text);
        return {
          confidence: fraction ? 0.6 : block.table || block.list ? 0.7 : 0.97,
          evidence: `the counter ${quoted(text)} alone on a line`,
        };
      }
      if (!filledBy(context, block, [...GALLERY, 'navigation'], ['galleryCounter'])) return;
      // beside a counter stands what leads on; `Login 3 of 12` counts something else
      const beside = textBeside(context, block, GALLERY).match(WORD) ?? [];
      if (!beside.every(isPagingWord)) return;
      return { confidence: 0.95, evidence: `the counter ${quoted(text)} alone on a line` };
    }),
});

const GALLERY: readonly Concept[] = ['galleryCounter', 'galleryOpener'];
const WORD = /[\p{L}\p{M}]+/gu;

/** A line without words that lead on: `3 / 12` for `Previous 3 / 12 Next`. */
const withoutPaging = (text: string): string =>
  text.replace(WORD, (word) => (isPagingWord(word) ? '' : word)).trim();

const BARE = /^[([|]?\s?(\d{1,3})\s?\/\s?(\d{1,3})\s?[)\]|]?$/;
