import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/judge/columns.ts';
import { countFacts } from '../../src/judge/facts.ts';
import { readText } from '../../src/read/text/read-text.ts';

/** What each line of a text is told. */
const columns = (lines: readonly string[]): readonly number[] => {
  const document = readText(lines.join('\n'), { format: 'plain' });
  expect(document.blocks).toHaveLength(lines.length);
  return [...columnsOf(countFacts(document))];
};

const TOWNS = ['Arden', 'Lohne', 'New Alme', 'Weil', 'Bad Sand', 'Ruhla', 'Tarn', 'Upper Lea'];

describe('lines that come round', () => {
  it('are those of a table set a cell a line', () => {
    const told = columns(TOWNS.flatMap((town, i) => [`${i + 1}`, town, `$${14 + 3 * i}.50`]));
    expect(Math.min(...told)).toBeGreaterThan(0.2);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it('are not those of a menu, whose entries all look alike', () => {
    const towns = ['Arden', 'Lohne', 'Alme', 'Weil', 'Sand', 'Ruhla', 'Tarn', 'Lea'];
    const told = columns([...towns, ...towns.map((town) => `${town} and shore`)]);
    expect(Math.max(...told)).toBeLessThan(0.1);
  });

  it('are not paragraphs, nor a few lines between them', () => {
    const prose =
      'The river is low this summer, and the ferry has been at its landing stage since the end of June.';
    expect(columns([prose, '1', 'Arden', '2', 'Lohne', prose, prose])).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('tell nothing of what stands far away', () => {
    const table = TOWNS.flatMap((town, i) => [town, `${100 + i}`]);
    const menu = Array.from({ length: 60 }, () => 'Weather');
    const told = columns([...table, ...menu]);
    expect(told[2]).toBeGreaterThan(0.2);
    expect(told.slice(-20)).toEqual(new Array(20).fill(0));
  });
});
