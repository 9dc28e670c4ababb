import type { Article } from '../assemble/article.ts';
import type { Block, FigureBlock, ListBlock, TableBlock } from '../assemble/block.ts';
import {
  escapeAttribute,
  escapeText,
  inlineHtml,
  paragraphsHtml,
  timeHtml,
} from './inline-html.ts';
import { writableUrl } from './url.ts';

/** What {@link renderHtml} leaves out. */
export interface RenderHtmlOptions {
  /** Whether kicker, title, authors and date stand above the text; true where absent. */
  readonly title?: boolean | undefined;
  /** Whether pictures with their captions and credits stand in it; true where absent. */
  readonly figures?: boolean | undefined;
}

/** A BCP 47 tag, by its looks. */
const LANGUAGE = /^[a-zA-Z\d]{1,8}(?:-[a-zA-Z\d]{1,8}){0,8}$/;
const DEEPEST_LIST = 12;
/** What browsers take at most. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
/** What CommonMark takes at most. */
const LAST_NUMBER = 999_999_999;

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function listHtml(block: ListBlock): string {
  let out = '';
  const stack: { readonly tag: string; readonly level: number; item: string }[] = [];
  const close = (): void => {
    const { item, tag } = stack.pop()!;
    out += `</${item}></${tag}>`;
  };
  for (const entry of block.entries) {
    const tag = entry.part ? 'dl' : entry.ordered ? 'ol' : 'ul';
    const from = tag === 'ol' ? span('start', entry.from ?? 1, LAST_NUMBER) : '';
    const item = entry.part ? (entry.part === 'term' ? 'dt' : 'dd') : 'li';
    while (stack.length > 0 && stack.at(-1)!.level > entry.level && stack.length > 1) close();
    const top = stack.at(-1);
    if (top && (top.level >= entry.level || stack.length >= DEEPEST_LIST)) {
      if (top.tag === tag) {
        out += `</${top.item}>\n`;
        top.item = item;
      } else {
        close();
        out += `\n<${tag}${from}>`;
        stack.push({ tag, level: entry.level, item });
      }
    } else {
      out += top ? `\n<${tag}${from}>` : `<${tag}${from}>`;
      stack.push({ tag, level: entry.level, item });
    }
    out += `<${item}>${inlineHtml(entry.text, entry.spans)}`;
  }
  while (stack.length > 0) close();
  return out;
}

function span(name: string, value: number, most: number): string {
  const whole = Math.min(most, Math.floor(value));
  return whole > 1 ? ` ${name}="${whole}"` : '';
}

function tableHtml(block: TableBlock): string {
  const caption = block.caption ? element('caption', escapeText(block.caption)) : '';
  const rows = block.cells.map((row) => {
    const cells = row.map((cell) => {
      const tag = cell.header ? 'th' : 'td';
      const spans =
        span('colspan', cell.colSpan, MOST_COLUMNS) + span('rowspan', cell.rowSpan, MOST_ROWS);
      return `<${tag}${spans}>${inlineHtml(cell.text, cell.spans)}</${tag}>`;
    });
    return element('tr', cells.join(''));
  });
  return `<table>${caption}<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function figureHtml(block: FigureBlock): string {
  const source = writableUrl(block.image, 'image');
  const image =
    source === undefined
      ? ''
      : `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(block.alt ?? '')}">`;
  const caption = [
    block.caption ? escapeText(block.caption) : '',
    block.credit ? element('small', escapeText(block.credit)) : '',
  ].filter((part) => part !== '');
  if (!image && caption.length === 0) return '';
  const below = caption.length > 0 ? element('figcaption', caption.join(' ')) : '';
  return element('figure', image + below);
}

function blockHtml(block: Block, options: RenderHtmlOptions): string {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
      return paragraphsHtml(block.text, block.spans, 'blank line');
    case 'heading': {
      const lowest = options.title === false ? 1 : 2;
      const level = Math.min(6, Math.max(lowest, Math.floor(block.level) || lowest));
      return element(`h${level}`, inlineHtml(block.text, block.spans));
    }
    case 'list':
      return listHtml(block);
    case 'quote': {
      const by = block.attribution
        ? `\n<footer>${element('cite', escapeText(block.attribution))}</footer>`
        : '';
      return `<blockquote>\n${paragraphsHtml(block.text, block.spans, 'line')}${by}\n</blockquote>`;
    }
    case 'code': {
      const language = block.language?.replace(/[^\p{L}\p{N}+#.-]+/gu, '');
      const name = language ? ` class="language-${escapeAttribute(language)}"` : '';
      return `<pre><code${name}>${escapeText(block.text)}</code></pre>`;
    }
    case 'table':
      return tableHtml(block);
    case 'figure':
      return options.figures === false ? '' : figureHtml(block);
  }
}

function headerHtml(article: Article): string {
  const lines: string[] = [];
  if (article.kicker) lines.push(element('p', escapeText(article.kicker)));
  if (article.title) lines.push(element('h1', escapeText(article.title)));
  const by = article.authors.map((name) => element('span', escapeText(name))).join(', ');
  const on = article.published ? timeHtml(article.published) : '';
  if (by || on) lines.push(element('p', [by, on].filter((part) => part !== '').join(' · ')));
  return lines.length > 0 ? `<header>\n${lines.join('\n')}\n</header>` : '';
}

/**
 * The article as an HTML fragment, `<article>` with what is in it, that is safe to put into a page:
 * built from a short list of tags and attributes, with everything else escaped, and with no
 * addresses but `http`, `https`, `mailto` (links only) and relative ones.
 *
 * Tags: article, header, h1 to h6, p, br, a, strong, em, span, small, time, sub, sup, code, pre,
 * ul, ol, li, dl, dt, dd, blockquote, footer, cite, table, caption, tbody, tr, th, td, figure, img,
 * figcaption.
 * Attributes: lang and dir (article), href (a), datetime (time), class (code: `language-…`),
 * colspan and rowspan (th, td), start (ol), src and alt (img).
 *
 * @returns HTML that ends with a line break
 * @example
 * ```ts
 * const article = extractArticle('Night trains\n\nThe night train is back, and it is booked out for weeks.');
 * renderHtml(article, { title: false });
 * //=> '<article lang="en" dir="auto">\n<p>The night train is back, and it is booked out for weeks.</p>\n</article>\n'
 * ```
 */
export function renderHtml(article: Article, options: RenderHtmlOptions = {}): string {
  const parts = options.title === false ? [] : [headerHtml(article)];
  for (const block of article.blocks) parts.push(blockHtml(block, options));
  const language = LANGUAGE.test(article.language ?? '') ? ` lang="${article.language}"` : '';
  const content = parts.filter((part) => part !== '').join('\n');
  return `<article${language} dir="auto">\n${content}\n</article>\n`;
}
