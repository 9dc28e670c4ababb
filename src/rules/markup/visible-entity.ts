import { defineRule } from '../define.ts';

/**
 * An entity that was escaped twice and shows.
 *
 * Finds the `&nbsp;` that the reader sees. Leaves one in a text on HTML, which shows it as code.
 */
export const visibleEntity = defineRule({
  name: 'visible-entity',
  category: 'markup',
  summary: 'The name of a blank or of another invisible character stands in the text as an entity.',
  examples: {
    fires: [
      { text: 'The council meets⟦&amp;nbsp;⟧ in May.', language: 'en' },
      { text: 'Der Rat tagt⟦&amp;shy;⟧ im Mai.', language: 'de' },
      { text: '⟦&amp;nbsp;⟧\nThe council meets in May.', language: 'en' },
    ],
    quiet: [
      { text: 'Write `&nbsp;` for a blank that must not break.', language: 'en' },
      { text: 'AT&T; and others', language: 'en' },
      { text: 'Tom & Jerry; a cat and a mouse', language: 'en' },
    ],
  },
  find: function* (context) {
    for (const { index, text, shape, spans } of context.blocks) {
      if (shape === 'code' || !text.includes('&')) continue;
      const code = spans.filter((span) => span.type === 'code');
      let next = 0;
      for (const match of text.matchAll(ENTITY)) {
        const start = match.index;
        const end = start + match[0].length;
        while (next < code.length && code[next]!.end < end) next++;
        if (next < code.length && code[next]!.start <= start) continue;
        if (start === 0 && end === text.length)
          yield { block: index, confidence: 0.97, evidence: `only the entity ${match[0]}` };
        else
          yield {
            block: index,
            start,
            end,
            confidence: 0.9,
            evidence: `the entity ${match[0]} shows`,
          };
      }
    }
  },
});

const ENTITY = /&(?:nbsp|shy|zwnj|zwj|ensp|emsp|thinsp|#160|#xa0|#8203);/gi;
