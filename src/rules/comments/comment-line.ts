import { amountLines } from '../amounts.ts';
import { commentHeads } from '../comment-heads.ts';
import { isOfOtherAnswer, reachOfHead } from '../comment-reach.ts';
import { defineRule } from '../define.ts';
import { isOfLaterFoot } from '../foot.ts';
import { isProse, quoted } from '../helpers.ts';
import { leavesComments } from '../posts.ts';

/**
 * What stands behind the head of a comment section besides long comments: names, forms, rules of
 * the house.
 *
 * Finds lines that are no paragraphs, behind the last such head in the lower half. Leaves what stands
 * behind a head in the upper half, where the article may follow, or behind one that every post of a thread and every
 * item of a list has, and what comes after the comments. Not certain.
 */
export const commentLine = defineRule({
  name: 'comment-line',
  category: 'comments',
  summary: 'Lines that are no paragraphs stand behind the head of a comment section.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\nThe ferry runs.\n3 comments\n⟦Ann Example⟧\n⟦About time⟧',
        language: 'en',
      },
      {
        text: 'Der Rat tagt im Mai.\nDie Fähre fährt.\n2 Kommentare\n⟦Bitte bleiben Sie höflich⟧',
        language: 'de',
      },
      {
        text: 'Most jest zamknięty.\nProm pływa.\nKomentarze (12)\n⟦Ala⟧\n⟦Nareszcie⟧',
        language: 'pl',
      },
    ],
    quiet: [
      { text: 'The council meets in May.\nThe ferry runs.', language: 'en' },
      { text: 'Kommentare gab es viele, Antworten keine.\nDas war im Mai.', language: 'de' },
      {
        text: '3 comments\nThe council meets in May.\nThe ferry runs.\nThe band plays.',
        language: 'en',
        why: 'a head above the article',
      },
      {
        text: 'The lamp of the year\n0 reviews\nIt shines\nThe chair of the year\n0 reviews\nIt rocks\nThe rug of the year\n0 reviews\nIt lies',
        language: 'en',
        why: 'a count with every item of a list',
      },
      {
        text: 'The council meets in May.\n3 comments\n2 cups flour\n1 tsp salt\n200 ml milk\nStir it well',
        language: 'en',
        why: 'a recipe below the count',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    const amounts = amountLines(blocks);
    const heads = new Set(commentHeads(context));
    let head: number | undefined;
    let reach = 0;
    for (let i = Math.floor(blocks.length / 3); i < blocks.length; i++) {
      const block = blocks[i]!;
      if (heads.has(block)) {
        head = i;
        reach = reachOfHead(blocks, block);
        continue;
      }
      if (i >= reach) head = undefined;
      if (head === undefined || isOfOtherAnswer(block, blocks[head]!)) continue;
      if (leavesComments(context, block) || amounts.has(i) || isOfLaterFoot(block, blocks[head]!)) {
        head = undefined;
        continue;
      }
      if (i * 2 < blocks.length || isProse(block) || block.shape === 'code') continue;
      yield {
        block: i,
        confidence: 0.7,
        evidence: `stands behind ${quoted(blocks[head]!.text)}`,
      };
    }
  },
});
