import { foldWord } from '../../lexicon/words.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';

/**
 * The subject over each post of a thread.
 *
 * Finds `Re: Which glue for oak?` where two and more lines answer, or where the subject stands above.
 * Leaves a single `Re:` that answers nothing on the page, and a sentence.
 */
export const postSubject = defineRule({
  name: 'post-subject',
  category: 'comments',
  summary: 'Two and more lines are the subject of an answer, or one of a line above.',
  examples: {
    fires: [
      {
        text: 'Which glue for oak?\nMine does not hold.\n⟦Re: Which glue for oak?⟧\nTake bone glue.',
        language: 'en',
      },
      {
        text: 'Welcher Leim für Eiche?\nMeiner hält nicht.\n⟦AW: Welcher Leim für Eiche?⟧\nNimm Knochenleim.\n⟦AW: Welcher Leim für Eiche?⟧\nDanke.',
        language: 'de',
      },
      {
        text: '⟦Re: Glue⟧\nTake bone glue.\n⟦Re: Glue⟧\nThanks.',
        language: 'en',
      },
    ],
    quiet: [
      { text: 'Re: your letter of May\nThe council has met.', language: 'en' },
      { text: 'Re is the second note of the scale.', language: 'en' },
      { text: 'RE: Lessons are held on Monday\nRE: Books are lent', language: 'en' },
    ],
  },
  find: function* ({ blocks }) {
    const lines = blocks.filter(({ text, shape }) => text.length <= LONGEST && shape !== 'code');
    const answers = lines.filter(({ text }) => ANSWER.test(text));
    // on most pages nobody answers
    if (answers.length === 0) return;
    // an answer counts as its own subject's first line
    const seen = new Map<string, number>();
    for (const { text } of lines) {
      const subject = subjectOf(text);
      seen.set(subject, (seen.get(subject) ?? 0) + 1);
    }
    for (const { index, text } of answers)
      if (seen.get(subjectOf(text))! > 1)
        yield {
          block: index,
          confidence: 0.88,
          evidence: `the subject of an answer: ${quoted(text)}`,
        };
  },
});

const subjectOf = (text: string): string => foldWord(text.replace(ANSWER, ''));

const LONGEST = 160;
const ANSWER =
  /^(?:Re|RE|re|AW|Aw|Antw|SV|Sv|VS|Odp|ODP|RES|Отв|Ответ|回复|答复)(?:\[\p{Nd}{1,2}\])?\s?[:：]\s?/u;
