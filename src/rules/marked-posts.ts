import { readDate } from '../lexicon/dates.ts';
import { findAround } from '../read/around.ts';
import type { Element, SourceBlock } from '../read/document.ts';
import { endsSentence, isProse, quoted, wordCount } from './helpers.ts';
import { once } from './once.ts';
import type { Observation, RuleContext } from './rule.ts';

/** What software calls the element that holds a post of a thread, a comment or an answer, with its head. */
const POST = new Set('post comment message reply answer question email comtr'.split(' '));
const TYPES = /\/(?:Comment|Answer|Question|DiscussionForumPosting|SocialMediaPosting)$/;
/** Within a post: what holds what was written, and what holds who wrote it and when. */
const BODY = new Set('body content text markdown cooked'.split(' '));
const HEAD = new Set('head header meta attribution author info byline user'.split(' '));
const NAMES = new Set('author username user poster creator nick nickname person member'.split(' '));
const USER_ADDRESS =
  /(?:^|\/)(?:u|user|users|member|members|people|profile|profiles)[/?.]|[?&]u(?:ser|id)?=|\/[@~]\w/;

/** How far around a block its post is looked for, in elements. */
const REACH = 12;
/** The head of a post is within so many blocks of its start. */
const ZONE = 14;
/** So many posts are a thread. */
const LEAST = 2;
/** A line with a name and a time is no longer, in UTF-16 code units. */
const LONGEST = 120;
/** Words beside the name, the day and the time: `commented on`, `replied to the post by`. */
const BESIDE = 6;

/** Whether an element is called after posts. */
export const isPost = ({ words, itemtype }: Element): boolean =>
  words.some((word) => POST.has(word)) || (itemtype !== undefined && TYPES.test(itemtype));

/** What elements of one sort have in common: their tag and the first of their names. */
const sortOf = ({ tag, className, words }: Element): string =>
  `${tag} ${/^\s*[^\s\d]*/.exec(className)?.[0].trim() || words[0] || ''}`;

type Part = 'name' | 'time' | 'both' | 'number';
interface Seen {
  readonly block: SourceBlock;
  readonly part: Part;
}

/** A post in an element of its own, with what of its head shows. */
interface MarkedPost {
  readonly element: Element;
  readonly head: readonly Seen[];
}

/** The posts that stand each in an element of its own and begin with who wrote it and when: two and more of one sort. */
export const markedPosts = once((context: RuleContext): readonly MarkedPost[] => {
  if (context.document.format !== 'html') return [];
  const out: MarkedPost[] = [];
  for (const posts of postsOf(context).values()) {
    if (posts.length < LEAST) continue;
    const marked = posts
      .map((element) => ({ element, head: headOf(context, element) }))
      .filter(({ head }) => head.length > 0);
    if (marked.length >= LEAST && 2 * marked.length >= posts.length) out.push(...marked);
  }
  return out;
});

/** The heads of such posts: who wrote it, when, and which it is. */
export function markedPostHeads(context: RuleContext): readonly Observation[] {
  const posts = markedPosts(context);
  return posts
    .flatMap(({ head }) => head)
    .map(({ block, part }) => ({
      block: block.index,
      confidence: 0.95,
      evidence: `${TOLD[part]} in one of ${posts.length} posts: ${quoted(block.text)}`,
    }));
}

const TOLD: Readonly<Record<Part, string>> = {
  name: 'who wrote',
  time: 'when it was written',
  both: 'who wrote and when',
  number: 'the number',
};

/** The posts of each sort: of elements called so inside one another the outermost that recurs. */
function postsOf({ blocks }: RuleContext): ReadonlyMap<string, readonly Element[]> {
  const known = new Map<Element, readonly Element[]>();
  const times = new Map<string, number>();
  const seen = new Set<Element>();
  const chainOf = (element: Element): readonly Element[] => {
    const chain: Element[] = [];
    let e: Element | undefined = element;
    for (let step = 0; e && step < REACH; step++, e = e.parent) if (isPost(e)) chain.push(e);
    return chain;
  };
  for (const { element } of blocks) {
    if (!element || known.has(element)) continue;
    const chain = chainOf(element);
    known.set(element, chain);
    for (const post of chain) {
      if (seen.has(post)) continue;
      seen.add(post);
      times.set(sortOf(post), (times.get(sortOf(post)) ?? 0) + 1);
    }
  }
  const out = new Map<string, Element[]>();
  const taken = new Set<Element>();
  for (const chain of known.values()) {
    const outer = chain.findLast((post) => times.get(sortOf(post))! >= LEAST);
    // an answer to a comment may stand inside it
    const post = outer && chain.find((one) => sortOf(one) === sortOf(outer));
    if (!post || taken.has(post)) continue;
    taken.add(post);
    const list = out.get(sortOf(post));
    if (list) list.push(post);
    else out.set(sortOf(post), [post]);
  }
  return out;
}

/** What of the head of a post shows; nothing where it does not begin with one. */
function headOf({ blocks }: RuleContext, post: Element): readonly Seen[] {
  const seen: Seen[] = [];
  const end = Math.min(post.endBlock, post.firstBlock + ZONE);
  let named = false;
  let timed = false;
  let last = -1;
  for (let i = post.firstBlock; i < end; i++) {
    const block = blocks[i]!;
    if (block.shape === 'code' || block.table || block.quote !== undefined || isProse(block)) break;
    if (standsInBody(block, post)) break;
    const part = partOf(block, post);
    // a post of a blog has a title
    if (!part && block.shape === 'heading' && !isOfUser(block, post) && !ANSWER.test(block.text))
      return [];
    if (!part) continue;
    if (part === 'number') {
      if (last === i - 1) seen.push({ block, part });
      continue;
    }
    if (part === 'name' ? named : timed) continue;
    named ||= part !== 'time';
    timed ||= part !== 'name';
    const before = blocks[i - 1];
    if (before && i > post.firstBlock && last !== i - 1 && NUMBER.test(before.text))
      seen.push({ block: before, part: 'number' });
    seen.push({ block, part });
    last = i;
  }
  if (!named || !timed) return [];
  // what was written stands below
  return post.endBlock > seen.at(-1)!.block.index + 1 ? seen : [];
}

const ANSWER = /^\p{L}{2,4}:\s/u;
const NUMBER = /^#?\p{Nd}{1,5}$/u;
const NAME = /^@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .'’-]{0,34}$/u;
const isName = (text: string): boolean =>
  NAME.test(text) && wordCount(text, 4) <= 3 && /\p{L}/u.test(text) && !/^v?\p{Nd}/u.test(text);

function partOf(block: SourceBlock, post: Element): Part | undefined {
  const { text, spans, element } = block;
  if (text.length > LONGEST || endsSentence(text)) return undefined;
  // since when the member has been one, and how many posts there are
  if (element?.tag === 'dd') return undefined;
  if (NUMBER.test(text)) return 'number';
  const time = spans.find(({ type }) => type === 'time');
  const { date, others } = readDate(text, BESIDE + 4);
  if (!date && !time) {
    const links = spans.filter(({ type }) => type === 'link');
    const isUser =
      isOfUser(block, post) || links.some(({ href }) => href && USER_ADDRESS.test(href));
    return isUser && isName(text) ? 'name' : undefined;
  }
  const words = time
    ? wordCount(text.slice(0, time.start) + text.slice(time.end), BESIDE + 4)
    : others;
  if (words === 0 || (words <= 1 && !spans.some(isNameLink(text)))) return 'time';
  if (words > BESIDE + 2) return undefined;
  const isTold = spans.some(isNameLink(text)) || (time !== undefined && isOfUser(block, post));
  return isTold ? 'both' : undefined;
}

const isNameLink =
  (text: string) =>
  ({ type, start, end, href }: SourceBlock['spans'][number]): boolean =>
    type === 'link' && !href?.startsWith('#') && isName(text.slice(start, end));

/** Whether an element in the post around a block, or all of its text, is called after a member. */
function isOfUser({ element, holder }: SourceBlock, post: Element): boolean {
  const isCalled = ({ words }: Element): boolean => words.some((word) => NAMES.has(word));
  return within(holder ?? element, post, isCalled) !== undefined;
}

const isHead = ({ words, tag }: Element): boolean =>
  tag === 'header' || words.some((word) => HEAD.has(word));
const isBody = ({ words }: Element): boolean => words.some((word) => BODY.has(word));

/** Whether a block stands in what the post calls its body rather than its head. */
function standsInBody({ element }: SourceBlock, post: Element): boolean {
  const part = within(element, post, (one) => isHead(one) || isBody(one));
  return part !== undefined && !isHead(part);
}

const within = (
  element: Element | undefined,
  post: Element,
  is: (around: Element) => boolean,
): Element | undefined => findAround(element, REACH, is, (one) => one === post);
