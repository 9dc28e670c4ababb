import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { insideUnsaid, quoted, wordCount } from '../helpers.ts';

/**
 * The notice of copyright at the end.
 *
 * Finds `© 2023 Muster Verlag. Alle Rechte vorbehalten.` Leaves a sentence about rights and the credit
 * of a picture.
 */
export const copyrightTail = defineRule({
  name: 'copyright-tail',
  category: 'legal',
  summary: 'A short block with the sign and a year, or that reserves all rights.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦© 2023 Muster Verlag. Alle Rechte vorbehalten.⟧',
        language: 'de',
      },
      {
        text: 'The council meets in May.\n⟦Copyright 2021 Example Media. All rights reserved.⟧',
        language: 'en',
      },
      { text: '⟦© Example Press 2019⟧', language: 'en' },
    ],
    quiet: [
      { text: 'The composer kept all rights to the song.', language: 'en' },
      { text: '© Ada Muster', language: 'de', why: 'a credit' },
      {
        text: 'Der Verlag behält sich alle Rechte vor, die das Gesetz ihm gibt, und das sind viele, meint der Anwalt.',
        language: 'de',
      },
    ],
  },
  find: (context) =>
    eachBlock(context, 500, (block) => {
      const { text } = block;
      const hit = insideUnsaid(context, block, ['copyright']);
      if (SIGN.test(text)) {
        if (hit || text.length <= 100)
          return { confidence: hit ? 0.96 : 0.92, evidence: `the notice ${quoted(text)}` };
        return { confidence: 0.75, evidence: `a copyright sign and a year: ${quoted(text)}` };
      }
      if (!hit) return;
      // in a sentence that goes on, or a line of verse
      if (/^\s?,/.test(text.slice(hit.end)) || /^\p{Ll}/u.test(text))
        return {
          confidence: 0.4,
          evidence: `the words ${quoted(text.slice(hit.start, hit.end))} in a sentence`,
        };
      const rest = wordCount(text.slice(0, hit.start) + text.slice(hit.end), 60);
      return {
        confidence: rest <= 30 && hit.words >= 3 ? 0.85 : 0.7,
        evidence: `the notice ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});

const SIGN = /^(?:©|\(c\)|copyright)[^\d\n]{0,60}(?:19|20)\d\d(?!\d)/iu;
