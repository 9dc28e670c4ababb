import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

/** What of a page's markup its names are taken from. */
export interface UnnamedParts {
  /** Whether `<article>`, `<nav>`, `<time>` and the like go as well, and their places are held by `<div>` and `<span>`. */
  readonly elements?: boolean;
}

/** Attributes that say what an element is for, and neither what it shows nor whether it does. */
const NAMES = /^(?:class|id|role|rel|property|item\w*|data-.*|aria-(?!hidden$).*)$/;
/** Elements that say what they are for, and those that anything can stand in. */
const PLAIN: Readonly<Record<string, string>> = {
  article: 'div',
  aside: 'div',
  figcaption: 'div',
  figure: 'div',
  footer: 'div',
  header: 'div',
  hgroup: 'div',
  main: 'div',
  nav: 'div',
  search: 'div',
  section: 'div',
  time: 'span',
};

/**
 * Takes the names out of a page's markup, and leaves the rest: what a site looks like whose class names are made by
 * machines, and with `elements` one that was built before there were elements with a meaning.
 *
 * A judge that learns from well-named pages alone leans on names, and is at a loss where there are none. Show it some
 * pages both ways.
 *
 * @param html a page; its head stays as it is, for metadata are no markup of the text
 * @example
 * ```ts
 * import { unname } from 'klartext/train';
 *
 * const page = unname('<main class="story"><p id="a">Ada</p></main>', { elements: true });
 * page.includes('<div><p>Ada</p></div>'); //=> true
 * ```
 */
export function unname(html: string, { elements = false }: UnnamedParts = {}): string {
  const document = parse(html);
  const open: DefaultTreeAdapterTypes.Node[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === 'head' || !('childNodes' in node)) continue;
    open.push(...node.childNodes);
    if ('content' in node) open.push(node.content);
    if (!('attrs' in node)) continue;
    node.attrs = node.attrs.filter(({ name }) => !NAMES.test(name));
    const plain = elements ? PLAIN[node.tagName] : undefined;
    if (plain) node.tagName = node.nodeName = plain;
  }
  return serialize(document);
}
