import { saysGoesOn } from '../../lexicon/below-words.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, insideUnsaid, leading, quoted, wordCount } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * A note that the article goes on after an advertisement.
 *
 * Finds `Story continues below advertisement`, `Anzeige – weiter nach unten scrollen`. Leaves a sentence about one.
 */
export const adNote = defineRule({
  name: 'ad-note',
  category: 'advertisement',
  summary: 'A short block says that the text goes on after advertising.',
  examples: {
    fires: [
      {
        text: 'The mayor spoke first.\n⟦Story continues below advertisement⟧\nThen the band played.',
        language: 'en',
      },
      {
        text: 'Die Bürgermeisterin sprach zuerst.\n⟦Artikel wird nach der Anzeige fortgesetzt⟧',
        language: 'de',
      },
      { text: '⟦Lesen Sie nach der Anzeige weiter⟧', language: 'de' },
      { text: '⟦La suite après la publicité⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Artikeln fortsätter efter annonsen⟧', language: 'sv' },
      { text: '⟦Продолжение после рекламы⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦Anzeige – weiter nach unten scrollen⟧', language: 'de' },
      { text: '⟦PUBLICITÉ. Lisez la suite ci-dessous.⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Reklama – ciąg dalszy tekstu poniżej⟧', language: 'pl' },
      { text: '⟦Publicidade. Continue a leitura abaixo⟧', language: 'pt' },
      { text: '⟦Mainos (teksti jatkuu alla)⟧', language: 'fi' },
    ],
    quiet: [
      {
        text: 'On some sites the words “story continues below advertisement” stand in every third line, and readers of the paper have learned to skip them as they skip the weather, the stars and the letters of those who write every week.',
        language: 'en',
      },
      { text: 'Nach der Anzeige ermittelt die Polizei weiter.', language: 'de' },
      { text: 'The story continues below in the second part.', language: 'en' },
      { text: 'Werbung – weiter auf Rekordkurs', language: 'de', why: 'a headline' },
      { text: 'Anzeige: Wer unten wohnt, zahlt mehr', language: 'de' },
      {
        text: 'Publicidad: la campaña continúa mientras las ventas de la marca siguen abajo en todo el país',
        language: 'es',
      },
    ],
  },
  find: (context) =>
    eachHaving(context, ['adNote', 'adLabel'], 160, (block) => {
      const hit = insideUnsaid(context, block, ['adNote']);
      if (!hit)
        return labelGoesOn(context, block)
          ? { confidence: 0.93, evidence: `the label and note ${quoted(block.text)}` }
          : undefined;
      const most =
        filledBy(context, block, ['adNote', 'adLabel'], ['adNote']) ||
        (hit.end - hit.start) * 2 > block.text.length ||
        labelGoesOn(context, block);
      return {
        confidence: most ? 0.96 : 0.6,
        evidence: `the note ${quoted(block.text.slice(hit.start, hit.end))}`,
      };
    }),
});

/** So many words at most say behind a label where the text goes on. */
const MOST_WORDS = 7;
const MARK = /[-–—.,:|·•(]/u;

/** Whether a block is the label of an advertisement, a mark, and that the text goes on below. */
function labelGoesOn(context: RuleContext, block: SourceBlock): boolean {
  const label = leading(context, block, ['adLabel']);
  if (!label || label.start > 0) return false;
  const { text } = block;
  const mark = text.search(MARK);
  // `Publicidade. Continue` is a label, too
  if (mark < 0 || text.slice(label.end, mark).trim() !== '') return false;
  const words = text.slice(mark + 1);
  return wordCount(words, MOST_WORDS + 1) <= MOST_WORDS && saysGoesOn(words);
}
