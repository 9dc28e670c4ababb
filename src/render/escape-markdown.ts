/**
 * Escaping of text for CommonMark with GFM (tables, strikethrough, bare links, task lists,
 * footnotes): the text comes back as it stands and means nothing but itself.
 */

const WORD = /[\p{L}\p{N}]/u;
/** Active wherever they stand; `<` and `&` only before what makes them so. */
const ACTIVE =
  /[\\`*[\]~_]|<(?=[a-zA-Z/!?]|$)|&(?=#[xX]?[\da-fA-F]{1,7};|[a-zA-Z][a-zA-Z\d]{1,31};)/g;
/** What GFM links by itself, looking for its end before it looks at escapes. */
const BARE_LINK = /(?:(?:https?|ftp):\/\/|www\.)[^\s<]{0,2000}/gi;
const LINK_START = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;
/** The beginning of a line that would open a heading, a quotation, a list, a rule or a table. */
const OPENER = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=:|][-=:|\s]*$)/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

function inWord(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && WORD.test(text[at - 1]!) && WORD.test(text[at + 1]!);
}

/**
 * Escapes a stretch of inline text without line breaks, wherever in a line it stands.
 *
 * @param goesOn whether something other than text follows on the line
 */
export function escapeInline(text: string, goesOn = false): string {
  const marked = text.replace(ACTIVE, (character: string, at: number) =>
    // inside a word an underscore opens and closes nothing
    character === '_' && inWord(text, at) ? '_' : `\\${character}`,
  );
  // before a link it would make a picture of it
  const escaped = goesOn && marked.endsWith('!') ? `${marked.slice(0, -1)}\\!` : marked;
  // an address that markup or an escape stands in must not be linked: both would be part of it
  return escaped.replace(BARE_LINK, (link: string, at: number) => {
    const cut = goesOn && at + link.length === escaped.length;
    return cut || link.includes('\\') ? link.replace(LINK_START, '$&\\') : link;
  });
}

/** Escapes what would make a line of inline content a block of another kind. */
export function escapeLineStart(line: string): string {
  if (OPENER.test(line)) return `\\${line}`;
  return line.replace(NUMBER, '$1\\$2');
}

/** The longest run of a character. */
export function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** How often a character stands in a row at the end of a text. */
export function runAtEnd(text: string, character: string): number {
  let at = text.length;
  while (at > 0 && text[at - 1] === character) at--;
  return text.length - at;
}

/** Text as a code span, with a fence that the text does not hold. */
export function codeSpan(text: string): string {
  const content = text.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(shortestAbsentRun(content));
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

function shortestAbsentRun(text: string): number {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  return length;
}

/** An address as the target of a link or image. */
export function destination(url: string): string {
  return url
    .replace(/[\s<>|]/g, (character) => encodeURIComponent(character))
    .replace(/[\\()]|&(?=#|[a-zA-Z][a-zA-Z\d]{1,31};)/g, '\\$&');
}
