import { describe, expect, it } from 'vitest';
import { closingLists } from '../../src/rules/closing-lists.ts';
import { contextOf } from '../../src/rules/context-of.ts';

const PROSE =
  'The ferry race drew more people than ever, the harbour says, and the band played until midnight on the quay.';

/** The lines of lists that end a text, of some lines below a paragraph. */
function lists(...below: readonly string[]): readonly string[] {
  const context = contextOf([PROSE, ...below].join('\n'), { format: 'text', language: 'en' });
  return [...closingLists(context)].sort((a, b) => a - b).map((i) => context.blocks[i]!.text);
}

describe('lists that end a text', () => {
  it.each([
    ['labels with a value', ['Start: Old harbour', 'Length: 12 miles', 'Spectators: 4,312']],
    [
      'a programme that goes past midnight',
      ['18:00 Gates open', '21:30 The band', '00:15 Fireworks'],
    ],
    [
      'a table, with what it is called',
      ['Results', 'Reed', '51:22', 'Moor', '44:25', 'Lake', '39:30'],
    ],
    ['years', ['1935 Born on the coast', '1962 Moves inland', '2024 Comes back']],
  ])('are %s', (_, lines) => {
    expect(lists(...lines)).toEqual(lines);
  });

  it('stand one behind the other, the second of fewer lines', () => {
    const lines = [
      '18:00 Gates open',
      '19:00 The race',
      '21:30 The band',
      'Sunday',
      '10:00 Regatta',
      '12:00 Prizes',
    ];
    expect(lists(...lines)).toEqual(lines);
  });

  it.each([
    ['behind a line of the page', ['Share', 'Start: Old harbour', 'Length: 12 miles', 'Boats: 31']],
    ['news that goes back', ['14:05 Council votes', '13:50 Ferry late', '12:20 Band plays']],
    ['the most read', ['1', 'Council votes', '2', 'Ferry late', '3', 'Band plays']],
    ['two labels', ['Start: Old harbour', 'Length: 12 miles']],
    ['one label again and again', ['Note: wind', 'Note: rain', 'Note: snow']],
    ['an address', ['Press: ada@reed.example', 'Start: Old harbour', 'Length: 12 miles']],
  ])('are not %s', (_, lines) => {
    expect(lists(...lines)).toEqual([]);
  });
});
