import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { escapeText } from '../../src/render/inline-html.ts';
import { seededRandom } from '../../src/train/random.ts';

const WHO =
  'the miller|the ferryman|her sister|an old teacher|the clerk|the baker|a stranger|the captain'.split(
    '|',
  );
const DID =
  'walked along|looked at|remembered|had built|never forgot|would not leave|came back to|wrote about'.split(
    '|',
  );
const WHAT =
  'the bridge|the mill|the long wall|the empty house|the lower landing|the orchard|the quiet road|the lake'.split(
    '|',
  );
const WHEN =
  'before the rain came|in the second winter|while the others slept|as the river fell|on the last day of the fair|when nobody was there|after the school had closed|until the lamps were lit'.split(
    '|',
  );

/** A story in chapters, with talk in it, of about so many words. */
function storyOf(words: number): readonly string[] {
  const random = seededRandom(1);
  const chance = (below: number): number => Math.floor(random() * below);
  const pick = (list: readonly string[]): string => list[chance(list.length)]!;
  const clause = (): string => `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${pick(WHEN)}`;
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (): string =>
    upper(`${clause()}${chance(2) === 0 ? `, and ${clause()}` : ''}, ${chance(90) + 10} years on.`);
  const out: string[] = [];
  for (let count = 0, chapter = 1; count < words; ) {
    if (out.length % 40 === 0) out.push(`Chapter ${chapter++}: ${upper(pick(WHAT))}`);
    const talk = chance(4) === 0;
    const text = talk
      ? `“${upper(clause())},” said ${pick(WHO)}.`
      : Array.from({ length: 2 + chance(4) }, sentence).join(' ');
    out.push(text);
    count += text.split(' ').length;
  }
  return out;
}

const story = storyOf(15_000);
const html = `<html lang="en"><head><title>The lower landing</title></head><body>
<nav><a href="/">Home</a> <a href="/books">Books</a></nav><h1>The lower landing</h1>
${story.map((text) => (text.startsWith('Chapter') ? `<h2>${text}</h2>` : `<p>${escapeText(text)}</p>`)).join('\n')}
<footer>Contact · Imprint</footer></body></html>`;
const text = ['Home', 'Books', 'The lower landing', ...story, 'Contact', 'Imprint'].join('\n');

describe('a text as long as a novella', () => {
  it.each([
    ['html', html],
    ['text', text],
    ['plain', story.join('\n\n')],
  ] as const)('stays whole as %s', (format, input) => {
    const kept = new Set(
      extractArticle(input, { format })
        .blocks.filter(({ type }) => type === 'paragraph' || type === 'heading')
        .map((block) => ('text' in block ? block.text : '')),
    );
    const words = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;
    const lost = story.filter((one) => !kept.has(one));
    expect(words(lost) / words(story)).toBeLessThan(0.01);
  });
});
