import { isPublisher, isWire } from '../../lexicon/names.ts';
import { closesText } from '../closing-lines.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { filledBy, insideUnsaid, quoted, wordCount } from '../helpers.ts';
import { firstParagraph } from '../lines.ts';

/** A text for examples. */
const PARAGRAPH =
  'Seit Mai ist die Brücke gesperrt, und so lange müssen die Leute von drüben mit der Fähre zur Schule, zur Arbeit und auf den ' +
  'Markt fahren, was doppelt so lange dauert wie zuvor, wenn sie denn überhaupt ablegt.';

/**
 * The notice of copyright at the end.
 *
 * Finds `© 2023 Muster Verlag. Alle Rechte vorbehalten.`, `© RIPRODUZIONE RISERVATA`, `© dpa` below the text.
 * Leaves a sentence about rights and the credit of a picture.
 */
export const copyrightTail = defineRule({
  name: 'copyright-tail',
  category: 'legal',
  summary:
    'A short block with the sign and a year or the name of an agency, or that reserves all rights.',
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
      { text: 'Il ponte è chiuso da maggio.\n⟦© RIPRODUZIONE RISERVATA⟧', language: 'it' },
      { text: 'Le pont est fermé.\n⟦Reproduction interdite⟧', language: 'fr' },
      { text: `${PARAGRAPH}\n\n⟦© dpa⟧`, language: 'de' },
      { text: '⟦© dpa-infocom, dpa:240312-99-123456/2⟧', language: 'de' },
    ],
    quiet: [
      { text: 'The composer kept all rights to the song.', language: 'en' },
      { text: '© Ada Muster', language: 'de', why: 'a credit' },
      { text: `${PARAGRAPH}\n\n© Ada Muster`, language: 'de', why: 'a credit' },
      { text: `© dpa\n\n${PARAGRAPH}`, language: 'de', why: 'of the picture above' },
      {
        text: 'Über dem Tor hing ein Schild aus Blech.\n„Alle Rechte vorbehalten“',
        language: 'de',
        why: 'the words of a sign',
      },
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
      if (NUMBERED.test(text))
        return { confidence: 0.95, evidence: `the number of a report: ${quoted(text)}` };
      const owner = OWNED.exec(text)?.[1];
      if (
        owner !== undefined &&
        (isWire(owner) || isPublisher(owner)) &&
        closesText(context, block)
      )
        return { confidence: 0.85, evidence: `the notice ${quoted(text)} below the text` };
      if (!hit) return;
      // in a sentence that goes on, or a line of verse
      if (/^\s?,/.test(text.slice(hit.end)) || /^\p{Ll}/u.test(text))
        return {
          confidence: 0.4,
          evidence: `the words ${quoted(text.slice(hit.start, hit.end))} in a sentence`,
        };
      if (block.shape !== 'heading' && filledBy(context, block, ['copyright']))
        return {
          // above the text it may be the headline
          confidence: block.index > firstParagraph(context.blocks) ? 0.92 : 0.85,
          evidence: `the notice ${quoted(text)} alone on a line`,
        };
      const rest = wordCount(text.slice(0, hit.start) + text.slice(hit.end), 60);
      return {
        confidence: rest <= 30 && hit.words >= 3 ? 0.85 : 0.7,
        evidence: `the notice ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});

/** `© dpa`, `©AFP` */
const OWNED = /^(?:©|ⓒ|\(c\)|copyright) ?(.{2,40}?)\.?$/iu;
/** How dpa numbers what it sends: `dpa:240312-99-123456/2` */
const NUMBERED = /(?<![\p{L}\p{N}])dpa:\d{6}-\d{2,4}-\d{4,8}\/\d{1,3}$/u;
const SIGN = /^(?:©|\(c\)|copyright)[^\d\n]{0,60}(?:19|20)\d\d(?!\d)/iu;
