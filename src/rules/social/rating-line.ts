import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * How readers have rated something, and how many of them.
 *
 * Finds `4.9 from 36 votes`, `★ 4,5 (12 Bewertungen)` and `4/5 (12 avis)` alone on a line. Leaves the count of a
 * vote, the mark of a test, and a sentence. Not certain: goods are listed with it.
 */
export const ratingLine = defineRule({
  name: 'rating-line',
  category: 'social',
  summary: 'A short line tells a mark out of five or ten and how many have given one.',
  examples: {
    fires: [
      { text: 'Pancakes of the coast\n⟦4.9 from 36 votes⟧', language: 'en' },
      { text: 'Pancakes of the coast\n⟦5 out of 5 stars (1,204 ratings)⟧', language: 'en' },
      { text: 'Pfannkuchen von der Küste\n⟦★ 4,5 (12 Bewertungen)⟧', language: 'de' },
      { text: 'Crêpes de la côte\n⟦4/5 (12 avis)⟧', language: 'fr' },
      { text: 'Pannenkoeken van de kust\n⟦4.75 van 28 stemmen⟧', language: 'nl' },
      { text: 'Naleśniki znad morza\n⟦Ocena: 4,8 (37 głosów)⟧', language: 'pl' },
    ],
    quiet: [
      { text: '36 votes', language: 'en', why: 'no mark' },
      { text: '11 of 36 votes', language: 'en', why: 'the count of a vote' },
      { text: '4.9 from 36 votes is what the baker got.', language: 'en', why: 'a sentence' },
      { text: 'Note: 4/5', language: 'en', why: 'the mark of a test' },
    ],
  },
  find: (context) =>
    eachNumbered(context, 80, ({ text, shape }) => {
      if (shape === 'heading' || shape === 'code' || !RATED.test(text)) return;
      return { confidence: 0.85, evidence: `a mark and a count of readers: ${quoted(text)}` };
    }),
});

const READERS = [
  'votes?|ratings?|reviews?|(?:customer|user|reader) (?:ratings?|reviews?)', // English, French too
  'Bewertung(?:en)?|Stimmen?|Rezension(?:en)?',
  'avis|évaluations?|notes',
  'opiniones|opinión|votos?|valoraci(?:ón|ones)|reseñas?|calificaciones|avaliaç(?:ão|ões)',
  'vot[io]|recension[ei]|valutazion[ei]',
  'stem(?:men)?|beoordeling(?:en)?|waardering(?:en)?',
  'röster|röst|betyg|omdömen|stemmer?|anmeldelser|vurderinger|bedømmelser',
  'ääntä|arvostelua?|arviota?',
  'głos(?:ów|y)?|opini[iea]|ocen[ay]?|hlas(?:ů|y|ov)?|hodnocení|hodnotení|szavazat|értékelés|voturi|recenzii|glasova|ocjena|ocena',
  'oy|değerlendirme|голос(?:ов|а)?|оцен(?:ок|ки|ка)|отзыв(?:ов|а)?|оцінок|оцінки|відгуків|гласа|оценки',
  'ψήφοι|αξιολογήσεις|κριτικές|件|개|条评价|人评价|个评价',
].join('|');

/** The mark stands before the count, with a decimal, a scale or a star, or as all there are of the count. */
const RATED = new RegExp(
  String.raw`^(?:[\p{L}\p{M}]{2,15}:?\s)?[★☆⭐\s]{0,12}(?:\p{Nd}{1,2}[.,]\p{Nd}{1,2}|[0-5]|10)(?!\p{Nd})(?:\s?(?:\/|out of|von|sur|de|van|su|av|af|z|из)\s?(?:5|10))?` +
    String.raw`[★☆⭐\s]{0,12}(?:stars?|Sternen?|étoiles|estrellas|stelle|sterren)?[\s·|,–-]{0,3}(?:from|based on|aus|bei|pour|sur|de|su|da|van|uit|av|af|z|из)?\s?\(?\p{Nd}[\p{Nd}.,]{0,7}\s?(?:${READERS})\)?$`,
  'iu',
);
