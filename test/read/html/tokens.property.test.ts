import fc from 'fast-check';
import { Tokenizer, TokenizerMode } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../../src/read/html/plain-tag.ts';
import { walkTokens } from '../../../src/read/html/tokens.ts';

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
}

function tagsOf(input: string): Tag[] {
  const tags: Tag[] = [];
  walkTokens(
    input,
    {
      text() {},
      startTag: (name, attributes, _, start, end) =>
        tags.push({ name, closes: false, attributes, start, end }),
      endTag: (name, start, end) => tags.push({ name, closes: true, attributes: [], start, end }),
    },
    () => false,
  );
  return tags;
}

const MODES = new Map([
  ['title', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** The tags as parse5's tokenizer alone finds them. */
function expected(input: string): Tag[] {
  const tags: Tag[] = [];
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName: name, attrs: attributes, location }) {
        const { startOffset: start, endOffset: end } = location!;
        tags.push({ name, closes: false, attributes, start, end });
        const mode = MODES.get(name);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag({ tagName: name, location }) {
        const { startOffset: start, endOffset: end } = location!;
        tags.push({ name, closes: true, attributes: [], start, end });
      },
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onParseError: null,
    },
  );
  tokenizer.write(input, true);
  return tags;
}

const PIECES = [
  '<', '</', '>', '/>', '/', '=', '"', "'", ' ', '\n', '\r\n', '\r', '\0', '\f', '&amp;', '&', 'é', 'İ', 'K',
  '😀', '\ud800', '!', '?', '--', '-', '<!--', '-->', '--!>', '<!doctype html>', '<![CDATA[', ']]>',
  'a', 'B', 'div', 'class', 'class="x y"', "id='z'", 'href=/a/b', 'x=', 'data-a="1&lt;2"', 'Class=q',
  '<p>', '</p>', '<a href="/x?a=1&b=2">', '<br/>', '</>', '< p', '<IMG alt=x ALT=y>', 'word',
  '<script>', '</script>', '<script', '</script', '</SCRIPT >', '<style>', '</style>', '<title>',
  '</title>', '</title x>', '<plaintext>',
]; // biome-ignore format: a list

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('walkTokens', () => {
  it('finds the tags that the tokenizer finds in all of the input', () => {
    fc.assert(
      fc.property(soup, (input) => {
        expect(tagsOf(input)).toEqual(expected(input));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps the first of many attributes of one name', () => {
    const names = Array.from({ length: 40 }, (_, i) => `a${i % 20}="${i}"`);
    const input = `<p ${names.join(' ')}>`;
    expect(tagsOf(input)).toEqual(expected(input));
  });
});
