import { expect, it } from 'vitest';
import { keepBesideText } from '../../src/judge/beside-text.ts';
import { createPage } from '../../src/judge/page.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';

const PARAGRAPH = 'The ferry runs every hour of the day until the bridge is open again.';
const HEADING = 'What it costs';

const text = (...lines: readonly string[]) => readText(lines.join('\n'), { format: 'text' });
const html = (...blocks: readonly string[]) =>
  readHtml(blocks.map((one) => (one === HEADING ? `<h2>${one}</h2>` : `<p>${one}</p>`)).join(''));

/** Which blocks stay of such levels. */
const stays = (
  document: ReturnType<typeof readText>,
  levels: readonly number[],
  threshold = 0.55,
  suspects: readonly number[] = [],
  inserts: readonly number[] = [],
): string => {
  const level = Float32Array.from(levels);
  const suspect = Uint8Array.from(levels, (_, i) => (suspects.includes(i) ? 1 : 0));
  keepBesideText(
    createPage(document, [], undefined, { odds: new Map() }),
    level,
    suspect,
    Uint8Array.from(levels, (_, i) => (inserts.includes(i) ? 1 : 0)),
    Math.fround(threshold),
  );
  return [...level].map((one) => (one >= Math.fround(threshold) ? '+' : '-')).join('');
};

it('keeps a doubtful paragraph right behind one that stays, and those behind it', () => {
  expect(stays(text(PARAGRAPH, PARAGRAPH, PARAGRAPH), [0.9, 0.45, 0.42])).toBe('+++');
});

it('leaves one that is unlikely, far below the threshold, suspected, or behind residue', () => {
  expect(stays(text(PARAGRAPH, PARAGRAPH), [0.9, 0.3])).toBe('+-');
  expect(stays(text(PARAGRAPH, PARAGRAPH), [0.9, 0.45], 0.75)).toBe('+-');
  expect(stays(text(PARAGRAPH, PARAGRAPH), [0.9, 0.45], 0.55, [1])).toBe('+-');
  expect(stays(text(PARAGRAPH, 'Share', PARAGRAPH), [0.9, 0.1, 0.45])).toBe('+--');
});

it('keeps a doubtful sentence right behind a paragraph, and no shorter one', () => {
  expect(stays(text(PARAGRAPH, 'The final is in April.'), [0.9, 0.45])).toBe('++');
  expect(stays(text(PARAGRAPH, 'See you there.'), [0.9, 0.45])).toBe('+-');
});

it('leaves a line that is no paragraph', () => {
  expect(stays(text(PARAGRAPH, 'Ferry to run until May'), [0.9, 0.45])).toBe('+-');
});

it('keeps a doubtful heading right above a paragraph that stays, in HTML', () => {
  expect(stays(html(PARAGRAPH, HEADING, PARAGRAPH), [0.9, 0.45, 0.9])).toBe('+++');
  expect(stays(html(PARAGRAPH, HEADING, PARAGRAPH), [0.9, 0.45, 0.2])).toBe('+--');
  expect(stays(text(PARAGRAPH, HEADING, PARAGRAPH), [0.9, 0.45, 0.9])).toBe('+-+');
});

it('keeps a doubtful Markdown heading right above a list that stays', () => {
  const markdown = readText(`${PARAGRAPH}\n\n## ${HEADING}\n\n- Boots\n- A rope`, {
    format: 'markdown',
  });
  expect(stays(markdown, [0.9, 0.45, 0.8, 0.8])).toBe('++++');
  expect(stays(markdown, [0.9, 0.45, 0.2, 0.2])).toBe('+---');
});

it('keeps a note that ends with the way back to where it is called', () => {
  expect(stays(html(PARAGRAPH, 'So the harbour office told the town ↩'), [0.9, 0.45])).toBe('++');
  expect(stays(html(PARAGRAPH, 'So the harbour office told the town'), [0.9, 0.45])).toBe('+-');
});

it('keeps who said it below a quotation that stays', () => {
  const quotation = readHtml(
    `<blockquote><p>${PARAGRAPH}</p><footer>Ada Sample, mayor</footer></blockquote><p>Ada Sample, mayor</p>`,
  );
  expect(stays(quotation, [0.9, 0.2, 0.2])).toBe('++-');
  expect(stays(quotation, [0.9, 0.05, 0.2])).toBe('+--');
  expect(stays(quotation, [0.2, 0.2, 0.2])).toBe('---');
});

it('keeps a statement that an insert parts from a paragraph that stays, and neither a question nor what is residue', () => {
  const behind = (line: string, level: number, suspects: readonly number[] = [1]) =>
    stays(text(PARAGRAPH, 'Advertisement', line), [0.9, 0, level], 0.55, suspects, [1]);
  const STATEMENT = 'The board will meet again next week and decide.';
  expect(behind(STATEMENT, 0.1)).toBe('+-+');
  expect(behind(STATEMENT, 0.01)).toBe('+--');
  expect(behind(STATEMENT, 0.1, [1, 2])).toBe('+--');
  expect(behind('And what will the board decide when it meets again?', 0.1)).toBe('+--');
  expect(behind('Ferry to run every hour until the board meets in May', 0.1)).toBe('+--');
  expect(stays(text(PARAGRAPH, 'Advertisement', STATEMENT), [0.9, 0, 0.1])).toBe('+--');
});
