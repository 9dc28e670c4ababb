import { lexicons } from '../lexicon/list.ts';
import { threadStart, threadStarter } from '../lexicon/thread-words.ts';
import type { Comment } from './article.ts';
import type { Draft } from './fate.ts';
import { createDateReader } from './metadata/dates.ts';

/** Labels and heads of posts are not longer, in UTF-16 code units. */
const LONGEST = 90;
/** How far above the text, and below its beginning, a thread says who opened it, in blocks. */
const ABOVE = 12;
const BELOW = 10;
/** The day stands right below the name, in blocks. */
const UNDER = 2;

/** Of whoever wrote: an account, or a name; the same once more in brackets is left out. */
const NAME =
  /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_.@'’-]{1,39}(?:\s[\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,29}){0,2})(?:\s\([^()]{1,60}\))?\s*$/u;
/** Behind the day the head of a post has its time and its number, and the first has the number one. */
const FIRST = /\d{1,2}:\d{2}(?:\s?[ap]m)?\s#?1$/iu;

/**
 * Who opened the thread that a text is of, and when, where no element tells: told by a label
 * (“Thread starter Ada”, “Start date Jan 3, 2025”) or by the head of the first of the posts
 * (“Ada January 3, 2025, 7:14pm 1”).
 *
 * @param start the block that the text begins with
 */
export function openingLines(
  { document: { blocks, format } }: Draft,
  start: number,
): Pick<Comment, 'author' | 'published'> | undefined {
  if (format !== 'text' || start < 0) return undefined;
  const days = createDateReader({ lexicons });
  const last = Math.min(blocks.length - 1, start + BELOW);
  for (let i = Math.max(0, start - ABOVE); i <= last; i++) {
    const { text } = blocks[i]!;
    if (text.length > LONGEST) continue;
    const [starter = '', ...behind] = threadStarter(text)?.split(/,\s/) ?? [];
    const author = NAME.exec(starter)?.[1];
    if (author !== undefined) {
      const below = blocks.slice(i + 1, i + 1 + UNDER).map((block) => threadStart(block.text));
      const told = [behind.join(', '), ...below].find((day) => day && days(day));
      if (behind.length === 0 || told) return { author, ...(told ? { published: told } : {}) };
    }
    const day = i <= start && FIRST.test(text) ? days(text) : undefined;
    const name = day ? NAME.exec(text.slice(0, day.start)) : null;
    if (name) return { author: name[1]!, published: text.slice(day!.start) };
  }
  return undefined;
}
