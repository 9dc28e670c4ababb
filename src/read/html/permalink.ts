import type { InlineSpan } from '../document.ts';

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
