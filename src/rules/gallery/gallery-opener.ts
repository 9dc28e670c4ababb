import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted } from '../helpers.ts';

/**
 * What opens, names or turns the pages of a picture series.
 *
 * Finds `Gehe zur Galerie`, `View gallery`, `Click to enlarge`. Leaves a sentence about a gallery
 * and a heading that only begins like one.
 */
export const galleryOpener = defineRule({
  name: 'gallery-opener',
  category: 'gallery',
  summary: 'Phrases that open or page a picture series fill a block.',
  examples: {
    fires: [
      { text: 'Die Feier dauerte bis zum Morgen.\n⟦Gehe zur Galerie⟧', language: 'de' },
      { text: 'Das Fest war gut besucht.\n⟦Zur Fotostrecke⟧', language: 'de' },
      { text: 'Die Halle wurde 1911 gebaut.\n⟦Bild vergrößern⟧', language: 'de' },
      { text: 'Le pont est fermé.\n⟦Voir le diaporama⟧', language: 'fr' },
      { text: '⟦Смотреть галерею⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦写真をもっと見る⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦معرض الصور⟧\nالجسر مغلق.', language: 'ar' },
    ],
    quiet: [
      { text: 'Gehe zur Galerie am Markt, sagte sie, dort hängt das Bild noch.', language: 'de' },
      { text: 'Die Galerie zeigt alle Bilder des Malers bis Mai.', language: 'de' },
      { text: 'The gallery will show all pictures until May.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['galleryOpener'], 80, (block) => {
      if (!filledBy(context, block, ['galleryOpener', 'galleryCounter'], ['galleryOpener'])) return;
      return {
        confidence: block.shape === 'heading' ? 0.8 : 0.97,
        evidence: `the gallery label ${quoted(block.text)} alone on a line`,
      };
    }),
});
