import { expect, it } from 'vitest';
import { createPage } from '../../src/judge/page.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import type { Finding } from '../../src/rules/rule.ts';

const PROSE =
  'The bridge has been closed since the morning, and nobody knows for how long it will be.';
const LEARNED = { odds: new Map() };
const sinceOf = (block: number): number => {
  const document = readHtml(`<p>Copy</p><p>${PROSE}</p><p>Copy</p><p>${PROSE}</p>`);
  const found: Finding = {
    block,
    rule: 'comment-action',
    category: 'comments',
    confidence: 0.94,
    evidence: 'a button',
  };
  return createPage(document, [found], undefined, LEARNED).sinceComments[3]!;
};

it('counts the blocks since comments began from a sign behind the first prose', () => {
  expect(sinceOf(2)).toBe(1);
  expect(sinceOf(0)).toBe(400);
});
