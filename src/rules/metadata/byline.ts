import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { inside, leading, quoted, wordCount } from '../helpers.ts';
import { readNames } from '../people.ts';

/**
 * Who wrote the article.
 *
 * Finds `Von Ada Muster`, `By Ada Muster and Bo Example | 3 March 2023`. Leaves a headline that begins
 * alike: `Von Berlin nach Paris`.
 */
export const byline = defineRule({
  name: 'byline',
  category: 'metadata',
  summary: 'A short block is a word for the author with names, or a name with a job title.',
  examples: {
    fires: [
      { text: '⟦Von Ada Muster⟧\nDer Rat tagt im Mai.', language: 'de' },
      {
        text: '⟦By Ada Muster and Bo Example | 3 March 2023⟧\nThe council meets in May.',
        language: 'en',
      },
      { text: '⟦Ada Muster, Redakteurin⟧', language: 'de' },
      { text: '⟦Written by Ada Muster⟧', language: 'en' },
    ],
    quiet: [
      { text: 'Von Berlin nach Paris', language: 'de' },
      { text: 'By the river', language: 'en' },
      { text: 'By May the bridge will be open.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['byline', 'jobTitle'], 160, (block) => {
      if (block.shape === 'heading') return;
      const { text } = block;
      const hit = leading(context, block, ['byline']);
      if (hit) {
        const names = readNames(text.slice(hit.end));
        if (names === 0) return;
        return {
          confidence: 0.8,
          evidence: `${quoted(text.slice(hit.start, hit.end))} with a name behind it`,
          role: 'byline',
        };
      }
      const title = inside(context, block, ['jobTitle']);
      if (!title || text.length > 90) return;
      const before = text.slice(0, title.start);
      const rest = text.slice(title.end);
      if (!/[,|–—(:·-]\s*$|\s$/.test(before) || wordCount(rest, 8) > 4 || readNames(before) === 0)
        return;
      return {
        confidence: 0.75,
        evidence: `a name with the title ${quoted(text.slice(title.start, title.end))}`,
        role: 'byline',
      };
    }),
});
