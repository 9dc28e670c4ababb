import type { Comment } from './article.ts';
import {
  type CommentHead,
  type CommentHeadReader,
  createCommentHeadReader,
} from './comment-head.ts';
import type { Draft } from './fate.ts';
import type { DateOptions } from './metadata/dates.ts';
import { collectPosts } from './posts.ts';

/**
 * Readers' comments and the posts of a thread: as the markup parts them, failing that the runs of
 * removed blocks that rules or the judge hold for comments, a name or a date beginning each.
 *
 * @param dates how their days are read
 */
export function collectComments(draft: Draft, dates: DateOptions): readonly Comment[] {
  const readHead = createCommentHeadReader(dates);
  const posts = collectPosts(draft, readHead);
  return posts.length > 0 ? posts : commentsOfLines(draft, readHead);
}

/** A comment that is being put together. */
interface Open {
  readonly start: number;
  end: number;
  author?: string;
  published?: string;
  /** Whether its head says when. */
  dated: boolean;
  readonly texts: string[];
}

/** Names over comments have no more words. */
const NAME_WORDS = 5;
/** Lines over comments are not longer, in UTF-16 code units. */
const LONGEST = 90;

function commentsOfLines(draft: Draft, readHead: CommentHeadReader): readonly Comment[] {
  const { blocks } = draft.document;
  const { words } = draft.judgement.page.facts;
  const comments: Open[] = [];
  let open: Open | undefined;
  const openAt = (start: number): Open => {
    open = { start, end: start, dated: false, texts: [] };
    comments.push(open);
    return open;
  };
  draft.fates.forEach((fate, i) => {
    if (fate.is !== 'removed') return;
    const { category, rule } = fate.reason;
    const isComment = category === 'comments' && rule === 'reader-comment';
    const isOver = open !== undefined && open.texts.length === 0;
    // other rules know when something was written, too
    if (!isComment && !(isOver && category === 'metadata')) return;
    const { text, start, end } = blocks[i]!;
    const head = text.length <= LONGEST ? readHead(text) : undefined;
    // below a name and a day a short line is what was said
    const isComplete = isOver && open?.author !== undefined && open.dated;
    const isName = words[i]! <= NAME_WORDS && !isComplete;
    const roles = draft.roles[i];
    if (head && isHead(head, isName, roles?.has('date') || roles?.has('byline'))) {
      const { author, published } = head;
      const into = isOver && open && !(isComplete && author) ? open : openAt(start);
      if (author) into.author = author;
      if (published) into.published ??= published;
      into.dated ||= head.dated;
      into.end = end;
    } else if (isComment) {
      open ??= openAt(start);
      open.texts.push(text);
      open.end = end;
    }
  });
  return comments
    .filter(({ texts }) => texts.length > 0)
    .map(({ start, end, author, published, texts }) => ({
      start,
      end,
      ...(author ? { author } : {}),
      ...(published ? { published } : {}),
      text: texts.join('\n\n'),
    }));
}

/**
 * Whether a line says who wrote a comment, or when.
 *
 * @param isName whether it may be a name and nothing else
 * @param isTold whether a rule says so
 */
const isHead = (
  { whole, dated, author }: CommentHead,
  isName: boolean,
  isTold: boolean | undefined,
): boolean => (whole && (dated || isName)) || (isTold === true && (dated || author !== undefined));
