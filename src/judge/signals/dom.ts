import type { Element } from '../../read/document.ts';
import { ANCESTORS } from '../dom.ts';
import type { Page } from '../page.ts';
import { log, logOf, ratio, type Signal, signal } from './signal.ts';

const ofElement =
  (
    says: (element: Element, page: Page, block: number) => number,
    which: 'parent' | 'grandparent',
  ) =>
  (page: Page) =>
  (i: number): number => {
    const element = page.dom?.[which][i];
    return element ? says(element, page, i) : Number.NaN;
  };

const container = (which: 'parent' | 'grandparent', says: string): readonly Signal[] => [
  signal(
    `${which}-length`,
    `text in ${says}`,
    ofElement((e) => log(e.textLength), which),
  ),
  signal(
    `${which}-blocks`,
    `blocks in ${says}`,
    ofElement((e) => log(e.endBlock - e.firstBlock), which),
  ),
  signal(
    `${which}-links`,
    `share of link text in ${says}`,
    ofElement((e) => ratio(e.linkLength, e.textLength), which),
  ),
  signal(
    `${which}-share`,
    `share of the page's text in ${says}`,
    ofElement((e, page) => ratio(e.textLength, page.totals.length), which),
  ),
  signal(
    `${which}-prose`,
    `prose in ${says}`,
    ofElement((e, page) => log(page.windows.prose.mean(e.firstBlock, e.endBlock)), which),
  ),
  signal(
    `${which}-place`,
    `its place in ${says}`,
    ofElement((e, _, i) => ratio(i - e.firstBlock, e.endBlock - e.firstBlock), which),
  ),
];

/** What only HTML tells. All are absent for text. */
export const domSignals: readonly Signal[] = [
  ...ANCESTORS.map((tag, bit) =>
    signal(`in-${tag}`, `whether it stands in <${tag}>`, ({ dom }) =>
      dom ? (i) => (dom.ancestors[i]! >> bit) & 1 : Number.NaN,
    ),
  ),
  signal(
    'depth',
    'how deep it is nested',
    ({ document }) =>
      (i) =>
        document.blocks[i]!.element?.depth ?? Number.NaN,
  ),
  signal('hidden', 'whether it is hidden', ({ document }) => (i) => {
    const block = document.blocks[i]!;
    return block.element ? (block.hidden ? 1 : 0) : Number.NaN;
  }),
  signal(
    'noscript',
    'whether it stands only in <noscript>',
    ({ document }) =>
      (i) =>
        document.format === 'html' ? (document.blocks[i]!.from ? 1 : 0) : Number.NaN,
  ),
  signal(
    'in-figure',
    'whether it stands in a figure',
    ({ document }) =>
      (i) =>
        document.format === 'html'
          ? document.blocks[i]!.figure === undefined
            ? 0
            : 1
          : Number.NaN,
  ),
  ...container('parent', 'its container'),
  ...container('grandparent', 'the container around its container'),
  signal(
    'from-main',
    'its distance from the main container',
    ({ dom }) => dom?.fromMain ?? Number.NaN,
  ),
  signal('main-share', 'share of the text in the main container', ({ dom, windows, totals }) =>
    dom?.main ? ratio(windows.length.sum(dom.main.from, dom.main.to), totals.length) : Number.NaN,
  ),
  signal('same-path', 'blocks with the same markup', ({ dom }) =>
    dom ? logOf(dom.samePath) : Number.NaN,
  ),
  signal('same-path-length', 'mean length of blocks with the same markup', ({ dom }) =>
    dom ? logOf(dom.samePathLength) : Number.NaN,
  ),
  signal(
    'same-path-links',
    'link text in blocks with the same markup',
    ({ dom }) => dom?.samePathLinks ?? Number.NaN,
  ),
  signal('same-path-prose', 'prose in blocks with the same markup', ({ dom }) =>
    dom ? logOf(dom.samePathProse) : Number.NaN,
  ),
  signal(
    'same-path-parents',
    'whether blocks with the same markup stand in one container or each in its own',
    ({ dom }) => dom?.samePathParents ?? Number.NaN,
  ),
  signal('articles', 'the number of <article> elements on the page', ({ dom }) =>
    dom ? log(dom.articles) : Number.NaN,
  ),
  signal('article-share', 'share of the page’s text in its <article>', ({ dom, totals }) => (i) => {
    const article = dom?.article[i];
    return article ? ratio(article.textLength, totals.length) : Number.NaN;
  }),
  signal('claims-date', 'whether the page names a date of publication', ({ dom }) =>
    dom ? (dom.claims.date ? 1 : 0) : Number.NaN,
  ),
  signal('claims-article', 'whether the page calls itself an article', ({ dom }) =>
    dom ? dom.claims.article : Number.NaN,
  ),
  signal('own-words', 'the names its markup gives it', ({ classes }) => classes?.own ?? Number.NaN),
  signal(
    'outer-words',
    'the names the markup around it has',
    ({ classes }) => classes?.sum ?? Number.NaN,
  ),
  signal(
    'worst-words',
    'the least article-like name around it',
    ({ classes }) => classes?.least ?? Number.NaN,
  ),
  signal(
    'best-words',
    'the most article-like name around it',
    ({ classes }) => classes?.most ?? Number.NaN,
  ),
  signal(
    'near-words',
    'the names of its nearest containers',
    ({ classes }) => classes?.near ?? Number.NaN,
  ),
];
