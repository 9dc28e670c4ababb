import { characterClass, isLetter } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { type Draft, isKept } from './fate.ts';
import { OFFICE_WORDS } from './metadata/office-words.ts';

/**
 * A link to somebody's page says more than one whose address repeats the name: topics have those too. What leads to a
 * topic, or does something, is nobody.
 *
 * @param from the stretch of the block whose links are asked, from here to `to`
 */
export function linkSigns(
  { spans, text }: SourceBlock,
  name: string,
  from = 0,
  to = text.length,
): number {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]+/gu, '')
    .replace(/\s+/g, '-');
  let signs = 0;
  for (const { type, href, start, end } of spans) {
    if (type !== 'link' || href === undefined || start >= to || end <= from) continue;
    const address = href.slice(0, 500).toLowerCase();
    if (OTHER_PATH.test(address)) return -2;
    if (PROFILE_PATH.test(address)) signs = 2;
    else if (address.includes(slug)) signs = Math.max(signs, 1);
  }
  return signs;
}

const PROFILE_PATH =
  /\/(?:authors?|autore?s?|auteurs?|contributors?|writers?|people|staff|profiles?|users?)\//;

/** Of a link to somebody's page, who that is by the address, in lower case: `ana-lima` of `/author/Ana-Lima`. */
export function profileOf(href: string): string | undefined {
  const address = href.slice(0, 500).toLowerCase();
  const found = OTHER_PATH.test(address) ? undefined : PROFILE_PATH.exec(address);
  return found ? address.slice(found.index + found[0].length) : undefined;
}

const OTHER_PATH =
  /\/(?:tags?|topics?|themen?|themes?|categor\w{1,4}|kategorie\w?|sections?)\/|\/(?:ask|new|login|sign-?up|register|search|edit|cart|contact)(?:[/?#]|$)/;

/** Whether the next block that stays is a paragraph of the text, with nothing else between. */
export function isAboveText(draft: Draft, i: number): boolean {
  const { endsSentence, words } = draft.judgement.page.facts;
  return isKept(draft, i + 1) && words[i + 1]! >= 10 && endsSentence[i + 1] === 1;
}

/** Whether a line stands right behind the last paragraph, and is over neither another nor links. */
export function isSignature(draft: Draft, i: number): boolean {
  const { endsSentence, linked, words } = draft.judgement.page.facts;
  const isOver = i + 1 < words.length && (words[i + 1]! >= 10 || linked[i + 1]! > 0);
  const { shape } = draft.document.blocks[i]!;
  return shape === 'text' && isKept(draft, i - 1) && endsSentence[i - 1] === 1 && !isOver;
}

/** A box about the author below the text, or the headline, tell the name again. */
export function told(draft: Draft, name: string, from: number, top: number): number {
  const { blocks } = draft.document;
  const { words } = draft.judgement.page.facts;
  const title = blocks[top]!.text;
  const before = title.length - name.length - 1;
  let signs = before >= 0 && title.endsWith(name) && !isLetter(title, before) ? 1 : 0;
  for (let i = from; i < blocks.length; i++) {
    const { text, shape } = blocks[i]!;
    if (!text.startsWith(name) || shape === 'item' || /^\s*[,:]/.test(text.slice(name.length)))
      continue;
    const said = text === name ? i + 1 < blocks.length && words[i + 1]! >= 10 : words[i]! >= 8;
    if (!said || isKept(draft, i)) continue;
    signs++;
    break;
  }
  return signs;
}

/** What speaks for a topic, a section or a place: its words in lower case, in a menu, in the title. */
export function topicSigns(
  draft: Draft,
  names: readonly string[],
  at: number,
  top: number,
): number {
  const { blocks, claims } = draft.document;
  const [name] = names;
  const words = names.flatMap((one) => one.split(' ')).filter((word) => word.length > 3);
  const lower = words.map((word) => word.toLowerCase());
  // “team” and “staff” stand in any text
  const telling = lower.filter((word) => !OFFICE_WORDS.includes(word));
  const title = blocks[top]!.text.toLowerCase();
  let signs = 0;
  if (
    lower.length > 0 &&
    lower.every((word) => title.includes(word)) &&
    !blocks[top]!.text.endsWith(name!)
  )
    signs += 2;
  if (blocks.some(({ text }, n) => n < Math.min(at, top) && text === name)) signs += 2;
  const key = names.join(' ').toLowerCase();
  if (blocks.some(({ shape, text }) => shape === 'heading' && text.toLowerCase() === key))
    signs += 1;
  if (!/\p{Ll}/u.test(key.length > 0 ? names.join('') : '')) signs += 1;
  const isClaimed = claims.some(
    ({ field, value }) =>
      (field === 'section' || field === 'publisher') && value.toLowerCase().includes(key),
  );
  if (isClaimed) signs += 2;
  const common = telling.filter((word) => isCommonWord(draft, word)).length;
  // a miller may be called Miller
  if (common > 0) signs += common === 1 && isPair(names) ? 1 : 2;
  return signs;
}

/** Whether all that is named is one name of two words, as people mostly have. */
const isPair = (names: readonly string[]): boolean =>
  names.length === 1 && names[0]!.split(' ').length === 2;

/** Whether a word in lower case stands by itself in a block that stays. */
const isCommonWord = (draft: Draft, word: string): boolean =>
  draft.document.blocks.some(({ text }, i) => isKept(draft, i) && standsAlone(text, word));

const isJoint = characterClass(/[\p{L}'’-]/u);

/** Whether a word stands in a text and no other is joined to it. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || !isJoint(text, at - 1)) && (end === text.length || !isLetter(text, end)))
      return true;
  }
  return false;
}
