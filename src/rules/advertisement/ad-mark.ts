import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * The mark that Russian law asks of an advertisement: whose it is, with a tax number, or its token.
 *
 * Finds `Реклама. ООО «Пример», ИНН 7712345678`, `erid: 2VtzqwAbCdE`. Leaves a sentence that names a firm and its
 * number.
 */
export const adMark = defineRule({
  name: 'ad-mark',
  category: 'advertisement',
  summary:
    'A short block is the legal mark of an advertisement: the advertiser’s tax number or a token.',
  examples: {
    fires: [
      { text: 'Мост закрыт.\n⟦Реклама. ООО «Пример», ИНН 7712345678⟧', language: 'ru' },
      { text: '⟦Реклама, ИНН 771234567890, erid: 2VtzqwXyZ12⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦erid: 2VtzqwXyZ12⟧', language: 'ru' },
      { text: '⟦Рекламодатель: ООО «Пример», erid LjN8Kabc⟧', language: 'ru' },
    ],
    quiet: [
      { text: 'Реклама подорожала на треть, пишет газета.', language: 'ru' },
      { text: 'ООО «Пример», ИНН 7712345678, выиграло конкурс на ремонт моста.', language: 'ru' },
      { text: 'The erid is what the file calls its key.', language: 'en' },
      {
        text: 'Реклама без пометки: ООО «Пример» (ИНН 7712345678) оштрафовали на двести тысяч рублей.',
        language: 'ru',
        why: 'a sentence',
      },
    ],
  },
  find: (context) =>
    eachBlock(context, 160, (block) => {
      const { text } = block;
      if (!/erid|ИНН/i.test(text) || !MARK.test(text)) return;
      return { confidence: 0.95, evidence: `the mark ${quoted(text)}` };
    }),
});

/** The label with a number or a token at the end, or a token alone. */
const MARK =
  /^(?:Реклам(?:а|одатель)[ .,:][^!?]{0,110}?(?:ИНН:? ?\d{10,12}|erid:? ?\w{6,24})(?:[.,;]? ?(?:erid:? ?\w{6,24}|\d{1,2}\+))?|erid:? ?(?=\w{0,20}\d)\w{6,24})\.?$/iu;
