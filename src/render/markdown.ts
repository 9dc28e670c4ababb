import type { Article } from '../assemble/article.ts';
import type { Block, CodeBlock, FigureBlock, ListBlock, QuoteBlock } from '../assemble/block.ts';
import { destination, escapeInline, longestRun, runAtEnd } from './escape-markdown.ts';
import { inlineMarkdown, inlineMarkdownLines } from './inline-markdown.ts';
import { tableMarkdown } from './table-markdown.ts';
import { withTerms } from './terms.ts';
import { writableUrl } from './url.ts';

/** What {@link renderMarkdown} leaves out. */
export interface RenderMarkdownOptions {
  /** Whether the title stands above the text as a first-level heading; true where absent. */
  readonly title?: boolean | undefined;
  /** Whether pictures with their captions and credits stand in it; true where absent. */
  readonly figures?: boolean | undefined;
}

/** Deeper lists are written at this depth: parsers give up somewhere, and indentation adds up. */
const DEEPEST_LIST = 12;

function codeMarkdown(block: CodeBlock): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(block.text, '`') + 1));
  const language = block.language?.replace(/[^\p{L}\p{N}+#.-]+/gu, '') ?? '';
  return [fence + language, ...block.text.split(/\r\n?|\n/), fence];
}

function quoteMarkdown(block: QuoteBlock): string[] {
  const out = inlineMarkdownLines(block.text, block.spans, 'line');
  const attribution = inlineMarkdown(block.attribution ?? '', []);
  if (attribution) out.push('', `— ${attribution}`);
  return out.map((line) => (line ? `> ${line}` : '>'));
}

function listMarkdown(block: ListBlock, second: boolean): string[] {
  const out: string[] = [];
  /** The open lists around the entry, outermost first. */
  const stack: {
    readonly ordered: boolean;
    readonly level: number;
    count: number;
    width: number;
  }[] = [];
  for (const entry of withTerms(block.entries)) {
    const lines = inlineMarkdownLines(entry.text, entry.spans);
    if (lines.length === 0) continue;
    while (stack.length > 0 && stack.at(-1)!.level > entry.level) stack.pop();
    if (stack.at(-1)?.level === entry.level && stack.at(-1)!.ordered !== entry.ordered) stack.pop();
    if (stack.at(-1)?.level !== entry.level && stack.length < DEEPEST_LIST) {
      stack.push({
        ordered: entry.ordered,
        level: entry.level,
        count: (entry.from ?? 1) - 1,
        width: 0,
      });
    }
    const list = stack.at(-1)!;
    list.count++;
    const marker = list.ordered ? `${list.count}${second ? ')' : '.'} ` : second ? '* ' : '- ';
    const indent = stack.slice(0, -1).reduce((sum, outer) => sum + outer.width, 0);
    list.width = marker.length;
    lines.forEach((line, i) => {
      const lead = ' '.repeat(indent) + (i === 0 ? marker : ' '.repeat(marker.length));
      out.push(line ? lead + line : '');
    });
  }
  return out;
}

function figureMarkdown(block: FigureBlock): string[] {
  const out: string[] = [];
  const image = writableUrl(block.image, 'image');
  if (image !== undefined) {
    const alt = escapeInline((block.alt ?? '').replace(/\s+/g, ' ').trim());
    out.push(`![${alt}](${destination(image)})`);
  }
  const caption = (block.caption ?? '').replace(/\s+/g, ' ').trim();
  const credit = (block.credit ?? '').replace(/\s+/g, ' ').trim();
  const emphasis = { type: 'emphasis', start: 0, end: caption.length } as const;
  const lines = inlineMarkdownLines(
    caption && credit ? `${caption}\n${credit}` : caption || credit,
    caption ? [emphasis] : [],
  );
  if (lines.length > 0) out.push(...(out.length > 0 ? [''] : []), ...lines);
  return out;
}

/** @param second whether a list stands right after one that it must not become part of */
function blockMarkdown(block: Block, options: RenderMarkdownOptions, second: boolean): string[] {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
      return inlineMarkdownLines(block.text, block.spans);
    case 'heading': {
      // a heading is strong as it is
      const spans = block.spans.filter(({ type }) => type !== 'strong');
      const text = inlineMarkdown(block.text, spans);
      const level = Math.min(6, Math.max(options.title === false ? 1 : 2, block.level));
      return text ? [heading(level, text)] : [];
    }
    case 'list':
      return listMarkdown(block, second);
    case 'quote':
      return quoteMarkdown(block);
    case 'code':
      return codeMarkdown(block);
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return options.figures === false ? [] : figureMarkdown(block);
  }
}

function heading(level: number, text: string): string {
  // a run of # at the end would be taken as a closing sequence
  const run = runAtEnd(text, '#');
  const safe = run > 0 ? `${text.slice(0, -run)}\\${text.slice(-run)}` : text;
  return `${'#'.repeat(level)} ${safe}`;
}

/**
 * The article as CommonMark with GFM tables. Everything in the texts is escaped, so that a
 * CommonMark parser gives the same words back. Subscript and superscript, for which Markdown has no
 * syntax, are written as `<sub>` and `<sup>`; emphasis is left out where CommonMark could not see
 * it; links and images with schemes other than http, https and mailto lead nowhere.
 *
 * @returns Markdown that ends with a line break, or an empty string
 * @example
 * ```ts
 * const article = extractArticle('Night trains\n\nThe night train is back, and it is booked out for weeks.');
 * renderMarkdown(article); //=> '# Night trains\n\nThe night train is back, and it is booked out for weeks.\n'
 * ```
 */
export function renderMarkdown(article: Article, options: RenderMarkdownOptions = {}): string {
  const parts: string[] = [];
  const title = options.title === false ? '' : inlineMarkdown(article.title ?? '', []);
  if (title) parts.push(heading(1, title));
  let second = false;
  let previous: Block['type'] | undefined;
  for (const block of article.blocks) {
    second = block.type === 'list' && previous === 'list' && !second;
    const lines = blockMarkdown(block, options, second);
    if (lines.length === 0) continue;
    parts.push(lines.join('\n'));
    previous = block.type;
  }
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
