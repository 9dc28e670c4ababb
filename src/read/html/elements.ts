import type { Element } from '../document.ts';
import type { Attributes } from './plain-tag.ts';

/** An {@link Element} while the walk goes on: what its end tells is filled in later. */
export type GrowingElement = { -readonly [K in keyof Element]: Element[K] } & {
  parent?: GrowingElement;
};

const CLASS_LENGTH = 200;

/** Makes the light elements of one input; words are cut once for each distinct attribute value. */
export function createElements(): {
  readonly all: readonly GrowingElement[];
  open(
    tag: string,
    attributes: Attributes,
    parent: GrowingElement | undefined,
    depth: number,
    start: number,
    hidden: boolean,
    firstBlock: number,
  ): GrowingElement;
} {
  const all: GrowingElement[] = [];
  const known = new Map<string, readonly string[]>();
  const noWords: readonly string[] = [];
  const cut = (value: string): readonly string[] => {
    let words = known.get(value);
    if (words === undefined) {
      words = cutWords(value);
      known.set(value, words);
    }
    return words;
  };
  const unite = (words: readonly string[], value: string): readonly string[] => {
    if (value === '') return words;
    const more = cut(value);
    if (words.length === 0) return more;
    const all = words.slice();
    for (const word of more) if (!words.includes(word)) all.push(word);
    return all;
  };

  return {
    all,
    open(tag, attributes, parent, depth, start, hidden, firstBlock) {
      let words = noWords;
      let className = '';
      let role: string | undefined;
      let itemprop: string | undefined;
      let itemtype: string | undefined;
      for (let i = 0; i < attributes.length; i++) {
        const { name, value } = attributes[i]!;
        switch (name) {
          case 'class':
            className = value.length > CLASS_LENGTH ? value.slice(0, CLASS_LENGTH) : value;
            words = unite(words, value);
            break;
          case 'id':
          case 'data-testid':
            words = unite(words, value);
            break;
          case 'role':
            role = value;
            words = unite(words, value);
            break;
          case 'itemprop':
            itemprop = value;
            words = unite(words, value);
            break;
          case 'itemtype':
            itemtype = value;
            break;
        }
      }
      const element: GrowingElement = {
        id: all.length,
        tag,
        depth,
        start,
        end: start,
        words,
        className,
        hidden,
        textLength: 0,
        linkLength: 0,
        firstBlock,
        endBlock: firstBlock,
      };
      if (parent !== undefined) element.parent = parent;
      if (role) element.role = role;
      if (itemprop) element.itemprop = itemprop;
      if (itemtype) element.itemtype = itemtype;
      all.push(element);
      return element;
    },
  };
}

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const OTHER = 4;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code < 128 ? SEPARATOR : OTHER;
}

/** `wp-block cardTitle2 HTMLBody` → wp, block, card, title, 2, html, body. */
function cutWords(value: string): readonly string[] {
  const words: string[] = [];
  const length = Math.min(value.length, 2 * CLASS_LENGTH);
  const add = (from: number, to: number): void => {
    const word = value.slice(from, to).toLowerCase();
    if (!words.includes(word)) words.push(word);
  };
  let from = 0;
  let kind = SEPARATOR;
  for (let at = 0; at < length; at++) {
    const next = kindOf(value.charCodeAt(at));
    if (next === kind) continue;
    if (kind === UPPER && next === LOWER) {
      // a capital begins the word that it stands before: the ones before it are a word of their own
      if (at - from > 1) add(from, at - 1);
      from = at - 1;
    } else {
      if (kind !== SEPARATOR) add(from, at);
      from = at;
    }
    kind = next;
  }
  if (kind !== SEPARATOR) add(from, length);
  return words;
}
