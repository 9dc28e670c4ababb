import { isCall } from '../../lexicon/call-words.ts';
import { defineRule } from '../define.ts';
import { isProse, quoted } from '../helpers.ts';
import { isShortLine } from '../lines.ts';

/**
 * The label of a button that calls to act.
 *
 * Finds `Request a quote`, `Browse all programs`, `Termin vereinbaren`. Leaves steps of a list, headings and
 * sentences. Not certain: guides have headings like it.
 */
export const actionLabel = defineRule({
  name: 'action-label',
  category: 'navigation',
  summary: 'A line of two to five words begins with the verb of a call to act, and is no sentence.',
  examples: {
    fires: [
      { text: 'The ferry runs again.\n⟦Request a free quote⟧', language: 'en' },
      { text: 'Die Fähre fährt wieder.\n⟦Termin vereinbaren⟧', language: 'de' },
      { text: 'Le bac circule.\n⟦Découvrez nos offres⟧', language: 'fr' },
      { text: '⟦BROWSE ALL PROGRAMS →⟧\nThe ferry runs again.', language: 'en' },
    ],
    quiet: [
      { text: '- Download the form\n- Apply by May', language: 'en', why: 'steps of a list' },
      { text: '# Get the right glue', format: 'markdown', why: 'a heading' },
      { text: 'Book a place in time.', language: 'en', why: 'a sentence' },
      { text: 'Get', language: 'en' },
      {
        text: 'Schedule your breaks\nWho works without a break works more slowly by the hour, and in the end works longer.',
        language: 'en',
        why: 'the heading of a paragraph',
      },
      { text: 'BOOK: By May', language: 'en' },
      { text: 'Views of the river', language: 'en' },
    ],
  },
  find: function* ({ blocks }) {
    for (const block of blocks) {
      if (block.shape !== 'text' || block.text.length > LONGEST) continue;
      if (!isCall(block.text) || !PLAIN.test(block.text) || !isShortLine(block, 2, 5)) continue;
      // what a paragraph follows is its heading
      const next = blocks[block.index + 1];
      if (next && isProse(next)) continue;
      yield {
        block: block.index,
        confidence: 0.6,
        evidence: `a call to act: ${quoted(block.text)}`,
      };
    }
  },
});

const LONGEST = 60;
/** Words and what adorns a button: a name of a parameter or a date is none. */
const PLAIN = /^[^\p{L}\p{Nd}]{0,3}\p{L}[^:/()_]+$/u;
