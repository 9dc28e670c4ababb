import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * How else a page could have been built:
 *
 * - `unnamed`: without class names, ids and roles, as where machines make the names;
 * - `plain`: and with `<div>` and `<span>` in place of `<article>`, `<nav>`, `<time>` and the like;
 * - `old`: and with paragraphs and headings that are no elements but lie between breaks, and nothing in the head
 *   that tells machines about the page.
 */
export type Style = 'unnamed' | 'plain' | 'old';

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
const HEADING = /^h[1-6]$/;

/**
 * Builds a page in another style. What it shows stays the same.
 *
 * A judge that learns from well-named pages alone leans on the names, and is at a loss where there are none. Show it
 * some pages in other styles too.
 *
 * @example
 * ```ts
 * import { restyle } from 'klartext/train';
 *
 * const page = restyle('<main class="story"><p id="a">Ada</p></main>', 'plain');
 * page.includes('<div><p>Ada</p></div>'); //=> true
 * ```
 */
export function restyle(html: string, style: Style): string {
  const document = parse(html);
  const open: Parent[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of [...node.childNodes]) {
      if (child.nodeName === 'head') {
        if (style === 'old') removeMetadata(child as Element);
      } else if ('attrs' in child) {
        open.push(child);
        if ('content' in child) open.push(child.content);
        restyleElement(child, style);
      }
    }
  }
  return serialize(document);
}

function restyleElement(element: Element, style: Style): void {
  element.attrs = element.attrs.filter(({ name }) => !NAMES.test(name));
  if (style === 'unnamed') return;
  const plain = PLAIN[element.tagName];
  if (plain) rename(element, plain);
  if (style === 'plain') return;
  if (element.tagName === 'p') {
    rename(element, 'span');
    betweenBreaks(element);
  } else if (HEADING.test(element.tagName)) {
    rename(element, 'b');
    betweenBreaks(element);
  }
}

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

/** Two breaks before an element and two behind it, as an empty line. */
function betweenBreaks(element: Element): void {
  const parent = element.parentNode!;
  const siblings = parent.childNodes;
  const breaks = (): Element[] =>
    [0, 1].map(() => defaultTreeAdapter.createElement('br', element.namespaceURI, []));
  siblings.splice(siblings.indexOf(element), 1, ...breaks(), element, ...breaks());
}

/** Takes out what the head tells machines: of the page, not of how it is to be read. */
function removeMetadata(head: Element): void {
  head.childNodes = head.childNodes.filter(
    (node) =>
      !('attrs' in node) ||
      !(
        (node.tagName === 'meta' && node.attrs.some(({ name }) => name === 'content')) ||
        (node.tagName === 'script' && node.attrs.some(({ value }) => /json/i.test(value)))
      ),
  );
}
