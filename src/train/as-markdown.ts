import type { Document, Image, SourceBlock } from '../read/document.ts';
import { destination, escapeInline, longestRun } from '../render/escape-markdown.ts';
import { inlineMarkdown, inlineMarkdownLines } from '../render/inline-markdown.ts';
import { writableUrl } from '../render/url.ts';

/**
 * Writes all that a page shows as Markdown, as converters do: menus and teasers as well as the article, with links,
 * headings, lists, tables and pictures. Lists have bullets alone, and quotations are paragraphs. Converters run no scripts:
 * what a page shows in `<noscript>` alone is written, too.
 *
 * A judge of texts that learns from bare lines alone does not know what a link tells of a block. Show it some pages as
 * Markdown, too.
 *
 * @param document a page as it was read
 * @example
 * ```ts
 * import { asMarkdown, readHtml } from 'klartext/train';
 *
 * const page = readHtml('<nav><a href="https://a.example">Home</a></nav><h1>Ada</h1><p>Ada swims.</p>');
 * asMarkdown(page); //=> '[Home](https://a.example/)\n\n# Ada\n\nAda swims.\n'
 * ```
 */
export function asMarkdown({ blocks, images }: Document): string {
  const out: string[] = [];
  let last: SourceBlock | undefined;
  let image = 0;
  for (const block of blocks) {
    if (block.hidden || (block.from && block.from !== 'noscript')) continue;
    for (; image < images.length && images[image]!.before <= block.index; image++) {
      const picture = pictureMarkdown(images[image]!);
      if (picture === undefined) continue;
      out.push('', picture);
      last = undefined;
    }
    const lines = blockMarkdown(block, last);
    if (lines.length === 0) continue;
    if (!(last && isPacked(last, block))) out.push('');
    out.push(...lines);
    last = block;
  }
  return `${out.join('\n').trim()}\n`;
}

/** Deeper lists are written at this depth. */
const DEEPEST_LIST = 12;

/** Whether no blank line stands between two blocks: items of a list, rows of a table. */
const isPacked = (last: SourceBlock, block: SourceBlock): boolean =>
  last.shape === block.shape &&
  (block.shape === 'item' || (block.shape === 'row' && last.table?.table === block.table?.table));

function blockMarkdown(block: SourceBlock, last: SourceBlock | undefined): readonly string[] {
  const { shape, text, spans } = block;
  if (shape === 'code') {
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return [fence, ...text.split('\n'), fence];
  }
  if (shape === 'heading') {
    const line = inlineMarkdown(text, spans);
    return line ? [`${'#'.repeat(block.level ?? 2)} ${line}`] : [];
  }
  if (shape === 'row') return rowMarkdown(block, last);
  const lines = inlineMarkdownLines(text, spans);
  if (shape !== 'item') return lines;
  const indent = '  '.repeat(Math.min(DEEPEST_LIST, block.list?.level ?? 0));
  return lines.map((line, i) => (line ? `${indent}${i === 0 ? '* ' : '  '}${line}` : line));
}

/** A row of a table; the first one is its head. */
function rowMarkdown(
  { text, table }: SourceBlock,
  last: SourceBlock | undefined,
): readonly string[] {
  const cells = table?.cells.map(({ start, end }) => text.slice(start, end)) ?? [text];
  const row = `| ${cells.map((cell) => inlineMarkdown(cell, []).replaceAll('|', '\\|')).join(' | ')} |`;
  const isFirst = last?.shape !== 'row' || last.table?.table !== table?.table;
  return isFirst ? [row, `|${' --- |'.repeat(cells.length)}`] : [row];
}

function pictureMarkdown({ src, alt = '' }: Image): string | undefined {
  const address = writableUrl(src, 'image');
  if (address === undefined) return undefined;
  return `![${escapeInline(alt.replace(/\s+/g, ' ').trim())}](${destination(address)})`;
}
