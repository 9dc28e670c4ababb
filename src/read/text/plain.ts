import { createTextBuilder } from '../text-builder.ts';
import type { Collector } from './collector.ts';
import { layoutOf } from './layout.ts';
import type { Line } from './lines.ts';

/** Reads lines in which nothing is markup: a block a line, or a paragraph of wrapped ones. */
export function readPlainLines(input: string, lines: readonly Line[], collector: Collector): void {
  const { lastOf, isWrapped } = layoutOf(input, lines);
  const builder = createTextBuilder(input, { joinsIdeographs: isWrapped });
  for (let i = 0; i < lines.length; i++) {
    const { start, gap } = lines[i]!;
    collector.noteGap(gap);
    i = lastOf[i]!;
    const { end } = lines[i]!;
    // tabs stay: they part the cells of a row
    const line = input.slice(start, end);
    let at = 0;
    for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', at)) {
      builder.add(start + at, start + tab, false);
      builder.separator('\t', start + tab);
      at = tab + 1;
    }
    builder.add(start + at, end, false);
    const built = builder.finish();
    if (built) collector.add({ ...built, spans: [], shape: 'text' }, built.start);
    else collector.leave(start, end);
  }
}
