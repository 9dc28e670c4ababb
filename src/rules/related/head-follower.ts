import { defineRule } from '../define.ts';
import { isOfLaterFoot } from '../foot.ts';
import { isProse, quoted } from '../helpers.ts';
import { isOfMenu } from '../lines.ts';
import { headsOtherStories } from '../other-stories.ts';

/**
 * What stands a little further behind the heading of other stories, where a teaser's sentence has
 * ended the run of headlines.
 *
 * Finds the lines that are no paragraphs among the twelve blocks behind `Mehr zum Thema`, in the lower
 * half. Leaves the upper half, where the article goes on. Not certain.
 */
export const headFollower = defineRule({
  name: 'head-follower',
  category: 'related',
  summary:
    'Lines that are no paragraphs stand within twelve blocks of a heading for other stories.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\nThe ferry runs.\nRelated stories\n⟦Baker loses trade⟧\nThe baker at the bridge has lost half of his trade since it was closed on Monday.\n⟦Band plays⟧',
        language: 'en',
      },
      {
        text: 'Der Rat tagt im Mai.\nMehr zum Thema\n⟦Bäcker verliert Kunden⟧\n⟦Kapelle spielt⟧',
        language: 'de',
      },
      {
        text: 'Le conseil se réunit en mai.\nLes plus lus\n⟦Le boulanger perd des clients⟧',
        language: 'fr',
      },
    ],
    quiet: [
      { text: 'The council meets in May.\nBaker loses trade', language: 'en' },
      { text: 'Mehr zum Thema sagt der Rat im Mai.\nDie Fähre fährt.', language: 'de' },
      {
        text: 'Related stories\nA\nThe ferry runs.\nThe band plays.\nThe end.\nThe council meets.',
        language: 'en',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    let head = Number.NEGATIVE_INFINITY;
    let prose = 0;
    for (let i = Math.max(0, Math.floor(blocks.length / 2) - REACH); i < blocks.length; i++) {
      const block = blocks[i]!;
      if (headsOtherStories(context, block)) {
        head = i;
        prose = 0;
        continue;
      }
      // behind a second paragraph the text goes on
      if (isProse(block) && ++prose === GOES_ON) head = Number.NEGATIVE_INFINITY;
      if (head >= 0 && isOfLaterFoot(block, blocks[head]!)) head = Number.NEGATIVE_INFINITY;
      if (i - head > REACH || i * 2 < blocks.length || isOfMenu(blocks, i) || isProse(block))
        continue;
      yield {
        block: i,
        confidence: 0.6,
        evidence: `stands soon behind ${quoted(blocks[head]!.text)}`,
      };
    }
  },
});

const REACH = 12;
const GOES_ON = 2;
