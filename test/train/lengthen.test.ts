import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare } from '../../src/train/example.ts';
import { lengthen } from '../../src/train/lengthen.ts';

const paragraphs = [
  'Because the river rose, the bridge was closed until the water fell again.',
  'Ferries took the people over, and the school began an hour later than on other days.',
  'By evening the water had gone back so far that the first cars could cross.',
];
const more = readHtml(
  '<h2>The ferry</h2><p>It sails at noon &amp; at six.</p><ul><li>bicycles</li><li>dogs</li></ul>',
).blocks;
const added = ['The ferry', 'It sails at noon & at six.', 'bicycles', 'dogs'];
const longer = [...paragraphs.slice(0, 2), ...added, ...paragraphs.slice(2)];

const textsOf = ({ blocks }: Document): readonly string[] => blocks.map(({ text }) => text);
const lengthened = (document: Document) => {
  const page = prepare({ document, gold: paragraphs.join('\n'), site: 'a.example' }, defaultRules);
  return lengthen(document, page, more);
};

describe('a page with more in its article', () => {
  test('keeps all else as it is, and holds what came in as elements of its own', () => {
    const html = `<nav>News Sport</nav><main>${paragraphs.map((p) => `<p><b>${p}</b></p>`).join('')}</main><footer>About us</footer>`;
    const long = lengthened(readHtml(html));
    expect(long?.gold).toBe(longer.join('\n'));
    const { blocks } = readHtml(long?.input ?? '');
    expect(blocks.map(({ text }) => text)).toEqual(['News Sport', ...longer, 'About us']);
    expect(blocks.map(({ shape }) => shape).slice(3, 7)).toEqual([
      'heading',
      'text',
      'item',
      'item',
    ]);
    expect(blocks[4]?.element?.parent?.tag).toBe('main');
    expect(blocks[4]?.spans).toEqual([]);
  });

  test('has in a text the same between its lines as the article has', () => {
    const input = `News Sport\n${paragraphs.join('\n\n')}\nAbout us`;
    const long = lengthened(readText(input, { format: 'text' }));
    expect(long?.gold).toBe(longer.join('\n'));
    expect(long?.input).toBe(`News Sport\n${longer.join('\n\n')}\nAbout us`);
    expect(textsOf(readText(long?.input ?? '', { format: 'text' }))).toEqual([
      'News Sport',
      ...longer,
      'About us',
    ]);
  });

  test('is not made where no two blocks of the article stand together', () => {
    expect(lengthened(readText('News\nSport', { format: 'text' }))).toBeUndefined();
    expect(lengthened(readHtml(`<p>${paragraphs.join('<br><br>')}</p>`))).toBeUndefined();
  });
});
