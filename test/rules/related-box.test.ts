import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/rules/index.ts';
import { relatedTeaser } from '../../src/rules/related/related-teaser.ts';

const CARD = (title: string, sentence: string): string =>
  `<h4><a href="/${title.length}">${title}</a></h4><p>${sentence}</p>`;
const CARDS =
  CARD(
    'Landlord of the Lamb gives up',
    'At the end of July he closes his kitchen, after forty years and three floods, and drives to the sea.',
  ) +
  CARD(
    'Choir looks for tenors',
    'Those who can sing high are welcome on Tuesday in the hall, and there is bread and cider afterwards.',
  );
const STORY =
  '<p>The bridge stays closed until May, the town said on Monday, and the ferry runs every hour of the day.</p>';

/** How sure the rule is of each block, in order. */
const sureOf = (html: string): readonly (number | undefined)[] => {
  const context = contextOf(html, { format: 'html', language: 'en' });
  const sure: (number | undefined)[] = context.blocks.map(() => undefined);
  for (const { block, confidence } of relatedTeaser.find(context)) sure[block] = confidence;
  return sure;
};

describe('teasers in an element with the heading over them', () => {
  it('are others’ with their sentences', () => {
    expect(sureOf(`${STORY}<div><h3>Most read</h3>${CARDS}</div>${STORY}`)).toEqual([
      undefined,
      undefined,
      0.74,
      0.74,
      0.74,
      0.74,
      undefined,
    ]);
  });

  it('are not told where a paragraph stands among them that no linked headline is over', () => {
    expect(sureOf(`<div><h3>Most read</h3>${STORY}${CARDS}</div>`)[1]).toBeUndefined();
  });

  it('are not told below a button that leads on', () => {
    expect(sureOf(`<div><p>Read more</p>${CARDS}</div>`)[2]).toBeUndefined();
  });
});
