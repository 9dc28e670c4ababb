import { expect, it } from 'vitest';
import { createPage } from '../../src/judge/page.ts';
import { keepSubheads } from '../../src/judge/subheads.ts';
import { readText } from '../../src/read/text/read-text.ts';

const PARAGRAPH =
  'The ferry runs every hour of the day until the bridge over the harbour is open again.';

/** Which lines stay of such levels; “Advertisement” is set into the text. */
const stays = (lines: readonly string[], levels: readonly number[]): string => {
  const level = Float32Array.from(levels);
  keepSubheads(
    createPage(readText(lines.join('\n'), { format: 'text' }), [], undefined, { odds: new Map() }),
    level,
    Uint8Array.from(levels, () => 0),
    Uint8Array.from(lines, (line) => (line === 'Advertisement' ? 1 : 0)),
    0.5,
  );
  return [...level].map((one) => (one >= 0.5 ? '+' : '-')).join('');
};

it('keeps a doubtful label between paragraphs that stay', () => {
  expect(stays([PARAGRAPH, 'What it costs', PARAGRAPH], [0.9, 0.2, 0.9])).toBe('+++');
  expect(stays([PARAGRAPH, 'What it costs', PARAGRAPH], [0.9, 0.1, 0.9])).toBe('+-+');
  expect(stays([PARAGRAPH, 'What it costs', PARAGRAPH], [0.9, 0.2, 0.4])).toBe('+--');
});

it('looks past what is set into the text, twice at most', () => {
  const parted = (count: number) => {
    const inserts = new Array<string>(count).fill('Advertisement');
    return stays(
      [PARAGRAPH, ...inserts, 'What it costs', PARAGRAPH],
      [0.9, ...inserts.map(() => 0), 0.2, 0.9],
    );
  };
  expect([1, 2, 3].map(parted)).toEqual(['+-++', '+--++', '+----+']);
});
