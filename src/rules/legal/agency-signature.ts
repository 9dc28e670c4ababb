import { isAgency } from '../../lexicon/names.ts';
import { defineRule } from '../define.ts';
import { endsBracketed, quoted } from '../helpers.ts';

/**
 * The agencies an article was made from, in brackets at its end.
 *
 * Finds `(dpa/AFP)`, `/ritzau/`, `(APA)` alone on a line or behind the last sentence. Leaves any other brackets.
 * Never certain inside a paragraph, where it is part of the text.
 */
export const agencySignature = defineRule({
  name: 'agency-signature',
  category: 'legal',
  summary: 'Names of news agencies in brackets or strokes, alone or behind a sentence.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦(dpa/AFP)⟧', language: 'de' },
      { text: 'Broen er lukket.\n⟦/ritzau/⟧', language: 'da' },
      { text: 'Der Rat tagt im Mai. ⟦(APA)⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦– Reuters⟧', language: 'en' },
      { text: 'The council meets in May. ⟦(Reuters)⟧', language: 'en' },
    ],
    quiet: [
      { text: 'Der Rat (CDU) tagt im Mai.', language: 'de' },
      { text: 'The council meets in May (or in June).', language: 'en' },
      { text: 'Reuters said so.', language: 'en' },
    ],
  },
  find: function* (context) {
    for (const { index, text } of context.blocks) {
      const alone = text.length <= 60 ? ALONE.exec(text) : null;
      if (alone && allAgencies(alone[1] ?? alone[2] ?? alone[3]!)) {
        yield {
          block: index,
          confidence: alone[1] ? 0.85 : alone[2] ? 0.9 : 0.75,
          evidence: `the signature ${quoted(text)}`,
        };
        continue;
      }
      if (!endsBracketed(text)) continue;
      const from = Math.max(0, text.length - 60);
      const tail = TAIL.exec(text.slice(from));
      if (!tail || !allAgencies(tail[1]!)) continue;
      const start = from + tail.index + tail[0].indexOf('(');
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

const ALONE = /^(?:\(([^()]{2,50})\)|\/([^()/]{2,40})\/|[–—-] ?([^()]{2,40}))\.?$/u;
const TAIL = /[.!?"”“»] ?\(([^()]{2,50})\)\.?$/u;

function allAgencies(names: string): boolean {
  const parts = names.split(/\s?[/,;+]\s?| und | and /);
  return (
    parts.every((part) => isAgency(part) || /^\p{Ll}{2,4}$/u.test(part)) &&
    parts.some((part) => isAgency(part))
  );
}
