import type { Element } from '../document.ts';
import { attribute } from './attributes.ts';
import type { Attributes } from './tokens.ts';

/** An {@link Element} while the walk goes on: what its end tells is filled in later. */
export type GrowingElement = { -readonly [K in keyof Element]: Element[K] } & {
  parent?: GrowingElement;
};

const NO_WORDS: readonly string[] = [];
const WORD = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+|[^\x00-\x7F]+/g;
const CLASS_LENGTH = 200;
const SOURCES = new Set(['class', 'id', 'role', 'itemprop', 'data-testid']);

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
  const cut = (value: string): readonly string[] => {
    let words = known.get(value);
    if (words === undefined) {
      words = [...new Set(value.slice(0, 2 * CLASS_LENGTH).match(WORD) ?? [])];
      words = [...new Set(words.map((word) => word.toLowerCase()))];
      known.set(value, words);
    }
    return words;
  };
  const wordsOf = (attributes: Attributes): readonly string[] => {
    let words = NO_WORDS;
    for (let i = 0; i < attributes.length; i++) {
      const { name, value } = attributes[i]!;
      if (value === '' || !SOURCES.has(name)) continue;
      const more = cut(value);
      words = words.length === 0 ? more : [...new Set([...words, ...more])];
    }
    return words;
  };

  return {
    all,
    open(tag, attributes, parent, depth, start, hidden, firstBlock) {
      const plain = attributes.length === 0;
      const role = plain ? undefined : attribute(attributes, 'role');
      const itemprop = plain ? undefined : attribute(attributes, 'itemprop');
      const itemtype = plain ? undefined : attribute(attributes, 'itemtype');
      const element: GrowingElement = {
        id: all.length,
        tag,
        depth,
        start,
        end: start,
        words: plain ? NO_WORDS : wordsOf(attributes),
        className: plain ? '' : (attribute(attributes, 'class') ?? '').slice(0, CLASS_LENGTH),
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

/** Whether an inline element has something to tell that a rule could want to know. */
export function speaks(attributes: Attributes): boolean {
  for (let i = 0; i < attributes.length; i++) if (SOURCES.has(attributes[i]!.name)) return true;
  return false;
}
