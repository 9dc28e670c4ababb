import { isAgency, isPublisher, isWire } from '../../lexicon/names.ts';
import { behindSource } from '../../lexicon/source-words.ts';
import { closesText } from '../closing-lines.ts';
import { defineRule } from '../define.ts';
import { PARAGRAPH } from '../example-text.ts';
import { quoted } from '../helpers.ts';

/**
 * The agencies an article was made from, at its end.
 *
 * Finds `(dpa/AFP)`, `（共同）`, `/ritzau/`, `(APA)` alone on a line or behind the last sentence, and
 * `Quelle: dpa`, `With reporting by AFP`, `Reuters` below the last paragraph. Leaves any other brackets, and the
 * credit of a picture. Never certain inside a paragraph, where it is part of the text.
 */
export const agencySignature = defineRule({
  name: 'agency-signature',
  category: 'legal',
  summary:
    'Names of news agencies in brackets or strokes, alone or behind a sentence, or as the source below the text.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦(dpa/AFP)⟧', language: 'de' },
      { text: 'Broen er lukket.\n⟦/ritzau/⟧', language: 'da' },
      { text: 'Der Rat tagt im Mai. ⟦(APA)⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦– Reuters⟧', language: 'en' },
      { text: 'The council meets in May. ⟦(Reuters)⟧', language: 'en' },
      { text: '橋は閉鎖されている。\n⟦（共同）⟧', language: 'ja' },
      { text: '大桥已经关闭。⟦（新华社）⟧', language: 'zh' },
      { text: 'Le pont est fermé.\n⟦(Avec AFP)⟧', language: 'fr' },
      { text: `${PARAGRAPH}\n\n⟦Quelle: dpa/AFP⟧`, language: 'de' },
      { text: `${PARAGRAPH}\n\n⟦Con información de EFE⟧`, language: 'es' },
      { text: `${PARAGRAPH}\n\n⟦Reuters⟧`, language: 'en' },
    ],
    quiet: [
      { text: 'Der Rat (CDU) tagt im Mai.', language: 'de' },
      { text: 'The council meets in May (or in June).', language: 'en' },
      { text: 'Reuters said so.', language: 'en' },
      { text: 'Les élèves (avec Anne) sont venus.', language: 'fr' },
      { text: `Quelle: dpa\n\n${PARAGRAPH}`, language: 'de', why: 'above the text' },
      { text: `${PARAGRAPH}\nThe bridge in May\nSource: Reuters`, language: 'en', why: 'a credit' },
      { text: `${PARAGRAPH}\n\nSource: Getty Images`, language: 'en', why: 'of pictures' },
      { text: `${PARAGRAPH}\n\nSource: the river`, language: 'en' },
      { text: `${PARAGRAPH}\n\nPap`, language: 'en', why: 'a word' },
    ],
  },
  find: function* (context) {
    for (const block of context.blocks) {
      const { index, text } = block;
      const short = text.length <= 60;
      const alone = short ? ALONE.exec(text) : null;
      if (alone && allAgencies(alone[1] ?? alone[2] ?? alone[3]!)) {
        yield {
          block: index,
          confidence: alone[1] ? 0.85 : alone[2] ? 0.9 : 0.75,
          evidence: `the signature ${quoted(text)}`,
        };
        continue;
      }
      if (short && closesText(context, block) && isSource(text)) {
        yield {
          block: index,
          confidence: 0.85,
          evidence: `the source ${quoted(text)} alone on a line`,
        };
        continue;
      }
      if (!CLOSED.test(text.slice(-2))) continue;
      const from = Math.max(0, text.length - 60);
      const tail = TAIL.exec(text.slice(from));
      if (!tail || !allAgencies(tail[1]!)) continue;
      const start = from + tail.index + tail[0].search(OPENING);
      if (start > 0)
        yield {
          block: index,
          start,
          end: text.length,
          confidence: 0.5,
          evidence: `the signature ${quoted(text.slice(start))} at the end`,
        };
    }
  },
});

const ALONE =
  /^(?:[([（［【]([^()（）【】［］]{2,50})[)\]）］】]|\/([^()/]{2,40})\/|(?:[–—-] ?|[＝=/])([^()]{2,40}))\.?$/u;
const TAIL = /[.!?"”“»。」』] ?[([（［【]([^()（）【】［］]{2,50})[)\]）］】]\.?$/u;
const OPENING = /[([（［【]/u;
const CLOSED = /[)\]）］】]\.?$/u;

/** Initials of who wrote it, or the address of a site: `Quelle: example.de, abc/dpa`. */
const OTHERS = /^(?:\p{Ll}{2,4}|[\p{L}\d-]{2,30}\.\p{Ll}{2,5})$/u;

const PARTS = /\s?[/,;+&、，・|]\s?| (?:und|and|y|et|e|og|och|ja|és|și|и|і|та|και|ve|و) /u;

function allAgencies(names: string): boolean {
  const parts = (behindSource(names) ?? names).split(PARTS);
  return (
    parts.every((part) => isAgency(part) || /^\p{Ll}{2,4}$/u.test(part)) &&
    parts.some((part) => isAgency(part))
  );
}

/** Whether a line names agencies and nothing else, with the label of a source before them or without. */
function isSource(text: string): boolean {
  const parts = (behindSource(text) ?? text).replace(/[.。]$/u, '').split(PARTS);
  return (
    parts.some((part) => isWire(part)) &&
    parts.every((part) => isAgency(part) || isPublisher(part) || OTHERS.test(part))
  );
}
