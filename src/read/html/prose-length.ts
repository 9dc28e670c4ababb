import type { RawBlock } from './raw-block.ts';

const PROSE_LENGTH = 60;
const MOST_LINKED = 0.5;

/** Characters of prose in a block: none where it is short or mostly links. */
export function proseLength(block: RawBlock): number {
  const { length } = block.text;
  if (length < PROSE_LENGTH) return 0;
  let linked = 0;
  for (const span of block.spans) if (span.type === 'link') linked += span.end - span.start;
  return linked > MOST_LINKED * length ? 0 : length;
}
