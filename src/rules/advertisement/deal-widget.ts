import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { endsSentence, quoted, wordCount } from '../helpers.ts';

/**
 * A row of a price or shop box.
 *
 * Finds `$24.99 at Amazon`, `199,00 € Zum Angebot`. Leaves a price in a sentence and a table of prices
 * that the article is about.
 */
export const dealWidget = defineRule({
  name: 'deal-widget',
  category: 'advertisement',
  summary: 'A short block is little more than a price and a word of a shop.',
  examples: {
    fires: [
      { text: 'The pan lasts long.\n⟦$24.99 at Amazon⟧', language: 'en' },
      { text: '⟦199,00 € zum Angebot⟧\nDie Pfanne hält lange.', language: 'de' },
      { text: '⟦Buy now: £14.50⟧', language: 'en' },
      { text: '⟦$120 $89.99 at Walmart⟧', language: 'en' },
      { text: 'The bag is warm.\n⟦$549 at Harbour Outdoors⟧', language: 'en' },
    ],
    quiet: [
      { text: 'The pan costs $24.99 and lasts long.', language: 'en' },
      { text: 'Für 199 Euro bekommt man mehr.', language: 'de' },
      { text: 'Tickets: $12', language: 'en' },
    ],
  },
  find: (context) =>
    eachNumbered(context, 90, (block) => {
      const { text } = block;
      if (!PRICE.test(text) || block.table) return;
      if (endsSentence(text)) return;
      if (!SHOP.test(text))
        return wordCount(text.replace(PRICES, ' '), 2) === 0
          ? { confidence: 0.5, evidence: `only prices: ${quoted(text)}` }
          : OFFER.test(text) && wordCount(text, 11) <= 10
            ? { confidence: 0.7, evidence: `a price and who asks it: ${quoted(text)}` }
            : undefined;
      const rest = text.replace(PRICES, ' ').replace(SHOPS, ' ');
      if (wordCount(rest, 12) > 2) return;
      return { confidence: 0.92, evidence: `only a price and a shop: ${quoted(text)}` };
    }),
});

const MONEY =
  '(?:[$€£¥₹]\\s?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}\\s?(?:[$€£¥₹]|EUR\\b|USD\\b|CHF\\b|zł|Kč|kr\\b))';
const PRICE = new RegExp(MONEY, 'u');
const PRICES = new RegExp(MONEY, 'gu');
/** A price, then where: `$549 at Harbour Outdoors`. */
const OFFER = new RegExp(
  `^${MONEY}(?: ${MONEY})? (?:at|from|on|bei|auf|chez|sur|en|su|da|w|hos|på|bij) \\p{Lu}`,
  'u',
);
const WORDS =
  '(?:Amazon(?:\\.(?:com|de|co\\.uk|fr|es|it))?|Walmart|Best Buy|Target|eBay|Argos|Currys|Otto|MediaMarkt|Saturn|Fnac|Bol\\.com|Coolblue|Zum Angebot|Zum Shop|Jetzt kaufen|Buy now|Shop now|Buy it now|Add to cart|See price|View deal|See deal|Check price|Voir l.offre|Ver oferta|Comprar|Acheter|Kaufen|Kup teraz|Köp|Kjøp|Køb)';
const SHOP = new RegExp(WORDS, 'iu');
const SHOPS = new RegExp(WORDS, 'giu');
