import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * Code that shows: short codes, template marks, tags, style sheets and scripts.
 *
 * Finds `[caption id="1"]`, `{{ad}}`, `[/vc_row]`, `.box { color: red; }`. Leaves code that a text on
 * programming shows as code, and brackets in prose.
 */
export const strayMarkup = defineRule({
  name: 'stray-markup',
  category: 'markup',
  summary:
    'A block is only short codes, template marks or tags, or reads as a style sheet or script.',
  examples: {
    fires: [
      { text: 'The council meets in May.\n⟦[/vc_column][/vc_row]⟧', language: 'en' },
      { text: '⟦{{ad}}⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦.box { color: red; margin: 0 auto; }⟧\nDer Rat tagt im Mai.', language: 'de' },
      {
        text: '⟦window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}⟧\nThe council meets in May.',
        language: 'en',
      },
    ],
    quiet: [
      { text: '[…] The council meets in May.', language: 'en' },
      { text: '```\n.box { color: red; }\n```', language: 'en' },
      { text: 'She wrote {sic} on the margin [of the letter].', language: 'en' },
    ],
  },
  find: (context) =>
    eachBlock(context, 20_000, (block) => {
      // nearly all texts fail here
      if (!/[[{<>;]/.test(block.text)) return;
      if (
        block.shape === 'code' ||
        block.spans.some((span) => span.type === 'code' || span.type === 'math')
      )
        return;
      const { text } = block;
      if (text.length <= 400 && MARKS.test(text) && text.replace(ANY_MARK, '').trim() === '') {
        // a tutorial on templates shows them line by line
        const shown = text.startsWith('{%') || showsCode(context.blocks, block.index);
        return { confidence: shown ? 0.6 : 0.96, evidence: `only control codes: ${quoted(text)}` };
      }
      if (!/[{;]/.test(text)) return;
      const kind =
        STYLE.test(text) && text.includes('}')
          ? 'a style sheet'
          : SCRIPT.test(text)
            ? 'a script'
            : undefined;
      if (!kind) return;
      return {
        confidence: showsCode(context.blocks, block.index) ? 0.6 : 0.92,
        evidence: `${kind}: ${quoted(text)}`,
      };
    }),
});

const MARK =
  '\\[/?[a-z][a-z0-9]{0,20}(?:[_-][a-z0-9_-]{1,40})?(?: [a-z_]{1,30}=[^\\]\\n]{0,200})?/?\\]|\\{\\{[^{}\\n]{1,120}\\}\\}|\\{%[^{}\\n]{1,120}%\\}|<!--|-->|\\]\\]>|</?[a-z][a-z0-9]{0,15}>';
/** How far around a block code is looked for. */
const AROUND = 4;

/** Whether code is the topic here: some stands nearby. */
function showsCode(blocks: readonly SourceBlock[], index: number): boolean {
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < blocks.length; at++) {
    const { shape, text, spans } = blocks[at]!;
    if (at === index) continue;
    if (shape === 'code' || CODE.test(text) || spans.some(({ type }) => type === 'code'))
      return true;
  }
  return false;
}

/** Marks of templates and markup languages, as opposed to short codes. */
const CODE = /^(?:\{[{%]|<!--|-->|<\/?[a-z])|[%}]\}$|[;{}]$|\(\);?$|[=-]>|^\/\//;
const MARKS = new RegExp(MARK);
const ANY_MARK = new RegExp(MARK, 'g');
const STYLE =
  /^(?:@(?:media|import|font-face)|[.#]?[\w-]{1,60}(?:[ ,.#:>][\w .#,:>()-]{0,120})?)(?<![(:]) ?\{\s?[a-z-]{2,40}\s?:[^{}]{1,300}[;}]/;
const SCRIPT =
  /^(?:window\.\w+ ?=|\(function ?\(|googletag\.|gtag\(|jQuery\(|\$\(document\)|document\.\w+|if ?\(typeof |!function\(|dataLayer|fbq\(|_taboola|window\._)/;
