import { expect, it } from 'vitest';
import { extractArticle, renderHtml, renderMarkdown } from '../../src/index.ts';
import { faultsOfOrder } from '../support/invariants.ts';

const page = (list: string) =>
  `<html lang="en"><h1>A hand loom comes to the museum</h1><p>The loom stood in a barn for sixty years before the museum bought it, and most of its parts are still the first ones.</p>${list}<p>It will be shown from May on, together with the cloth that was woven on it and the letters of the weaver.</p></html>`;

const read = (list: string) => {
  const input = page(list);
  const article = extractArticle(input);
  expect(faultsOfOrder(input, article)).toEqual([]);
  return article;
};

it('tells terms from descriptions, and leaves the text as it is', () => {
  const article = read(
    '<dl><dt>Weight</dt><dd>The loom weighs <b>412 g</b> less than the last one.</dd><dt>Made of:</dt><dd>It is made of oak and beech wood.</dd></dl>',
  );
  const list = article.blocks.find(({ type }) => type === 'list');
  expect(list).toMatchObject({
    items: [
      'Weight',
      'The loom weighs 412 g less than the last one.',
      'Made of:',
      'It is made of oak and beech wood.',
    ],
    entries: [
      { part: 'term', level: 0 },
      { part: 'description', level: 0 },
      { part: 'term' },
      { part: 'description' },
    ],
  });
  expect(article.text).toContain('Weight\nThe loom weighs 412 g less');
  expect(renderMarkdown(article)).toContain(
    '- **Weight**: The loom weighs **412 g** less than the last one.\n- **Made of:** It is made of oak and beech wood.\n',
  );
  expect(renderHtml(article)).toContain(
    '<dl><dt>Weight</dt>\n<dd>The loom weighs <strong>412 g</strong> less than the last one.</dd>\n<dt>Made of:</dt>\n<dd>It is made of oak and beech wood.</dd></dl>',
  );
});

it('writes several descriptions, and lists in them, under their term', () => {
  const article = read(
    '<dl><dt>Shafts</dt><dd>The loom has four shafts of oak.</dd><dd>The weaver made a fifth one of beech.</dd><dt>Reeds</dt><dd>There are two reeds with the loom:<ul><li>one of steel for linen cloth</li><li>one of cane for woollen cloth</li></ul></dd></dl>',
  );
  expect(renderMarkdown(article)).toContain(
    '- **Shafts**\n  - The loom has four shafts of oak.\n  - The weaver made a fifth one of beech.\n- **Reeds**: There are two reeds with the loom:\n  - one of steel for linen cloth\n',
  );
  expect(renderHtml(article)).toContain(
    '<dd>There are two reeds with the loom:\n<ul><li>one of steel for linen cloth</li>',
  );
});

it('says nothing of items of other lists', () => {
  const article = read(
    '<ul><li>The loom is made of oak and of beech.</li><li>The bench was made by a neighbour of hers.</li></ul>',
  );
  const list = article.blocks.find(({ type }) => type === 'list');
  expect(JSON.stringify(list)).not.toContain('"part"');
});
