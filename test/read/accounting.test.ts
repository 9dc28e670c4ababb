import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { faultsOfOrder, lostFromText } from '../support/invariants.ts';

const TEXT = 'The council met on Tuesday and agreed to widen the bridge over the river.';

/** What of a line between two paragraphs is neither in a block nor removed. */
const lost = (line: string): readonly string[] => {
  const input = `${TEXT}\n\n${line}\n\n${TEXT} Work on it begins in May.\n`;
  const article = extractArticle(input, { format: 'markdown' });
  expect(faultsOfOrder(input, article)).toEqual([]);
  return lostFromText(input, article);
};

it.each([
  '```\n```',
  '~~~ js\n\u00ad\n~~~',
  '# </b>',
  '## </b> ##',
  '> </a>',
  '1. </a>',
  '- ![A bridge](bridge.png)',
  '> ![A bridge](bridge.png) said',
  '## ![A bridge](bridge.png) The bridge',
  'The bridge ![A bridge](bridge.png) ` `',
  '` `![A bridge](bridge.png) The bridge',
  '<p>One</p>` `<p>Two</p>',
  '<p>One [](x)</p>&nbsp;**<p>Two</p>',
  '|  |  |\n|---|---|',
  '|---|---|\n- |---|---|',
])('nothing of %j is lost', (line) => {
  expect(lost(line)).toEqual([]);
});

it('says of empty tags beside a picture that they are removed', () => {
  const input = `${TEXT}\n\n<b></b>![A bridge](bridge.png)\n\n${TEXT} Work on it begins in May.\n`;
  const { blocks, removed } = extractArticle(input, { format: 'markdown' });
  expect(blocks.map(({ type }) => type)).toContain('figure');
  expect(removed.map(({ category, text }) => [category, text])).toContainEqual([
    'markup',
    '<b></b>',
  ]);
});
