import { defineRule } from '../define.ts';
import { mostSure } from '../doubts.ts';
import { filledBy, leading, quoted, wordCount } from '../helpers.ts';

/**
 * The label over an advertisement, alone or run together with the text around it.
 *
 * Finds `Anzeige`, `ADVERTISEMENT`, and the first word of `AnzeigeDie Polizei sucht Zeugen`. Leaves
 * `Die Anzeige wurde erstattet` and `Advertisement spending rose`.
 */
export const adLabel = defineRule({
  name: 'ad-label',
  category: 'advertisement',
  summary: 'A label for advertising fills a block, or stands glued or in capitals at its edge.',
  examples: {
    fires: [
      {
        text: 'Die Straße bleibt gesperrt.\n⟦Anzeige⟧\nDer Verkehr wird umgeleitet.',
        language: 'de',
      },
      { text: '⟦Anzeige⟧Die Polizei sucht Zeugen des Unfalls vom Montag.', language: 'de' },
      { text: '⟦ANZEIGE⟧ Die Polizei sucht Zeugen des Unfalls vom Montag.', language: 'de' },
      { text: 'Die Polizei sucht Zeugen des Unfalls.⟦Anzeige⟧', language: 'de' },
      { text: '⟦– Werbung –⟧', language: 'de' },
      { text: '⟦Publicité⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦REKLAMA⟧\nMost jest zamknięty.', language: 'pl' },
      {
        text: '⟦Anzeige⟧\nDie Fähre legt am Morgen ab und kommt am Abend zurück, wenn das Wasser es erlaubt.\n⟦Anzeige⟧\nDer Kapitän fährt seit dreißig Jahren und hat noch kein Tau verloren, wie er sagt.\n⟦Anzeige⟧\nIm Winter liegt das Schiff im Dock und wird gestrichen, innen weiß und außen blau.',
        language: 'de',
        why: 'no glossary has a word twice',
      },
      { text: '⟦広告⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦إعلان⟧\nالجسر مغلق.', language: 'ar' },
    ],
    quiet: [
      {
        text: 'Cookies\nThe word is older than the net, and few who use it know where it comes from.\nAdvertising\nThe word comes from turning somebody’s mind to a thing, and that is what it still does.\nPaywall\nThe word is a young one, and the first gates of this kind were built in the nineties.',
        language: 'en',
        why: 'a glossary',
      },
      { text: 'Anzeige gegen Unbekannt hat die Gemeinde erstattet.', language: 'de' },
      { text: 'Werbung ist überall, auch hier.', language: 'de' },
      { text: 'Die Polizei nahm die Anzeige auf.', language: 'de' },
      { text: 'Advertisement spending rose by a tenth.', language: 'en' },
      {
        text: 'Über der Tür hing ein Schild aus Blech.\n„Anzeige“',
        language: 'de',
        why: 'the words of a sign',
      },
    ],
  },
  find: function* (context) {
    for (const block of context.having('adLabel')) {
      const { text } = block;
      if (text.length <= 60 && filledBy(context, block, ['adLabel', 'adNote'], ['adLabel'])) {
        yield {
          block: block.index,
          confidence: Math.min(
            block.shape === 'heading' || wordCount(text, 4) >= 3 ? 0.85 : 0.97,
            mostSure(context, block),
          ),
          evidence: `the label ${quoted(text)} alone on a line`,
        };
        continue;
      }
      const first = leading(context, block, ['adLabel']);
      if (first && isLabel(text, first.start, first.end)) {
        yield {
          block: block.index,
          start: 0,
          end: first.end,
          confidence: 0.95,
          evidence: `the label ${quoted(text.slice(0, first.end))} run together with the text`,
        };
      }
      const last = context.phrases(block.index).findLast((hit) => hit.concept === 'adLabel');
      if (
        last &&
        last.end === text.length &&
        last.start > 20 &&
        /[.!?:"”“»]$/.test(text.slice(0, last.start)) &&
        /\p{Lu}/u.test(text[last.start]!)
      )
        yield {
          block: block.index,
          start: last.start,
          end: last.end,
          confidence: 0.95,
          evidence: `the label ${quoted(text.slice(last.start))} run together with the text`,
        };
    }
  },
});

/** Whether a phrase at the start is no word of the sentence: glued to the next word, or alone in capitals. */
function isLabel(text: string, start: number, end: number): boolean {
  const label = text.slice(start, end);
  if (label.length < 4) return false;
  const next = text.slice(end, end + 12);
  if (/^\p{Lu}/u.test(next)) return /\p{Ll}$/u.test(label) || /^\p{Lu}\p{Ll}/u.test(next);
  return (
    label === label.toUpperCase() &&
    label !== label.toLowerCase() &&
    /^ \p{Lu}\p{Ll}|^ \p{Lu} /u.test(next)
  );
}
