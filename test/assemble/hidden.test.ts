import { expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const SHOWN =
  '<p>The council met on Tuesday and agreed to widen the bridge over the river, and nobody spoke against it.</p>';
const LINE = 'Whoever reads this page is told here that the bridge is open to all traffic by now.';

const hiddenOf = (html: string) =>
  extractArticle(
    `<h1>Night trains</h1>${SHOWN}${html}${SHOWN.replace('met', 'sat')}`,
  ).blocks.filter((block) => block.hidden);

it.each([`<p hidden>${LINE}</p>`, `<p style="display: none">${LINE}</p>`])(
  'text that stays says that the page hides it: %s',
  (html) => {
    expect(hiddenOf(html)).toMatchObject([{ type: 'paragraph', text: LINE, hidden: true }]);
  },
);

it('text that is shown says nothing', () => {
  expect(hiddenOf(`<p>${LINE}</p>`)).toEqual([]);
});
