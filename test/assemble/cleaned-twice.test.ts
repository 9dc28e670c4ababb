import { describe, expect, it } from 'vitest';
import { extractArticle, renderText } from '../../src/index.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Search'];
const TEXT = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks of the ferry.',
  'The repairs cost more than the harbour had put aside for the ferry, the office said, and the flood may come back.',
  'Commuters who had to drive around by the northern bridge will save half an hour on every trip they make.',
];

/** What a text gives, after it has been held against what its own result gives. */
function settled(...blocks: readonly string[]) {
  const first = extractArticle(blocks.join('\n\n'), { format: 'text' });
  const second = extractArticle(renderText(first), { format: 'plain' });
  const { title, lead, text } = first;
  expect({ title: second.title, lead: second.lead, text: second.text }).toEqual({
    title,
    lead,
    text,
  });
  return first;
}

describe('a text that is cleaned twice', () => {
  it('has the headline below its date', () => {
    expect(settled('May 3, 2024', 'Ferry runs again after the flood', ...TEXT).title).toBe(
      'Ferry runs again after the flood',
    );
  });

  it('has no sentence for a headline', () => {
    const opening = 'The ferry runs again after three weeks of repairs.';
    expect(settled(...MENU, opening, ...TEXT).title).toBeUndefined();
  });

  it('has no subheading of its own for a headline', () => {
    const { title, blocks } = extractArticle(
      [...TEXT, ...TEXT.map((line) => line.replaceAll('ferry', 'boat')), '# What comes next']
        .concat('The council will meet in May to talk about the bridge and what it may cost.')
        .join('\n\n'),
      { format: 'text' },
    );
    expect(title).toBeUndefined();
    expect(blocks.some(({ type }) => type === 'heading')).toBe(true);
  });

  it('has the names and dates that stay counted in what stays', () => {
    const story = (n: number): readonly string[] => [
      `Council votes on pool number ${n}`,
      `By Ana Lima`,
      `May ${n}, 2024`,
      `The council will pay for pool number ${n} with the money that was meant for the old bridge.`,
    ];
    settled('What the council did', ...TEXT.slice(0, 1), ...[1, 2, 3, 4].flatMap(story));
  });
});
