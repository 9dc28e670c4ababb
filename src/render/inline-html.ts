import type { InlineSpan } from '../read/document.ts';
import { type InlineEvent, nestParagraphs, nestSpans } from './inline.ts';
import { writableUrl } from './url.ts';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text between tags. Characters that no HTML parser keeps are left out. */
export function escapeText(text: string): string {
  return text.replace(/[\u0000\u000C]/g, '').replace(/[&<>]/g, (character) => ENTITIES[character]!);
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value
    .replace(/[\u0000\u000C]/g, '')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}

/** What `datetime` may hold: dates, times, zones, durations. */
const DATETIME = /^[\dTWPZHMSDYtz:+., -]{1,40}$/;

/** Text in a `<time>` element where its value is one. */
export function timeHtml(value: string): string {
  const text = escapeText(value);
  return DATETIME.test(value) ? `<time datetime="${value}">${text}</time>` : text;
}

/** Start tag and end tag of a span; none where it says nothing or is not safe. */
function tags(span: InlineSpan): readonly [string, string] | undefined {
  switch (span.type) {
    case 'link': {
      const href = writableUrl(span.href, 'link');
      return href === undefined ? undefined : [`<a href="${escapeAttribute(href)}">`, '</a>'];
    }
    case 'strong':
      return ['<strong>', '</strong>'];
    case 'emphasis':
      return ['<em>', '</em>'];
    case 'code':
      return ['<code>', '</code>'];
    case 'math':
      return ['<code class="language-math">', '</code>'];
    case 'sub':
      return ['<sub>', '</sub>'];
    case 'sup':
    case 'note':
      return ['<sup>', '</sup>'];
    case 'time':
      return span.href !== undefined && DATETIME.test(span.href)
        ? [`<time datetime="${span.href}">`, '</time>']
        : undefined;
  }
}

function withBreaks(text: string): string {
  return escapeText(text).replace(/\r\n?|\n/g, '<br>');
}

function write(events: readonly InlineEvent[]): string {
  let out = '';
  for (const event of events) {
    if (event.kind === 'text') out += withBreaks(event.text);
    else {
      const pair = tags(event.span);
      if (pair) out += event.kind === 'open' ? pair[0] : pair[1];
    }
  }
  return out;
}

/** Inline content as HTML; line breaks of the text are `<br>`. */
export function inlineHtml(text: string, spans: readonly InlineSpan[]): string {
  return write(nestSpans(text, spans));
}

/**
 * Inline content as paragraphs.
 *
 * @param apart what parts them; single line breaks are `<br>` where blank lines do
 */
export function paragraphsHtml(
  text: string,
  spans: readonly InlineSpan[],
  apart: 'line' | 'blank line',
): string {
  return nestParagraphs(text, spans, apart)
    .map((events) => `<p>${write(events)}</p>`)
    .join('\n');
}
