import { findAround } from '../read/around.ts';
import type { Element, SourceBlock } from '../read/document.ts';
import { isProse } from './helpers.ts';
import { once } from './once.ts';

/** What pages call a post of a thread: comments on it stand in it. */
const POST = new Set(['question', 'answer', 'post']);
const TYPES = /\/(?:Question|Answer)$/;
const ANSWER = /\/Answer$/;
/** How far around a block its post is looked for, in elements. */
const AROUND = 16;

const isOfThread = ({ words, itemtype }: Element): boolean =>
  words.some((word) => POST.has(word)) || (itemtype !== undefined && TYPES.test(itemtype));

/** How many paragraphs stand before each block. */
const proseBefore = once((blocks: readonly SourceBlock[]): Int32Array => {
  const out = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) out[i + 1] = out[i]! + (isProse(blocks[i]!) ? 1 : 0);
  return out;
});

/**
 * How far the head of a comment section reaches: to the end of the post that it stands in, below what was written. To the
 * end of the page where it stands in none, as in text.
 *
 * @returns one past the last block
 */
export function reachOfHead(blocks: readonly SourceBlock[], head: SourceBlock): number {
  const before = proseBefore(blocks);
  const post = findAround(
    head.element,
    AROUND,
    (one) => isOfThread(one) && before[one.firstBlock]! < before[head.index]!,
  );
  return post?.endBlock ?? blocks.length;
}

/** Whether a block is of an answer, by microdata, that the head of a comment section is not of: no comment, whatever is above. */
export function isOfOtherAnswer({ element }: SourceBlock, head: SourceBlock): boolean {
  const answer = findAround(element, AROUND, ({ itemtype = '' }) => ANSWER.test(itemtype));
  return answer !== undefined && answer.firstBlock > head.index;
}
