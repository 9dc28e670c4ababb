import { readDate } from '../lexicon/dates.ts';
import type { Element, SourceBlock } from '../read/document.ts';
import type { Comment } from './article.ts';
import type { CommentHeadReader } from './comment-head.ts';
import type { Draft } from './fate.ts';

/** Class names and item types of one post of a thread, or one reader's comment. */
const POST =
  /(?:^|\s)(?:comment|comment-?item|comment-?wrapper|post|post-?container|message|reply|answer|topic-post|crawler-post)(?:\s|$)/i;
/** Any part of a page may be called so. */
const ANY_PART = /(?:^|\s)(?:post|message)(?:\s|$)/i;
const POST_TYPE = /\/(?:Comment|UserComments|DiscussionForumPosting|Answer|Question)$/;
/** Words of the element that holds the writer's name, or the day. */
const WRITER = new Set('author username user creator nick nickname poster commenter'.split(' '));
const DAY = new Set('date time timestamp published posted meta'.split(' '));
/** Rules for buttons and the like: what they find is no part of what somebody wrote. */
const FURNITURE = new Set(['comment-action', 'comment-head', 'share-row', 'menu-row']);
/** Names and days are not longer, in UTF-16 code units. */
const SHORT = 60;
/** Nor is what stands beside them in one element: a rank, a place, a number of posts. */
const HEAD = 200;
/** How many elements around a block are looked at. */
const REACH = 12;

/** Addresses of somebody's own page. */
const PROFILE = /\/(?:u|users?|members?|people|profiles?|authors?)[/=]|memberlist|viewprofile/i;

interface Open {
  start: number;
  end: number;
  /** It is called what any part of a page may be called. */
  readonly isAnyPart: boolean;
  /** This and when it was published as they stand there. */
  author?: string;
  /** Whether the name is a link or stands alone. */
  signed?: boolean;
  published?: string;
  /** The line that the day stands in. */
  line?: string;
  /** How many of its blocks are in the article's body. */
  kept: number;
  readonly texts: string[];
}

/** The innermost post around a block: by its item type, failing that by its class. */
function postAround(block: SourceBlock): Element | undefined {
  let step = 0;
  let classed: Element | undefined;
  for (let e = block.element; e && step < REACH; e = e.parent, step++) {
    if (e.itemtype && POST_TYPE.test(e.itemtype)) return e;
    if (POST.test(e.className)) classed ??= e;
  }
  return classed;
}

/** Whether an element inside the post says that it holds a thing of that name. */
function isCalled(block: SourceBlock, post: Element, names: ReadonlySet<string>): boolean {
  if (block.holder?.words.some((word) => names.has(word))) return true;
  for (let e = block.element; e && e !== post && e.depth > post.depth; e = e.parent) {
    // what holds more than a name and what stands beside it is called after other things, too: `user-content`
    if (e.textLength > HEAD) return false;
    if (e.words.some((word) => names.has(word))) return true;
  }
  return false;
}

/**
 * The posts of a thread and readers' comments, as the markup of the page parts them: each with the
 * name and the day that stand in it. Empty where the markup parts none.
 * @returns in the order of the input; a reply inside another post comes behind it
 */
export function collectPosts(draft: Draft, readHead: CommentHeadReader): readonly Comment[] {
  return readPosts(draft).posts.map((post) => {
    const { start, end, texts } = post;
    const told = headOf(post, readHead);
    // nothing but its place may tell that a line is one over a comment
    const first = texts.length > 1 && texts[0]!.length <= SHORT ? readHead(texts[0]!) : undefined;
    const isHead = first?.whole === true && first.dated && !(told.author && told.published);
    const author = told.author ?? (isHead ? first.author : undefined);
    const published = told.published ?? (isHead ? first.published : undefined);
    return {
      start,
      end,
      ...(author ? { author } : {}),
      ...(published ? { published } : {}),
      text: texts.slice(isHead ? 1 : 0).join('\n\n'),
    };
  });
}

/** Who wrote a post, and when, of what its markup tells. */
function headOf(
  { author, published, line }: Open,
  readHead: CommentHeadReader,
): { readonly author: string | undefined; readonly published: string | undefined } {
  const beside = line === undefined ? undefined : readHead(line);
  const named = author === undefined ? undefined : readHead(author);
  const name = named?.dated || named?.whole ? named.author : author;
  // “Posted by Eve on” before a day
  const isIn = beside?.dated && beside.author && (name ?? beside.author).includes(beside.author);
  return {
    author: isIn ? beside.author : name,
    published:
      (published === undefined ? undefined : readHead(published).published) ??
      beside?.published ??
      named?.published,
  };
}

/**
 * The post that opens a thread; undefined where the page is none.
 *
 * @param start the block that the text begins with: where it is in no post, comments follow a story
 */
export function openingPost(
  draft: Draft,
  start: number,
): Pick<Comment, 'author' | 'published'> | undefined {
  const first = draft.document.blocks[start];
  if (draft.document.format !== 'html' || !first) return undefined;
  const { posts, isThread } = readPosts(draft);
  const [opening] = posts;
  const holds = opening && opening.start <= first.start && first.start < opening.end;
  if (!isThread || !holds) return undefined;
  const { author, published, signed } = opening;
  return { ...(author && signed ? { author } : {}), ...(published ? { published } : {}) };
}

/** Any part of a page is a post where somebody signs it, or where it stays and has its day. */
const isPost = ({ isAnyPart, author, kept, published }: Open): boolean =>
  !isAnyPart ||
  author !== undefined ||
  (kept > 0 && published !== undefined && readDate(published).date);

function readPosts(draft: Draft): {
  readonly posts: readonly Open[];
  readonly isThread: boolean;
} {
  const { document, fates } = draft;
  const posts = new Map<number, Open>();
  document.blocks.forEach((block, i) => {
    const post = postAround(block);
    const fate = fates[i]!;
    if (!post) return;
    let open = posts.get(post.id);
    if (!open) {
      const isAnyPart = !POST_TYPE.test(post.itemtype ?? '') && ANY_PART.test(post.className);
      open = { start: block.start, end: block.end, isAnyPart, kept: 0, texts: [] };
      posts.set(post.id, open);
    }
    open.end = block.end;
    if (fate.is !== 'removed') open.kept++;
    const day = block.spans.find(({ type }) => type === 'time');
    const role = draft.roles[i];
    const short = block.text.length <= SHORT;
    const names = isCalled(block, post, WRITER) || role?.has('byline') || (day && day.start > 2);
    if (!names && fate.is === 'removed' && FURNITURE.has(fate.reason.rule)) return;
    if (short && names) {
      const links = block.spans.filter(({ type }) => type === 'link');
      const link =
        links.find(({ href }) => href !== undefined && PROFILE.test(href)) ??
        links.find(({ start }) => start === 0);
      const from = link?.start ?? 0;
      const name = block.text.slice(from, link?.end ?? day?.start ?? block.text.length).trim();
      if (name !== '') open.author ??= name;
      // "Asked" before a day is no name
      if (name !== '' && open.author === name && (link || !day)) open.signed = true;
      if (day) open.published ??= day.href ?? block.text.slice(day.start, day.end);
      if (day) open.line ??= block.text;
    } else if (short && (day || role?.has('date') || isCalled(block, post, DAY))) {
      open.published ??= day?.href ?? block.text;
      open.line ??= block.text;
    } else open.texts.push(block.text);
  });
  const written = [...posts.values()].filter((post) => post.texts.length > 0 && isPost(post));
  // blogs call an article a post, too: it is none of its own comments
  const isThread = written.filter(({ kept }) => kept > 0).length > 1;
  return { posts: written.filter(({ kept }) => isThread || kept === 0), isThread };
}
