import type { Document, Element, SourceBlock } from '../read/document.ts';
import { articleAround, claimsOf, type PageClaims } from './called-article.ts';
import { type ElementTree, elementTree, meetings } from './element-tree.ts';
import type { BlockFacts } from './facts.ts';
import { type Windows, windowsOf } from './windows.ts';

/** What the elements around the blocks say; HTML only. */
export interface DomFacts {
  /** The containers of each block: its element's nearest ancestors that hold more than itself, inner first. */
  readonly parent: readonly (Element | undefined)[];
  readonly grandparent: readonly (Element | undefined)[];
  readonly tree: ElementTree;
  /** The blocks of the container that holds the most prose: the classic content container. */
  readonly main: { readonly from: number; readonly to: number } | undefined;
  /** Steps from that container up to an element that also holds a block; 0 inside it, NaN without one. */
  readonly fromMain: Float32Array;
  /** Blocks with the same path of tags and classes, and their means. */
  readonly samePath: Float32Array;
  readonly samePathLength: Float32Array;
  readonly samePathLinks: Float32Array;
  readonly samePathProse: Float32Array;
  /** Different parents of such blocks, against their number: teasers stand each in a box of its own. */
  readonly samePathParents: Float32Array;
  /** How many `<article>` elements hold blocks, and the innermost one around each block. */
  readonly articles: number;
  readonly article: readonly (Element | undefined)[];
  /** What the page says of itself. */
  readonly claims: PageClaims;
  /** The number of the path, for a second pass. */
  readonly path: Int32Array;
  readonly proseIn: Windows;
  readonly linkedIn: Windows;
  /** Tags on the way up, as bits of {@link ANCESTORS}. */
  readonly ancestors: Int32Array;
  readonly headingsIn: Windows;
}

/** Ancestors that say something by their tag. */
export const ANCESTORS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'section',
  'form',
  'ul',
  'ol',
  'table',
  'figure',
  'blockquote',
  'button',
  'a',
  'details',
] as const;

const BIT = new Map<string, number>(ANCESTORS.map((tag, i) => [tag, 1 << i]));
/** Ancestors that are looked at on the way up; keeps deep nesting linear. */
const HIGHEST = 40;

/** The nearest ancestors of a block's element that hold more blocks than it does itself. */
function containers(block: SourceBlock): [Element | undefined, Element | undefined] {
  const found: Element[] = [];
  let element = block.element;
  let size = 1;
  for (let step = 0; element && step < HIGHEST && found.length < 2; step++) {
    const blocks = element.endBlock - element.firstBlock;
    if (blocks > size) {
      found.push(element);
      size = blocks;
    }
    element = element.parent;
  }
  return [found[0], found[1]];
}

/** Looks at the elements around all blocks, in time linear in their number. */
export function readDom(document: Document, facts: BlockFacts): DomFacts {
  const { blocks } = document;
  const parent: (Element | undefined)[] = [];
  const grandparent: (Element | undefined)[] = [];
  const paths = new Map<string, number>();
  const pathOf = new Int32Array(blocks.length);
  const ancestors = new Int32Array(blocks.length);
  const bits = new Map<Element, number>();
  const bitsOf = (from: Element | undefined): number => {
    let value = 0;
    const way: Element[] = [];
    for (
      let element = from, step = 0;
      element && step < HIGHEST;
      element = element.parent, step++
    ) {
      const known = bits.get(element);
      if (known !== undefined) {
        value = known;
        break;
      }
      way.push(element);
    }
    for (let i = way.length - 1; i >= 0; i--) {
      value |= BIT.get(way[i]!.tag) ?? 0;
      bits.set(way[i]!, value);
    }
    return value;
  };
  const keys = new Map<Element, string>();
  for (const block of blocks) {
    const [near, far] = containers(block);
    parent.push(near);
    grandparent.push(far);
    ancestors[block.index] = bitsOf(block.element);
    let key = '';
    if (block.element) {
      key = keys.get(block.element) ?? '';
      if (key === '') {
        let element: Element | undefined = block.element;
        for (let step = 0; element && step < 4; step++) {
          key += `${element.tag}.${element.className};`;
          element = element.parent;
        }
        keys.set(block.element, key);
      }
    }
    let path = paths.get(key);
    if (path === undefined) {
      path = paths.size;
      paths.set(key, path);
    }
    pathOf[block.index] = path;
  }
  const parents = Array.from({ length: paths.size }, () => new Set<Element | undefined>());
  const boxes = new Map<Element, Element | undefined>();
  const article: (Element | undefined)[] = [];
  for (const block of blocks) {
    parents[pathOf[block.index]!]!.add(block.element?.parent);
    article.push(articleAround(block.element, boxes));
  }
  const tree = elementTree(blocks, { parent, grandparent });
  const { main, steps } = meetings(tree, facts.prose);
  const sums = {
    count: new Float64Array(paths.size),
    length: new Float64Array(paths.size),
    linked: new Float64Array(paths.size),
    prose: new Float64Array(paths.size),
  };
  for (let i = 0; i < blocks.length; i++) {
    const path = pathOf[i]!;
    sums.count[path]!++;
    sums.length[path]! += facts.length[i]!;
    sums.linked[path]! += facts.linked[i]!;
    sums.prose[path]! += facts.prose[i]!;
  }
  const ofPath = (value: (path: number) => number): Float32Array =>
    Float32Array.from(pathOf, (path) => value(path));
  return {
    parent,
    grandparent,
    tree,
    main: main < 0 ? undefined : { from: tree.from[main]!, to: tree.to[main]! },
    fromMain: steps,
    samePath: ofPath((path) => sums.count[path]!),
    samePathLength: ofPath((path) => sums.length[path]! / sums.count[path]!),
    samePathLinks: ofPath((path) => sums.linked[path]! / Math.max(1, sums.length[path]!)),
    samePathProse: ofPath((path) => sums.prose[path]! / sums.count[path]!),
    samePathParents: ofPath((path) => parents[path]!.size / sums.count[path]!),
    articles: new Set(article.filter((element) => element !== undefined)).size,
    article,
    claims: claimsOf(document),
    path: pathOf,
    proseIn: windowsOf(facts.prose),
    linkedIn: windowsOf(facts.linked),
    ancestors,
    headingsIn: windowsOf(blocks.map((block) => (block.shape === 'heading' ? 1 : 0))),
  };
}
