import type { ListPlace, SourceBlock } from '../document.ts';
import type { Line } from './lines.ts';
import type { LineShape } from './markdown.ts';

/** Says where a line stands by its marker: under a heading's, in which quotation, in which list. */
export type Places = (
  shape: LineShape,
  line: Line,
  previous: SourceBlock | undefined,
) => Partial<SourceBlock>;

/** What there is to say of most lines. */
export const NOTHING: Partial<SourceBlock> = Object.freeze({});

/** Numbers the lists and quotations of a text; to be asked line by line. */
export function createPlaces(): Places {
  let lists = 0;
  /** whether the outermost items of the last list are numbered */
  let outermost = false;
  let quotes = 0;
  /** of the lists that are open, by level: whether they are numbered, and from what number on */
  let open: { readonly ordered: boolean; readonly from: number }[] = [];
  return (shape, line, previous) => {
    if (shape.kind === 'heading') return { shape: 'heading', level: shape.level };
    if (shape.kind === 'quote') {
      const together = previous?.quote !== undefined && line.gap === 0;
      return { quote: together ? quotes : ++quotes };
    }
    if (shape.kind === 'item') {
      // the item before may be one of a list inside this one
      const same = outermost === shape.ordered || line.indent > 0;
      const together = previous?.list !== undefined && same && (line.gap <= 1 || line.indent > 0);
      if (!together) outermost = shape.ordered;
      const level = together ? Math.min(6, Math.floor(line.indent / 2)) : 0;
      open = together ? open.slice(0, level + 1) : [];
      if (open[level]?.ordered !== shape.ordered) {
        const number = shape.ordered ? Number.parseInt(shape.marker, 10) : 1;
        open[level] = { ordered: shape.ordered, from: number };
      }
      const { from } = open[level]!;
      const list: ListPlace = {
        list: together ? lists : ++lists,
        item: line.start,
        level,
        ordered: shape.ordered,
        ...(from > 1 ? { from } : {}),
        marker: shape.marker,
      };
      return { shape: 'item', list };
    }
    return NOTHING;
  };
}
