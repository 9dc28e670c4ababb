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
    const seen = new Map<string, number>();
    const answers: { readonly block: number; readonly subject: string }[] = [];
    for (const { text, index, shape } of blocks) {
      if (text.length > LONGEST || shape === 'code') continue;
      const answer = ANSWER.exec(text);
      const subject = foldWord(answer ? text.slice(answer[0].length) : text);
      if (answer) answers.push({ block: index, subject });
      // an answer counts as its own subject's first line
      seen.set(subject, (seen.get(subject) ?? 0) + 1);
    }
    for (const { block, subject } of answers)
      if (seen.get(subject)! > 1)
        yield {
          block,
          confidence: 0.88,
          evidence: `the subject of an answer: ${quoted(blocks[block]!.text)}`,
        };
  },
});

const LONGEST = 160;
const ANSWER =
  /^(?:Re|RE|re|AW|Aw|Antw|SV|Sv|VS|Odp|ODP|RES|Отв|Ответ|回复|答复)(?:\[\p{Nd}{1,2}\])?\s?[:：]\s?/u;
