import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare } from '../../src/train/example.ts';
import { shorten } from '../../src/train/shorten.ts';

const paragraphs = [
  'Because the river rose, the bridge was closed until the water fell again.',
  'Ferries took the people over, and the school began an hour later than on other days.',
  'By evening the water had gone back so far that the first cars could cross.',
];
const gold = paragraphs.join('\n');

describe('a page with its article cut short', () => {
  test('keeps all that is no article, and the article’s first blocks', () => {
    const html = `<nav>News Sport</nav><main>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</main><footer>About us</footer>`;
    const document = readHtml(html);
    const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
    const short = shorten(document, page, 10);
    expect(short?.gold).toBe(paragraphs[0]);
    expect(readHtml(short?.input ?? '').blocks.map(({ text }) => text)).toEqual([
      'News Sport',
      paragraphs[0],
      'About us',
    ]);
  });

  test('has no gap in a text where the rest was', () => {
    const document = readText(`News Sport\n\n${paragraphs.join('\n\n')}\n\nAbout us`, {
      format: 'text',
    });
    const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
    expect(shorten(document, page, 10)?.input).toBe(`News Sport\n\n${paragraphs[0]}\n\nAbout us`);
  });

  test('is not made of an article that is as short, or of one long block', () => {
    const document = readText(`News Sport\n\n${paragraphs.join('\n\n')}`, { format: 'text' });
    const page = prepare({ document, gold, site: 'a.example' }, defaultRules);
    expect(shorten(document, page, 40)).toBeUndefined();
    expect(shorten(document, page, 3)).toBeUndefined();
  });
});
