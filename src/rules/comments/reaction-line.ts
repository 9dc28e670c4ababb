import { hasDigit } from '../../read/characters.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * Who liked a post of a forum.
 *
 * Finds `Reactions: ada, grace and 3 others` and `ada, grace and 3 others like this.` Leaves `Others like
 * this place` and a heading over reactions.
 */
export const reactionLine = defineRule({
  name: 'reaction-line',
  category: 'comments',
  summary: 'A short line lists members behind a word for reactions, or says that they like this.',
  examples: {
    fires: [
      { text: 'The ferry runs again.\n⟦Reactions: ada, grace and 3 others⟧', language: 'en' },
      { text: 'The ferry runs again.\n⟦ada, grace and 3 others like this.⟧', language: 'en' },
      { text: 'Die Fähre fährt wieder.\n⟦Reaktionen: ada und grace⟧', language: 'de' },
      { text: 'Die Fähre fährt wieder.\n⟦ada, grace und 3 anderen gefällt das⟧', language: 'de' },
      { text: 'Le bac circule.\n⟦Réactions: ada et grace⟧', language: 'fr' },
    ],
    quiet: [
      { text: 'Reactions', language: 'en' },
      { text: 'Others like this place for its quiet.', language: 'en' },
      {
        text: 'Reactions: the mayor is glad, the baker is not, and the ferryman wants to know who pays him.',
        language: 'en',
        why: 'a sentence',
      },
      { text: 'Reaktionen: Der Bürgermeister freut sich.', language: 'de', why: 'a sentence' },
    ],
  },
  find: (context) =>
    eachBlock(context, 160, ({ text, shape }) => {
      if (shape === 'heading' || shape === 'code') return;
      if (hasDigit(text) && LIKED.test(text))
        return { confidence: 0.92, evidence: `who liked a post: ${quoted(text)}` };
      if (!text.includes(':') || !REACTED.test(text) || /[.!?]$/.test(text)) return;
      return { confidence: 0.85, evidence: `who reacted to a post: ${quoted(text)}` };
    }),
});

/** XenForo's label in its translations; three words in a row are no list of members. */
const REACTED =
  /^(?:Reactions?|Reaktionen|Reaktioner|Reaksjoner|Reacties|Réactions|Reacciones|Reazioni|Reações|Reakcje|Reakce|Реакции|Likes):\s?(?:[^\s,]+(?: [^\s,]+){0,2}(?:,\s|$)){0,8}(?:[^\s,]+(?: [^\s,]+){0,2}\s(?:and|und|et|y|e|en|i|og|och|a|и)\s.{1,40})?$/u;
const LIKED =
  /(?:\p{Nd} others? likes? this|\p{Nd} (?:anderen|weiteren Personen) gefällt das|\p{Nd} autres? aiment ça|a otros? \p{Nd}+ les gusta esto)\.?$/u;
