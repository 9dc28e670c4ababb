import fc from 'fast-check';
import { decode } from 'he';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/read/document.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { sourceOffset } from '../../../src/read/offsets.ts';
import { soup } from './soup.ts';

const RUNS = { numRuns: 1500 };

/** Whether the character at a text offset is what stands at its place of the input. */
function isInStep(input: string, block: SourceBlock, at: number): boolean {
  const place = sourceOffset(block.map, at);
  const character = block.text[at]!;
  if (place < block.start || place >= block.end) return false;
  if (input[place] === character) return true;
  const rest = input.slice(place, place + 40);
  if (character === ' ') return /^(?:\s|&|<a)/.test(rest);
  if (character === '\n') return /^(?:<br|<\/br|\r|\n)/i.test(rest);
  if (character === '\t') return true;
  if (rest.startsWith('&')) {
    const entity = /^&[#\w]{1,33};?/.exec(rest)?.[0] ?? '';
    return decode(entity).includes(character);
  }
  // the second half of a pair that an entity stood for
  const before = at > 0 ? sourceOffset(block.map, at - 1) : -1;
  return before >= 0 && input[before] === '&' && /[\uDC00-\uDFFF]/.test(character);
}

describe('readHtml on arbitrary tag soup', () => {
  it('maps every character to where it stands', () => {
    fc.assert(
      fc.property(soup, (input) => {
        for (const block of readHtml(input).blocks)
          for (let at = 0; at < block.text.length; at++)
            if (!isInStep(input, block, at))
              throw new Error(
                `${JSON.stringify(block.text)} at ${at} is not at ${sourceOffset(block.map, at)}`,
              );
      }),
      RUNS,
    );
  });

  it('gives blocks in order, apart, trimmed and never empty', () => {
    fc.assert(
      fc.property(soup, (input) => {
        let end = 0;
        readHtml(input).blocks.forEach((block, index) => {
          expect(block.index).toBe(index);
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(input.length);
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toBe('');
          for (const span of block.spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(block.text.length);
          }
          end = block.end;
        });
      }),
      RUNS,
    );
  });

  it('gives elements that hold their blocks', () => {
    fc.assert(
      fc.property(soup, (input) => {
        for (const block of readHtml(input).blocks) {
          let inner = block.element;
          for (let element = inner; element !== undefined; element = element.parent) {
            expect(element.start).toBeLessThanOrEqual(block.start);
            expect(element.end).toBeGreaterThanOrEqual(block.end);
            expect(element.firstBlock).toBeLessThanOrEqual(block.index);
            expect(element.endBlock).toBeGreaterThan(block.index);
            if (inner !== element) expect(element.depth).toBeLessThan(inner!.depth);
            inner = element;
          }
        }
      }),
      RUNS,
    );
  });

  it('never throws and gives the same again', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (input) => {
        expect(readHtml(input)).toEqual(readHtml(input));
      }),
      { numRuns: 300 },
    );
  });

  it('holds the words that a tree of the same input shows', () => {
    fc.assert(
      fc.property(soup, (input) => {
        fc.pre(!DIFFERENT.test(input));
        const shown = wordsOf(shownText(parse(input, { scriptingEnabled: false })));
        const read = wordsOf(
          readHtml(input)
            .blocks.map((block) => block.text)
            .join('\n'),
        );
        expect(read).toEqual(shown);
      }),
      RUNS,
    );
  });
});

/**
 * Where the reading means to differ: what is hidden, formulas, selections, and table parts, which
 * the standard moves or drops where they stand outside a table.
 */
const DIFFERENT =
  /<\/?(?:math|svg|template|textarea|select|opt|table|caption|t[rdhb]|noscript|form|plaintext|title)|hidden|display|katex/;

const UNSEEN = new Set(['script', 'style', 'textarea', 'select', 'option', 'head', 'iframe']);

/** The text of a parse5 tree, a stack in place of recursion. */
function shownText(root: ReturnType<typeof parse>): string {
  let text = '';
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() as {
      readonly nodeName: string;
      readonly value?: string;
      readonly childNodes?: readonly unknown[];
    };
    if (node.nodeName === '#text') text += node.value;
    else if (!UNSEEN.has(node.nodeName)) {
      for (let i = (node.childNodes?.length ?? 0) - 1; i >= 0; i--) stack.push(node.childNodes![i]);
    }
  }
  return text;
}

/** Letters and digits in the order they stand in. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}
