import { LONGEST_MORE, namesMore } from '../../lexicon/more-frames.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachBlock, eachHaving } from '../each-block.ts';
import { endsSentence, filledBy, quoted, wordCount } from '../helpers.ts';
import { headsNothing } from '../other-stories.ts';

/**
 * The heading over other stories.
 *
 * Finds `Mehr zum Thema`, `Most read`, `You may also like`. Leaves a sentence that begins alike, and an
 * entry between others of a menu.
 */
export const relatedHead = defineRule({
  name: 'related-head',
  category: 'related',
  summary: 'A heading for other stories fills a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Mehr zum Thema⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Most read⟧', language: 'en' },
      { text: 'The council meets in May.\n⟦You may also like⟧', language: 'en' },
      { text: '⟦Das könnte Sie auch interessieren:⟧', language: 'de' },
      { text: 'El puente está cerrado.\n⟦Noticias relacionadas⟧', language: 'es' },
      { text: '橋は閉鎖されている。\n⟦関連記事⟧', language: 'ja' },
      { text: 'The council meets in May.\n⟦More soup recipes⟧', language: 'en' },
      { text: 'The council meets in May.\n⟦More from the harbour⟧', language: 'en' },
      { text: 'Le pont est fermé.\n⟦Autres recettes de soupe⟧', language: 'fr' },
      { text: '⟦Материалы по теме⟧\nМост закрыт.', language: 'ru' },
    ],
    quiet: [
      {
        text: 'More news came in the evening.\nMore stories than the council has heard',
        language: 'en',
      },
      { text: 'Most read the letter twice before they signed.', language: 'en' },
      { text: 'Auch interessant finden die Forscher, dass der Frosch schläft.', language: 'de' },
      { text: 'You may also like the soup that goes with it.', language: 'en' },
      {
        text: 'Home\nWorld\nBusiness\nSport\nLatest news\nCouncil puts off its vote on the bridge\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
        why: 'the last entry of a menu',
      },
      {
        text: '<p>The council meets in May.</p><div class="admonition seealso"><p class="admonition-title">See also</p><p>The guide on <a href="/r">retries</a></p></div>',
        language: 'en',
        format: 'html',
        why: 'the title of a note',
      },
      {
        text: '<article><h2><a href="/1">Old quay</a></h2><p>It becomes a garden</p><a href="/1">Read more</a></article><article><h2><a href="/2">New pier</a></h2><p>It opens in May</p><a href="/2">Read more</a></article>',
        language: 'en',
        format: 'html',
        why: 'the link at the end of a teaser',
      },
      { text: '1 History\n2 See also\n3 References', language: 'en', why: 'a list of contents' },
      { text: '1History\n2See also\n3References', language: 'en', why: 'the same run together' },
    ],
  },
  find: (context) => [
    ...eachBlock(context, LONGEST_MORE, (block) =>
      namesMore(block.text) && !block.table && !headsNothing(context, block)
        ? { confidence: 0.8, evidence: `${quoted(block.text)} names what there is more of` }
        : undefined,
    ),
    ...eachHaving(context, ['relatedHead', 'readAlso'], 100, (block) => {
      if (
        !filledBy(context, block, ['relatedHead', 'readAlso', 'more'], ['relatedHead', 'readAlso'])
      )
        return;
      if (headsNothing(context, block)) return;
      return {
        confidence:
          headsOthers(context.blocks, block.index) && wordCount(block.text, 3) >= 2 ? 0.88 : 0.8,
        evidence: `the heading ${quoted(block.text)} over other stories`,
      };
    }),
  ],
});

/** Whether nothing follows, or two short lines that are no sentences. */
function headsOthers(blocks: readonly SourceBlock[], index: number): boolean {
  for (const next of [blocks[index + 1], blocks[index + 2]])
    if (next && (next.text.length > 160 || next.shape === 'item' || endsSentence(next.text)))
      return false;
  return true;
}
