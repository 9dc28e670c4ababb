import type { SourceBlock } from '../read/document.ts';
import { once } from '../rules/once.ts';
import { type Draft, isKept } from './fate.ts';

/** Subheadings in plain text are not longer, in UTF-16 code units and words. */
const LONGEST = 100;
const MOST_WORDS = 13;
const NO_HEADING = /[.。,，:：;；…][)"'”’»]?$/;
/** A question or an exclamation that is said by somebody, all of it. */
const SPEECH = /^["“„«»‘‚'「–—-].*[!?！？]\s?["“”«»‘’'」]?$/su;

/** The end of a sentence with another behind it; not an abbreviation's or a number's. */
const INNER_END = /\p{L}{4}[.!?…]["”»’]?\s+["“„«]?\p{Lu}/u;
/** What it has in it; asked first, as most lines have none. */
const MARK = /[.!?…]/;

/** A block all in bold is set like others of its page that are. */
interface Bold {
  readonly blocks: number[];
  headings: number;
  /** Those that are no headings by their own words. */
  unlike: number;
}

/** Of bold lines with the same markup no more may be unlike a heading, or none of them is one. */
const MOST_UNLIKE = 0.34;

/** What pages call a subheading that has no tag of one. */
const CALLED = new Set(
  'heading subheading headline subheadline subhead crosshead crossheading intertitle title subtitle zwischentitel'.split(
    ' ',
  ),
);

/** Whether nothing but its words says that a block is a heading, on a page that marks its headings. */
function isUnmarked(draft: Draft, block: SourceBlock): boolean {
  if (isBold(block) || block.element?.words.some((word) => CALLED.has(word))) return false;
  return marksHeadings(draft);
}

/** Whether a page marks subheadings of what stays, by their tags. */
const marksHeadings = once((draft: Draft) =>
  draft.document.blocks.some(
    ({ shape, level, element }, i) =>
      element !== undefined && shape === 'heading' && level !== 1 && isKept(draft, i),
  ),
);

/**
 * The subheadings among unmarked blocks. Bold lines with the same markup are headings all or none, however
 * long what stands below each of them is.
 */
export function textHeadings(draft: Draft): (i: number) => boolean {
  const { blocks } = draft.document;
  const decided = new Map<number, boolean>();
  const groups = new Map<string, Bold>();
  for (let i = 0; i < blocks.length; i++) {
    if (!isKept(draft, i) || !isBold(blocks[i]!)) continue;
    const { element } = blocks[i]!;
    const key = element ? `${element.tag}.${element.className}` : '';
    const group = groups.get(key) ?? { blocks: [], headings: 0, unlike: 0 };
    groups.set(key, group);
    group.blocks.push(i);
    if (isTextHeading(draft, i)) group.headings++;
    else if (!isLikeHeading(draft, i)) group.unlike++;
  }
  for (const { blocks: group, headings, unlike } of groups.values()) {
    if (group.length < 2) continue;
    const all = 2 * headings > group.length && unlike <= MOST_UNLIKE * group.length;
    for (const i of group) decided.set(i, all && isLikeHeading(draft, i));
  }
  return (i) => decided.get(i) ?? isTextHeading(draft, i);
}

/** Whether nearly all of a block is one link. */
const isLink = ({ text, spans }: SourceBlock): boolean =>
  spans.some(({ type, start, end }) => type === 'link' && end - start >= 0.9 * text.length);

function isBold({ text, spans, shape, list, table, quote }: SourceBlock): boolean {
  if (shape !== 'text' || list || table || quote !== undefined) return false;
  return spans.some(
    ({ type, start, end }) => type === 'strong' && start === 0 && end === text.length,
  );
}

/**
 * Whether a block of unmarked text is a subheading: a short line that ends as no sentence does, with
 * prose or a list below it and no other line right above. Told by the kept text alone, so that a
 * cleaned article, read again, has the same headings.
 */
function isTextHeading(draft: Draft, i: number): boolean {
  if (!isLikeHeading(draft, i)) return false;
  const { document, judgement } = draft;
  const { words, sentences } = judgement.page.facts;
  let next = i + 1;
  while (next < document.blocks.length && !isKept(draft, next)) next++;
  if (next >= document.blocks.length) return false;
  return document.blocks[next]!.list !== undefined || (words[next]! >= 12 && sentences[next]! >= 1);
}

/** Whether a block is a heading as far as its own words tell, and no line stands right above. */
function isLikeHeading(draft: Draft, i: number): boolean {
  const { document, judgement } = draft;
  const block = document.blocks[i];
  if (block?.shape !== 'text' || block.list || block.table || block.quote !== undefined)
    return false;
  // who made a picture heads nothing, nor does a day, nor what leads to another page
  if (draft.roles[i]?.has('credit') || draft.roles[i]?.has('date')) return false;
  if (document.format === 'html' && !isBold(block) && (block.text.endsWith('?') || isLink(block)))
    return false;
  if (isUnmarked(draft, block)) return false;
  const { words, letters, startsLower } = judgement.page.facts;
  if (block.text.length > LONGEST || words[i]! > MOST_WORDS || letters[i]! < 3) return false;
  if (startsLower[i] === 1 || NO_HEADING.test(block.text) || block.text.includes('\n'))
    return false;
  // where blank lines part the blocks, a line inside one of them heads nothing
  if (document.blankSeparated && block.gap === 0 && i > 0 && isKept(draft, i - 1)) return false;
  return !SPEECH.test(block.text) && !(MARK.test(block.text) && INNER_END.test(block.text));
}
