import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { type Draft, draftOf } from '../../src/assemble/fate.ts';
import { textStart } from '../../src/assemble/headline.ts';
import { linesOf } from '../../src/assemble/title/lines.ts';
import { titleSignals } from '../../src/assemble/title/signals.ts';
import { judge } from '../../src/judge/judge.ts';
import { textWeights } from '../../src/judge/trained-text.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';

const MENU = ['Woodwork', 'Steam and rail', 'Lanterns', 'Harbours', 'Weather', 'Letters'];
const TITLE = 'The ferry mug';
const LINES = [
  ...MENU,
  TITLE,
  'By Ana Lima',
  'May 3, 2024',
  'The ferry across the lower river has a mug of its own from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the mug, for the office wanted it to float as the ferry itself does.',
  'Add the ferry mug to your list',
  'Be the first to write about the ferry mug',
];

function draft(lines: readonly string[]): Draft {
  const document = readText(lines.join('\n\n'), { format: 'text' });
  const { findings, functionWords, language } = analyse(document, defaultRules);
  const judgement = judge(document, findings, textWeights(), {
    keep: new Set(),
    prefer: 'balanced',
    functionWords,
    language,
  });
  return draftOf(document, judgement, findings);
}

/** What signals say of a line of the page. */
function said(line: string): Readonly<Record<string, number>> {
  const page = draft(LINES);
  const lines = linesOf(page, textStart(page));
  const i = LINES.indexOf(line);
  return Object.fromEntries(titleSignals.map(({ name, of }) => [name, of(lines, i)]));
}

it('have names of their own', () => {
  const names = titleSignals.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('count the lines that hold all of one', () => {
  expect(said(TITLE)['recurrence']).toBe(2);
  expect(said('Lanterns')['recurrence']).toBe(0);
});

it('tell what a line shares with the text', () => {
  const title = said(TITLE);
  expect(title['share/text']).toBe(1);
  expect(title['bits/text']).toBeCloseTo(title['bits']!, 10);
  expect(said('Lanterns')['share/text']).toBe(0);
});

it('tell how far it is to who wrote the text', () => {
  expect(said(TITLE)).toMatchObject({ 'until-signed': 1, 'byline@1': 1, 'date@1': 0 });
  expect(said('By Ana Lima')['until-signed']).toBe(0);
  expect(said('Letters')['until-signed']).toBe(2);
});

it('tell where it stands to the text', () => {
  const { 'before-text': above, words } = said(TITLE);
  expect(above).toBe(3);
  expect(words).toBe(3);
});

it('are the same for a page with as much below it again, far away', () => {
  const more = Array.from({ length: 200 }, (_, i) => `Lantern number ${i}`);
  const [near, far] = [draft(LINES), draft([...LINES, ...more, 'More about the ferry mug'])].map(
    (page) => linesOf(page, 9).recurrence(LINES.indexOf(TITLE)),
  );
  expect(far).toBe(near);
});
