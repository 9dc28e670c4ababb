import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { leading, quoted } from '../helpers.ts';

/**
 * The trail from the front page to the article.
 *
 * Finds `Home › News › Politics`. Leaves a chain of menu commands in instructions, which begins with no
 * front page, and a comparison.
 */
export const breadcrumb = defineRule({
  name: 'breadcrumb',
  category: 'navigation',
  summary: 'Short labels between arrows, the first the front page.',
  examples: {
    fires: [
      { text: '⟦Home › News › Politics⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Startseite > Region > Verkehr⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦Sie sind hier: Startseite » Region » Verkehr⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Open File > Options > Advanced and tick the box.', language: 'en' },
      { text: 'a > b > c', language: 'en' },
      { text: 'Berlin › Hamburg › Kiel: So fuhr der Zug.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['navigation'], 240, (block) => {
      const { text } = block;
      if (!ARROW.test(text) || /[.!?;]$|[=()]/.test(text)) return;
      const parts = text.split(ARROWS).filter((part) => part !== '');
      if (parts.length < 2 || parts.some((part) => part.length > 80)) return;
      const home = leading(context, block, ['navigation']);
      const first = home !== undefined && home.end <= parts[0]!.length + home.start;
      if (!first) return;
      return { confidence: 0.93, evidence: `a trail from the front page: ${quoted(text)}` };
    }),
});

const ARROW = /[›»>→▸▶❯]/;
const ARROWS = /\s?[›»>→▸▶❯/]\s?/;
