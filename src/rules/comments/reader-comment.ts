import { readDate } from '../../lexicon/dates.ts';
import { defineRule } from '../define.ts';
import { filledBy, isProse, quoted } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Readers' comments: what stands between the head of the comments and the end.
 *
 * Finds the lines behind `3 Kommentare` where names with dates follow. Leaves what stands behind a
 * head that nothing like a comment follows. Not certain: the judge decides.
 */
export const readerComment = defineRule({
  name: 'reader-comment',
  category: 'comments',
  summary:
    'Blocks behind the head of a comment section, where dates or buttons of comments stand among them.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\n3 comments\n⟦Ann Example⟧\n⟦March 3, 2023 at 4:15 pm⟧\n⟦It should have met in April already.⟧\n⟦Reply⟧',
        language: 'en',
      },
      {
        text: 'Der Rat tagt im Mai.\n2 Kommentare\n⟦maxm⟧\n⟦vor 3 Stunden⟧\n⟦Das hätte schon im April sein müssen.⟧',
        language: 'de',
      },
      {
        text: 'Leave a comment\n⟦Bob says:⟧\n⟦May 4, 2020 at 10:00⟧\n⟦About time, too.⟧',
        language: 'en',
      },
    ],
    quiet: [
      { text: 'The council meets in May.\n3 comments\nThe band will play.', language: 'en' },
      { text: 'Ann Example\nMarch 3, 2023 at 4:15 pm\nThe council meets in May.', language: 'en' },
      { text: 'Der Rat tagt im Mai, sagte sie vor 3 Stunden.', language: 'de' },
    ],
  },
  find: function* (context) {
    const head = sectionHead(context);
    if (head === undefined) return;
    let signs = 0;
    for (const block of context.blocks.slice(head + 1, head + 400)) {
      if (block.text.length > 80) continue;
      const { date, others } = readDate(block.text, 3);
      if ((date && others <= 3) || filledBy(context, block, ['commentAction', 'ago'])) signs++;
    }
    if (signs === 0) return;
    const evidence = `behind ${quoted(context.blocks[head]!.text)}, among ${signs} dates or buttons of comments`;
    for (const { index } of context.blocks.slice(head + 1))
      yield { block: index, confidence: 0.6, evidence };
  },
});

/** The first head of comments behind prose; where there is none before, the first that no prose follows. */
function sectionHead(context: RuleContext): number | undefined {
  let prose = false;
  let first: number | undefined;
  for (const block of context.blocks) {
    if (isProse(block)) {
      if (first !== undefined && block.text.length >= 240) first = undefined;
      prose = true;
    } else if (
      block.text.length <= 120 &&
      filledBy(
        context,
        block,
        ['commentHead', 'commentAction', 'share', 'conversation'],
        ['commentHead'],
      )
    ) {
      if (prose) return block.index;
      first ??= block.index;
    }
  }
  return first;
}
