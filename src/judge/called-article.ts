import type { Document, Element } from '../read/document.ts';

/** What a page says of itself. */
export interface PageClaims {
  readonly date: boolean;
  /** 1 for an article, 0 for something else, NaN where nothing is said. */
  readonly article: number;
}

/** The innermost `<article>` around an element. */
export function articleAround(
  from: Element | undefined,
  known: Map<Element, Element | undefined>,
): Element | undefined {
  const way: Element[] = [];
  let found: Element | undefined;
  for (let element = from; element; element = element.parent) {
    if (element.tag === 'article') {
      found = element;
      break;
    }
    if (known.has(element)) {
      found = known.get(element);
      break;
    }
    way.push(element);
  }
  for (const element of way) known.set(element, found);
  return found;
}

const ARTICLE = /article|blogposting|report|posting|recipe|review/i;

/** Whether the page names a day of publication, and calls itself an article. */
export function claimsOf({ claims }: Document): PageClaims {
  let date = false;
  let article = Number.NaN;
  for (const { field, value } of claims) {
    if (field === 'published') date = true;
    if (field !== 'type') continue;
    if (ARTICLE.test(value)) article = 1;
    else if (Number.isNaN(article)) article = 0;
  }
  return { date, article };
}
