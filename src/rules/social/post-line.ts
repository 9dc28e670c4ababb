import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * The text of an embedded post: its address at the end, or a handle at the start.
 *
 * Finds lines with `pic.twitter.com/…` or a shortened address, lines that begin with `@name`, and rows
 * of hashtags. Leaves a sentence that names a handle. Not certain: an article may quote the post.
 */
export const postLine = defineRule({
  name: 'post-line',
  category: 'social',
  summary:
    'A short block holds the address of an embedded post, begins with a handle or is hashtags.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\n⟦The ferry is full again! pic.twitter.com/aB3dE5⟧',
        language: 'en',
      },
      { text: 'Der Rat tagt im Mai.\n⟦Die Fähre ist voll https://t.co/aB3dE5⟧', language: 'de' },
      { text: 'El puente está cerrado.\n⟦@ejemplo Otra vez tarde⟧', language: 'es' },
      { text: 'Le pont est fermé.\n⟦#pont #bac #ville⟧', language: 'fr' },
    ],
    quiet: [
      { text: 'She wrote to @example that the ferry was full.', language: 'en' },
      { text: 'Die #Brücke war im Mai das meistgenannte Wort.', language: 'de' },
      { text: '@prefix ex: http://ferry.example/terms# .', why: 'a line of code' },
      { text: '@media print {', why: 'a line of code' },
      { text: '# Brücke', language: 'de', why: 'a heading' },
    ],
  },
  find: (context) =>
    eachBlock(context, 300, ({ text, shape }) => {
      if (shape === 'heading' || shape === 'code') return;
      if (text.includes('/') && POSTED.test(text))
        return { confidence: 0.92, evidence: mark(text) };
      if (/^@\w{2,20}(?:\s|$)/.test(text) && !DECLARED.test(text))
        return { confidence: 0.7, evidence: mark(text) };
      if (/^#\p{L}/u.test(text) && text.split(/\s+/).every((word) => HASHTAG.test(word)))
        return { confidence: 0.5, evidence: `only hashtags: ${quoted(text)}` };
      return;
    }),
});

const mark = (text: string): string => `the mark of an embedded post: ${quoted(text)}`;

const POSTED = /pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/\w/;
/** A line of code may begin so: `@prefix ex: <…>`, `@media print {`. */
const DECLARED = /^@\w+\s[\w-]*:\s?(?:<|http)|[{;]$/;
const HASHTAG = /^#[\p{L}\p{N}_]{1,40},?$/u;
