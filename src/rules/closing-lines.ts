import type { SourceBlock } from '../read/document.ts';
import { lastParagraph } from './lines.ts';
import type { RuleContext } from './rule.ts';

/** So many other lines may stand between a text and one that closes it. */
const BETWEEN = 2;
/** They are no longer, in UTF-16 code units: a caption would be. */
const LONGEST_BETWEEN = 40;
/** Where no blank line parts them a paragraph is longer than a caption, in UTF-16 code units. */
const NO_CAPTION = 160;

/**
 * Whether a line closes the text: right behind the last paragraph, a line or two between, and not under a picture or
 * a caption, whose credit it would be.
 */
export function closesText(
  { blocks, document }: RuleContext,
  { index, shape, figure }: SourceBlock,
): boolean {
  const last = lastParagraph(blocks);
  if (last < 0 || index <= last || index > last + 1 + BETWEEN) return false;
  if (shape === 'heading' || shape === 'caption' || figure !== undefined) return false;
  for (let i = last + 1; i < index; i++)
    if (blocks[i]!.text.length > LONGEST_BETWEEN || blocks[i]!.figure !== undefined) return false;
  const { text, figure: ofPicture } = blocks[last]!;
  if (ofPicture !== undefined) return false;
  const isParted = document.blankSeparated === true && (blocks[last + 1]!.gap ?? 0) > 0;
  if (document.format !== 'html' && !isParted && text.length < NO_CAPTION) return false;
  return !document.images.some(({ before }) => before > last && before <= index);
}
