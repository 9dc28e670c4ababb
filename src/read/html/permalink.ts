import type { InlineSpan } from '../document.ts';
import type { RawBlock } from './raw-block.ts';

/** What makers of documentation set beside a heading to link to it; shown only under the pointer. */
const SIGN = /^(?:[¶#§⚓∞]|🔗|\[¶\])\uFE0F?$/u;
/** What they write for those who hear a page rather than see it. */
const SAID =
  /^\[?(?:permalink|permalien|lien permanent|enlace permanente|permanenter link|copy link|top|(?:direct |perma)?link to .*|section titled .*)\]?$/iu;
const LONGEST = 200;

/**
 * The stretch of a heading's text without the links to itself at its edges: `Retries¶`, `# Retries`, and
 * `Retries Permalink`.
 *
 * @returns offsets into the text; all of it where there is no such link
 */
export function withoutPermalink(
  text: string,
  spans: readonly InlineSpan[],
): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = text.length;
  for (const { type, start, end } of spans) {
    if (type !== 'link' || end - start > LONGEST) continue;
    const said = text.slice(start, end);
    const isSign = SIGN.test(said);
    if (isSign && start === 0) from = end;
    else if ((isSign || SAID.test(said)) && start > 0 && end === text.length) to = start;
  }
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return from < to ? { from, to } : { from: 0, to: text.length };
}

/** What leads back from a note to where it is told: `↩`, also the second of two (`↩2`). */
const BACK = /^(?:[↩↑⏎⤴^][\uFE0E\uFE0F]?\p{Nd}{0,2}|[¶#§])$/u;

/**
 * Where the links within the page begin that end a text and are only signs: the way back from a note, a paragraph's link
 * to itself.
 *
 * @returns an offset into the text; its length where there is no such link, or nothing else
 */
export function withoutBackLinks(text: string, spans: readonly InlineSpan[]): number {
  let to = text.length;
  for (let i = spans.length - 1; i >= 0; i--) {
    const { type, start, end, href } = spans[i]!;
    // what is raised in a link ends with it
    if (type === 'sup' && end === to) continue;
    if ((type !== 'link' && type !== 'note') || end !== to || !href?.includes('#')) break;
    if (end - start > LONGEST_BACK || !BACK.test(text.slice(start, end).trim())) break;
    to = start;
    while (to > 0 && /\s/.test(text[to - 1]!)) to--;
  }
  return to > 0 ? to : text.length;
}

const LONGEST_BACK = 8;

/**
 * Whether a block is a heading's link to itself that stands beside it rather than in it: one link within the page that is
 * a sign, or says so, or names the heading behind some words (“Section titled …”, in any language).
 */
export function isPermalinkOf(block: RawBlock, heading: RawBlock | undefined): boolean {
  const { text, spans, context, element } = block;
  if (heading?.context.shape !== 'heading' || text.length > LONGEST) return false;
  if (context.shape !== 'text' || element?.tag === 'p') return false;
  const isLink = spans.some(
    ({ type, start, end, href }) =>
      type === 'link' && start === 0 && end === text.length && /#./.test(href ?? ''),
  );
  if (!isLink) return false;
  const said = text.replace(CLOSING, '');
  const names = said.length > heading.text.length && said.endsWith(heading.text);
  return SIGN.test(text) || SAID.test(text) || names;
}

const CLOSING = /\s?["”“»’']$/u;
