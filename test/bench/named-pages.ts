import { elementName } from '../../src/judge/element-names.ts';
import type { Document, SourceBlock } from '../../src/read/document.ts';
import type { RuleCategory } from '../../src/rules/category.ts';
import { folded } from './gold.ts';

/** Lines that differ in blanks or case alone are the same. */
const keyOf = ({ text }: SourceBlock): string => folded(text).toLowerCase();

/** A page's visible lines as a text, which has neither tags nor class names. */
export const asLines = ({ blocks }: Document): string =>
  blocks.map((block) => block.text).join('\n\n');

/**
 * What the page calls the elements that its lines stand in, by line. The same line in two places is told by
 * neither.
 *
 * @param counts which blocks tell, by index
 */
export function calledBy(
  { blocks }: Document,
  counts: (block: number) => boolean = () => true,
): (block: SourceBlock) => RuleCategory | undefined {
  const called = new Map<string, RuleCategory | undefined>();
  for (const block of blocks) {
    const key = keyOf(block);
    const name = counts(block.index) ? elementName(block)?.category : undefined;
    called.set(key, called.has(key) && called.get(key) !== name ? undefined : name);
  }
  return (block) => called.get(keyOf(block));
}
