import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { endsSentence, filledBy, leading, quoted, wordCount } from '../helpers.ts';

/**
 * What stands at a product or an offer: buttons, stock, shipping, counts of reviews.
 *
 * Finds short lines that begin with `Buy now`, `View on`, `Auf Lager`. Leaves headings and sentences
 * that begin so. Certain only below the label of an advertisement: on the page of a product it is
 * the content.
 */
export const shopRow = defineRule({
  name: 'shop-row',
  category: 'advertisement',
  summary: 'A short line begins with the words of a shop’s button or label.',
  examples: {
    fires: [
      { text: 'The kettle boils in a minute.\n⟦Buy now at Example⟧', language: 'en' },
      { text: 'Der Kessel kocht schnell.\n⟦Jetzt kaufen⟧', language: 'de' },
      { text: 'The kettle boils in a minute.\nAdvertisement\n⟦Shop now⟧', language: 'en' },
      { text: 'El hervidor es rápido.\n⟦Comprar ahora⟧', language: 'es' },
      { text: 'Чайник быстрый.\n⟦Добавить в корзину⟧', language: 'ru' },
      { text: '水壶很快。\n⟦立即下单⟧', language: 'zh' },
    ],
    quiet: [
      {
        text: 'Buy now, pay later is what the shops in the town have told their customers since May.',
        language: 'en',
      },
      { text: 'Auf Lager liegt davon seit Mai kein Stück mehr.', language: 'de' },
      { text: '## Quantity\nTwo eggs will do for four.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['shop'], 100, (block) => {
      const { text, shape } = block;
      if (shape === 'heading' || shape === 'code' || endsSentence(text)) return;
      const words = wordCount(text, 9);
      if (words > 8) return;
      const label = leading(context, block, ['shop']);
      if (!label) return;
      // the button of an advertisement, where its label stands above it
      const above = context.blocks[block.index - 1];
      const advertised =
        above !== undefined &&
        above.text.length <= 60 &&
        filledBy(context, above, ['adLabel']) &&
        filledBy(context, block, ['shop']);
      return {
        confidence: advertised ? 0.93 : words <= 4 ? 0.7 : 0.6,
        evidence: `begins with a shop’s ${quoted(text.slice(label.start, label.end))}`,
      };
    }),
});
