import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const figureOf = (caption: string) => {
  const page = `<html lang="en"><h1>Council approves new tram line</h1><p>The city council approved the construction of a new tram line on Tuesday evening, ending a dispute.</p><figure><img src="tram.jpg"><figcaption>${caption}</figcaption></figure><p>Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.</p></html>`;
  const figure = extractArticle(page).blocks.find(({ type }) => type === 'figure');
  return figure?.type === 'figure' ? [figure.caption, figure.credit] : undefined;
};

it.each([
  [
    'Two tracks cross it. <span class="credit">Photo: Jon Wade/PA</span>',
    'Two tracks cross it.',
    'Jon Wade/PA',
  ],
  ['Two tracks cross it. © Jon Wade', 'Two tracks cross it.', 'Jon Wade'],
  ['Two tracks cross it (Photo: Jon Wade)', 'Two tracks cross it', 'Jon Wade'],
  ['Two tracks cross it. | Photo: Jon Wade', 'Two tracks cross it.', 'Jon Wade'],
  ['A photo of Jon Wade on the new bridge.', 'A photo of Jon Wade on the new bridge.', undefined],
  ['Photo: Jon Wade', undefined, 'Jon Wade'],
])('tells the credit at the end of a caption apart: %s', (html, caption, credit) => {
  expect(figureOf(html)).toEqual([caption, credit]);
});
