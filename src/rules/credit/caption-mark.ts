import { isAgency } from '../../lexicon/names.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { endsBracketed, quoted } from '../helpers.ts';

/**
 * The text under a picture, told by what only captions have: an agency in brackets or behind a
 * stroke at the end, who stands left and right, `FILE -` and `Figure 2:` in front.
 *
 * Leaves a paragraph that names an agency, and one longer than a caption. Not certain.
 */
export const captionMark = defineRule({
  name: 'caption-mark',
  category: 'credit',
  summary: 'A block of a sentence or two has the marks of a caption.',
  examples: {
    fires: [
      {
        text: '⟦The mayor at the closed bridge on Monday (AP)⟧\nThe council meets.',
        language: 'en',
      },
      { text: '⟦The bridge in May. Ada Example/Example Press hide caption⟧', language: 'en' },
      { text: '⟦Der Rat (von links): Ada Muster, Bodo Beispiel⟧\nDer Rat tagt.', language: 'de' },
      { text: '⟦FILE - The bridge before it was closed.⟧\nThe council meets.', language: 'en' },
      { text: '⟦Ada Muster (links) und Bodo Beispiel im Mai⟧\nDer Rat tagt.', language: 'de' },
      { text: '⟦Le maire et Ada Exemple (à droite) en mai⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦The ferry at the pier in May. Ada Example/Getty Images⟧', language: 'en' },
    ],
    quiet: [
      { text: 'The council, Reuters reports, meets in May.', language: 'en' },
      { text: 'Social media apps of all kinds (e.g., Facebook, TikTok)', language: 'en' },
      { text: 'Die Brücke liegt links vom Rathaus.', language: 'de' },
      { text: 'Bild dir keine Meinung, ehe du sie kennst.', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, 420, ({ text, shape }) => {
      if (shape === 'heading' || shape === 'code' || text.length < 20) return;
      const role = 'caption' as const;
      const mark = FILED.exec(text) ?? (text.includes('(') ? SIDES.exec(text) : undefined);
      if (SHUTS.test(text))
        return { confidence: 0.85, evidence: 'ends with the button of a caption', role };
      if (mark) return { confidence: 0.7, evidence: `a caption’s ${quoted(mark[0])}`, role };
      const tail = agencyTail(text);
      if (tail !== undefined)
        return { confidence: 0.75, evidence: `an agency at the end: ${quoted(tail)}`, role };
      const figure = FIGURE.exec(text);
      if (figure) return { confidence: 0.5, evidence: `begins with ${quoted(figure[0])}`, role };
      return;
    }),
});

const FILED = /^(?:FILE(?:\s?[-–—:]|\sPHOTO)|Enlarge \/ )/;
/** The button at the end of a caption that opens and shuts it. */
const SHUTS = /(?:hide|toggle) caption$/;
const SIDES =
  /\((?:(?:second|third|fourth|far) (?:from )?(?:left|right)|pictured|von links(?: nach rechts)?|von li nach re|li nach re|v\. ?l\.(?: ?n\. ?r\.)?|left|right|top|bottom|above|cent(?:er|re)|from left|links|rechts|oben|unten|Mitte|l\.|r\.|li\.|re\.|[Ll]-[Rr]|à gauche|à droite|(?:a la )?izquierda|(?:a la )?derecha|a sinistra|a destra|à esquerda|à direita|слева|справа|ліворуч|праворуч|z lewej|z prawej|vlevo|vpravo|balra|jobbra|stânga|dreapta|till vänster|till höger|til venstre|til høyre|til højre|vasemmalla|oikealla|solda|sağda|αριστερά|δεξιά|左|右|왼쪽|오른쪽)\)/u;
const FIGURE =
  /^(?:Fig(?:ure|ura)?|Image|Abb(?:ildung)?|Bild|Foto|Photo|Рис|Мал|Rys|Obr|Afb|Kuva|Şekil|Εικόνα|[图圖図])\.?\s?\d{1,3}\s?[.:：–-]/u;
const BRACKETS = /[（([]([^()[\]（）]{2,60})[)\]）]\.?$/u;
/** What names agencies and networks in brackets, and credits none. */
const EXAMPLES =
  /^(?:e\.\s?g\.|i\.\s?e\.|such as |like |incl|z\.\s?B\.|wie |np\.|p\.\s?ex\.|par exemple|por ejemplo|bijv\.|например|напр\.)/iu;
const STROKE = /[\p{L}.]\s?[/／]\s?([\p{L} .]{2,30})$/u;

/** The agency at the end of a text, in brackets or behind a stroke, if what stands before is longer. */
function agencyTail(text: string): string | undefined {
  const end = text.slice(-70);
  const brackets = endsBracketed(text) ? BRACKETS.exec(end) : null;
  if (brackets && EXAMPLES.test(brackets[1]!)) return;
  if (brackets && text.length - brackets[0].length >= 20)
    return brackets[1]!.split(/[/,|]|\svia\s/).some((part) => isAgency(part.trim()))
      ? brackets[0]
      : undefined;
  const stroke = /[/／]/.test(end) ? STROKE.exec(end) : null;
  return stroke && text.length > 30 && isAgency(stroke[1]!.trim()) ? stroke[0] : undefined;
}
