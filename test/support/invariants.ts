import { decode } from 'he';
import { parse } from 'parse5';
import type { Article } from '../../src/assemble/article.ts';
import type { Span } from '../../src/read/document.ts';
import { asMeant, misreadIn } from '../../src/read/misread.ts';

/** Letters and digits, with the marks that belong to them. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Characters that are not seen and may be taken out of a text. */
const UNSEEN =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]/g;

export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Everything of an article that is shown as the article. */
export function shownOf(article: Article): readonly string[] {
  const captions = article.blocks.flatMap((block) =>
    block.type === 'figure' ? [block.caption ?? '', block.credit ?? ''] : [],
  );
  return [article.title ?? '', article.kicker ?? '', article.text, ...captions];
}

const inside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
const apart = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

/**
 * What is wrong with an article's account of its input; empty where nothing is: blocks, metadata
 * and removals in order and apart, removals inside a block or outside, never across.
 */
export function faultsOfOrder(input: string, article: Article): readonly string[] {
  const faults: string[] = [];
  const say = (what: string, { start, end }: Span): void => {
    faults.push(
      `${what} at ${start} to ${end}: ${JSON.stringify(input.slice(start, end)).slice(0, 120)}`,
    );
  };
  const lists = [
    ['block', article.blocks],
    ['metadata', article.metadata],
    ['removal', article.removed],
  ] as const;
  for (const [name, spans] of lists) {
    let last = 0;
    for (const span of spans as readonly Span[]) {
      if (span.start < last) say(`${name} that is out of order or overlaps`, span);
      if (!(span.start >= 0 && span.end > span.start && span.end <= input.length))
        say(`${name} that is no stretch of the input`, span);
      last = Math.max(last, span.end);
    }
  }
  for (const { start, end, text } of [...article.removed, ...article.metadata])
    if (text !== input.slice(start, end))
      say('text that is not the stretch it names', { start, end });
  const { blocks } = article;
  let next = 0;
  const touching = (span: Span): readonly Span[] => {
    while (next < blocks.length && blocks[next]!.end <= span.start) next++;
    const found: Span[] = [];
    for (let i = next; i < blocks.length && blocks[i]!.start < span.end; i++)
      found.push(blocks[i]!);
    return found;
  };
  for (const span of article.metadata)
    if (touching(span).some((block) => !apart(span, block))) say('metadata inside a block', span);
  next = 0;
  for (const removal of article.removed)
    for (const block of touching(removal))
      if (!apart(removal, block) && !inside(removal, block)) say('removal across an edge', removal);
  const cuts = [...article.removed, ...article.metadata].sort((a, b) => a.start - b.start);
  for (let i = 1; i < cuts.length; i++)
    if (cuts[i]!.start < cuts[i - 1]!.end) say('removal that overlaps metadata', cuts[i]!);
  return faults;
}

/** The stretches of the input between blocks, removals and metadata. */
export function gapsOf(input: string, article: Article): readonly Span[] {
  const spans: Span[] = [...article.blocks, ...article.removed, ...article.metadata];
  spans.sort((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < input.length) gaps.push({ start: at, end: input.length });
  return gaps;
}

/**
 * What stands in the gaps of a text, character by character, without what is not seen: white space, tags and comments,
 * references to such characters.
 */
export function lostFromText(input: string, article: Article): readonly string[] {
  const plain = article.format === 'plain';
  const shown = plain
    ? input
    : input.replace(
        /<(script|style|title|head|template|noscript|svg|math|iframe|textarea|select|object)\b[\s\S]*?(?:<\/\1\b[^>]{0,99}>?|$)/gi,
        (unseen) => ' '.repeat(unseen.length),
      );
  return gapsOf(input, article).flatMap(({ start, end }) => {
    const gap = shown.slice(start, end);
    const rest = plain ? gap : decode(withoutTags(gap, ' '));
    const seen = squeezed(rest)
      .replace(/[\s\u0085]+/g, ' ')
      .trim();
    // before what is removed, a backslash that only took a mark's meaning from it
    return seen === '' || seen === '\\' ? [] : [seen];
  });
}

/** Takes comments, tags and targets of Markdown links out, with what browsers don't show. Linear, and for tests only. */
function withoutTags(text: string, by: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, by)
    .replace(/\]\([^)\n]*\)/g, by)
    .replace(/<[/!?a-zA-Z](?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)/g, by);
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly content?: Node;
  readonly childNodes?: readonly Node[];
}

/** Elements that browsers show nothing of; what stands around them is side by side. */
const NOT_SHOWN = new Set(['script', 'style', 'title', 'head']);

/**
 * All text of a tree, elements set side by side as they are.
 *
 * @param seen whether what browsers show nothing of is left out
 */
function textOf(root: Node, seen = false): string {
  let text = '';
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text') text += node.value;
    else if (
      seen &&
      (NOT_SHOWN.has(node.nodeName) || node.attrs?.some(({ name }) => name === 'hidden'))
    )
      continue;
    else
      stack.push(...(node.childNodes ?? []).toReversed(), ...(node.content ? [node.content] : []));
  }
  return text;
}

const squeezed = (text: string): string => text.replace(UNSEEN, '');

/** What an input may be read as: as it was meant or not, with its references decoded or not, with its tags taken out or not. */
function readings(input: string): readonly string[] {
  const meant = asMeant(input, misreadIn(input));
  return meant === input ? readingsOf(input) : [...readingsOf(input), ...readingsOf(meant)];
}

function readingsOf(input: string): readonly string[] {
  const decoded = decode(input);
  // a script's strings hold JSON
  const unescaped = decoded
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf"/\\]/g, ' ');
  return [
    input,
    decoded,
    decode(withoutTags(input, '')),
    withoutTags(decoded, ''),
    decode(input.replace(/<[^<>]*>/g, '')),
    input.replace(/<[/!?a-zA-Z](?:[^<>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)/g, ''),
    input.replace(/[-\u00ad‐][ \t]*\r?\n\s*/g, ''),
    // ideographs of wrapped lines stand next to each other
    input.replace(
      /(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF65])\s+(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF65])/g,
      '',
    ),
    input.replace(/\]\([^)\n]*\)/g, '').replace(/[[*_`~\\]/g, ''),
    decode(withoutTags(input, '')).replace(/[[*_`~\\]/g, ''),
    unescaped,
    decode(unescaped),
  ];
}

/**
 * The words of an article that are not in its input, where references are decoded, tags and
 * invisible characters are out and words that a line break parted are whole.
 */
export function inventedWords(input: string, article: Article): readonly string[] {
  // a comment parts no word, as in browsers: `a<!-- -->b` reads `ab`, whatever stands around it
  const whole = input.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const tree = parse(input, { scriptingEnabled: false });
  const forms = [
    ...readings(input),
    ...(whole === input ? [] : readings(whole)),
    textOf(tree),
    textOf(tree, true),
  ].map(squeezed);
  const known = new Set<string>();
  for (const form of forms) for (const word of wordsOf(form)) known.add(word);
  let all: string | undefined;
  return shownOf(article)
    .flatMap((text) => wordsOf(squeezed(text)))
    .filter((word) => {
      if (known.has(word)) return false;
      all ??= forms.join('\n');
      return !all.includes(word);
    });
}

/** Blocks whose characters do not stand in their stretch of the input in the same order. */
export function misplacedBlocks(input: string, article: Article): readonly string[] {
  const faults: string[] = [];
  const misreading = misreadIn(input);
  for (const block of article.blocks) {
    const text =
      block.type === 'list'
        ? block.items.join(' ')
        : block.type === 'table'
          ? block.rows.flat().join(' ')
          : block.type === 'figure'
            ? ''
            : block.text;
    const slice = asMeant(input.slice(block.start, block.end), misreading);
    if (
      !runsThrough(text, squeezed(decode(slice))) &&
      !runsThrough(text, slice) &&
      // in some elements references are decoded, in others not
      !runsThrough(text, squeezed(textOf(parse(slice)))) &&
      !fromScript(slice, text)
    )
      faults.push(
        `${JSON.stringify(text.slice(0, 100))} is not in ${JSON.stringify(slice.slice(0, 200))}`,
      );
  }
  return faults;
}

function fromScript(slice: string, text: string): boolean {
  const plain = slice.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain !== slice && runsThrough(text, decode(plain));
}

/** Whether the letters and digits of one text stand in another in the same order. */
function runsThrough(text: string, whole: string): boolean {
  let at = 0;
  for (const character of wordsOf(squeezed(text)).join('')) {
    at = whole.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}
