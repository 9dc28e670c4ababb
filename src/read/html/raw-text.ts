/** Elements whose content is not HTML but text up to their end tag. */
export const RAW: ReadonlySet<string> = new Set([
  'title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'script', 'plaintext',
]); // biome-ignore format: a list

/** What opens or closes a comment or a script in a script. */
const SCRIPT_MARKS = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;

/**
 * Where raw content ends: at its end tag, or at the end of the input.
 *
 * @param name the element, one of {@link RAW}
 * @param from right behind its start tag
 * @see https://html.spec.whatwg.org/multipage/parsing.html#rawtext-state
 */
export function rawTextEnd(input: string, name: string, from: number): number {
  if (name === 'plaintext') return input.length;
  for (let at = input.indexOf('</', from); at !== -1; at = input.indexOf('</', at + 2)) {
    if (!isNamed(input, at + 2, name)) continue;
    const commented = name === 'script' && input.slice(from, at).includes('<!--');
    return commented ? scriptEnd(input, from) : at;
  }
  return input.length;
}

function isNamed(input: string, at: number, name: string): boolean {
  const end = at + name.length;
  const code = input.charCodeAt(end);
  if (!(code === 62 || code === 47 || code === 32 || (code >= 9 && code <= 13 && code !== 11)))
    return false;
  const found = input.slice(at, end);
  return found === name || found.toLowerCase() === name;
}

/** In a comment in a script, an end tag belongs to a script that was opened in the comment. */
function scriptEnd(input: string, from: number): number {
  let escaped = false;
  let inner = false;
  const marks = new RegExp(SCRIPT_MARKS);
  marks.lastIndex = from;
  for (let match = marks.exec(input); match; match = marks.exec(input)) {
    const [mark] = match;
    if (mark === '<!--') {
      escaped = true;
      // `<!-->` is over at once
      marks.lastIndex = match.index + 2;
    } else if (mark === '-->') {
      escaped = false;
      inner = false;
    } else if (mark.length === 7) inner = escaped;
    else if (inner) inner = false;
    else return match.index;
  }
  return input.length;
}
