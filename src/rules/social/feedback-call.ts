import { asksForKeys, asksOpinion, asksToReport } from '../../lexicon/feedback-words.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { PARAGRAPH } from '../example-text.ts';
import { quoted, wordCount } from '../helpers.ts';
import { lastParagraph } from '../lines.ts';

/**
 * A line below the text that asks the reader to report an error, to send a tip, or how the article was.
 *
 * Finds `Spotted an error? Let us know`, `Fehler im Artikel gefunden? Jetzt melden`, `… нажмите Ctrl+Enter`. Leaves a
 * sentence about an error, and what stands above the end of the text.
 */
export const feedbackCall = defineRule({
  name: 'feedback-call',
  category: 'social',
  summary:
    'A short block behind the text asks to report an error, to send a tip, or for an opinion.',
  examples: {
    fires: [
      { text: `${PARAGRAPH}\n⟦Spotted an error? Let us know⟧`, language: 'en' },
      { text: `${PARAGRAPH}\n⟦Got a tip? Email us⟧`, language: 'en' },
      { text: `${PARAGRAPH}\n⟦Fehler im Artikel gefunden? Jetzt melden⟧`, language: 'de' },
      { text: `${PARAGRAPH}\n⟦Cet article vous a-t-il plu ?⟧`, language: 'fr' },
      { text: `${PARAGRAPH}\n⟦Widzisz błąd? Zgłoś⟧`, language: 'pl' },
      { text: `${PARAGRAPH}\n⟦Uočili ste grešku? Javite nam⟧`, language: 'hr' },
      {
        text: '⟦Обнаружив ошибку, выделите текст и нажмите Ctrl+Enter⟧\nМост закрыт.',
        language: 'ru',
      },
    ],
    quiet: [
      {
        text: `Spotted an error? Let us know\n${PARAGRAPH}`,
        language: 'en',
        why: 'above the text',
      },
      {
        text: `${PARAGRAPH}\nThe mistake was found in May, and nobody would let us know.`,
        language: 'en',
      },
      {
        text: `${PARAGRAPH}\n“Found a mistake? Tell us!”`,
        language: 'en',
        why: 'the words of a sign',
      },
      { text: `${PARAGRAPH}\nWho found the error?`, language: 'en' },
      { text: 'If the line shows an error, press Ctrl+Enter.', language: 'en', why: 'a manual' },
      { text: 'Исправьте ошибку и нажмите Ctrl+Enter.', language: 'ru', why: 'a manual' },
    ],
  },
  find: (context) => {
    const last = lastParagraph(context.blocks);
    return eachBlock(context, 220, (block) => {
      const { index, text, shape } = block;
      if (text.includes('+') && asksForKeys(text))
        return { confidence: 0.95, evidence: `the call ${quoted(text)}` };
      if (index <= last || shape === 'heading' || text.length > LONGEST || QUOTES.test(text))
        return;
      const isCall = text.includes('?') || text.includes(';') ? asksToReport(text) : false;
      if (!isCall && !asksOpinion(text)) return;
      if (wordCount(text, MOST_WORDS + 1) > MOST_WORDS) return;
      return {
        confidence: isCall ? 0.93 : 0.88,
        evidence: `the call ${quoted(text)} below the text`,
      };
    });
  },
});

/** In UTF-16 code units. */
const LONGEST = 110;
const MOST_WORDS = 14;
const QUOTES = /^["“”„«»「『]/u;
