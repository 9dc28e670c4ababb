import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * Addresses where a reader sees none: of pictures, of scripts, of the page itself.
 *
 * Finds `https://example.org/pictures/bridge-1.jpg` alone on a line. Leaves an address within a
 * sentence; one of a page alone on a line is only named, for a text may end with its source.
 */
export const bareAddress = defineRule({
  name: 'bare-address',
  category: 'markup',
  summary: 'A block holds only web addresses.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\n⟦https://example.org/pictures/bridge-1.jpg⟧',
        language: 'en',
      },
      {
        text: '⟦https://example.org/a.png https://example.org/b.png⟧\nDer Rat tagt im Mai.',
        language: 'de',
      },
      { text: '⟦//example.org/static/menu.js⟧\nLe pont est fermé.', language: 'fr' },
      { text: 'Мост закрыт.\n⟦http://www.example.org/news/12⟧', language: 'ru' },
    ],
    quiet: [
      { text: 'The plans are at https://example.org/plans.pdf for all to see.', language: 'en' },
      { text: 'The picture is at:\nexample.org/a.png', language: 'en' },
      { text: 'Source: https://example.org/plans', language: 'en' },
    ],
  },
  find: (context) =>
    eachBlock(context, 1500, ({ index, text, shape, spans }) => {
      if (shape === 'code' || !STARTS.test(text)) return;
      if (spans.some(({ type }) => type === 'code')) return;
      const parts = text.split(/[\s,]+/).filter((part) => part !== '');
      if (!parts.every((part) => STARTS.test(part) && part.length > 10)) return;
      const files = parts.every((part) => FILE.test(part));
      // instructions show one behind a colon
      const shown = context.blocks[index - 1]?.text.endsWith(':');
      return {
        confidence: files && !shown ? 0.92 : 0.5,
        evidence: `only ${files ? 'the address of a file' : 'an address'}: ${quoted(text)}`,
      };
    }),
});

const STARTS = /^(?:https?:)?\/\/[\w%-]{1,60}\./i;
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|css|js|woff2?|mp3|mp4|m3u8|webm)(?:[?#]\S{0,400})?$/i;
