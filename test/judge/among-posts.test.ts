import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { defaultRules } from '../../src/rules/index.ts';

const TEXTS = [
  'Mine does the same since the last winter, and nobody at the shop could tell me why it should.',
  'You have to let it stand for a night before you turn the key, then it starts without a sound.',
  'I have tried that twice and it did not help, so I will take the pump out on Saturday morning.',
  'Tell us how it went, for I have the same pump and the same trouble with it every spring.',
];
const page = `<h1>The pump will not start</h1>${TEXTS.map(
  (text, i) =>
    `<div class="post"><dl><dt>Joined</dt><dd>Jan ${i + 1}, 2019</dd><dt>Messages</dt><dd>8${i}</dd></dl><p><a href="/u/${i}">member${'abcd'[i]}</a> wrote <time>May ${i + 1}, 2022</time></p><p>${text}</p></div>`,
).join('')}`;

describe('what stands beside each post of a thread', () => {
  const found = extractArticle(page, { format: 'html' });
  const without = extractArticle(page, {
    format: 'html',
    rules: defaultRules.filter(({ name }) => name !== 'marked-post-head' && name !== 'member-box'),
  });
  it('goes, and the posts stay', () => {
    expect(found.text.split('\n\n')).toEqual(TEXTS);
  });
  it('tells the judge nothing of the posts', () => {
    const sure = (article: typeof found) =>
      TEXTS.map(
        (text) =>
          article.blocks.find((block) => 'text' in block && block.text === text)?.confidence,
      );
    expect(sure(found)).toEqual(sure(without));
    expect(sure(found)).not.toContain(undefined);
  });
});
