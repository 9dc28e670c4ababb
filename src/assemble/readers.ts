import type { SourceBlock } from '../read/document.ts';
import { isOfReaders } from '../read/readers.ts';

/** How many elements around a block are looked at. */
const REACH = 12;

/**
 * Whether a block is of what readers say of an article, or customers of what a page is about: its names and days are theirs.
 *
 * @param start the block that the text begins with: an element around it is called after what the text is (a review)
 */
export const isReaders = ({ element }: SourceBlock, start: number): boolean =>
  isOfReaders(element, REACH, ({ firstBlock }) => firstBlock <= start);
