import type { PhraseHit } from '../../lexicon/match.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, isFiller, leading, quoted } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * How long ago something was published.
 *
 * Finds `vor 3 Stunden`, `2 hours ago`, `Mis à jour il y a 2 heures`. Leaves a sentence with a time in it.
 */
export const timeAgo = defineRule({
  name: 'time-ago',
  category: 'metadata',
  summary: 'A relative time fills a block.',
  examples: {
    fires: [
      { text: '⟦vor 3 Stunden⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦2 hours ago⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦vor 5 Minuten⟧', language: 'de' },
      { text: '⟦il y a 5 minutes⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦5分钟前⟧\n大桥已经关闭。', language: 'zh' },
      { text: '⟦منذ 5 دقائق⟧\nالجسر مغلق.', language: 'ar' },
      { text: '⟦Mis à jour il y a 2 heures⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Bijgewerkt: 2 uur geleden⟧', language: 'nl' },
      { text: '⟦Publicado hace 3 días⟧\nEl puente está cerrado.', language: 'es' },
    ],
    quiet: [
      { text: 'Vor 3 Stunden begann es zu regnen.', language: 'de' },
      { text: '2 hours ago the rain began.', language: 'en' },
      { text: 'Aktualisiert wurde der Plan vor 3 Jahren.', language: 'de' },
      { text: '## Gestern\nDie Stadt am Fluss war klein.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['ago'], 60, (block) => {
      const sure = block.shape !== 'heading' && /\p{Nd}/u.test(block.text);
      const label = leading(context, block, ['published', 'updated']);
      const said = label !== undefined;
      if (
        !filledBy(context, block, ['ago', 'published', 'updated', 'readingTime'], ['ago']) &&
        !(label && sharesWord(context, block, label))
      )
        return;
      return {
        confidence: sure ? 0.92 : 0.5,
        evidence: `the relative time ${quoted(block.text)} alone on a line`,
        // as with a day: it says of what it is the time
        ...(said && sure ? { role: 'date' } : {}),
      };
    }),
});

/** `Publicado hace 3 días`: the label takes the first word of the time. */
function sharesWord(context: RuleContext, { index, text }: SourceBlock, label: PhraseHit): boolean {
  return context
    .phrases(index)
    .some(
      ({ concept, start, end }) =>
        concept === 'ago' && start > label.start && start < label.end && isFiller(text.slice(end)),
    );
}
