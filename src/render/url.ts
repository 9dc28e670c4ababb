/** What a browser leaves out of an address before it reads it. */
const IGNORED = /[\u0000-\u001F\u007F-\u009F\u200B\u2028\u2029\uFEFF]+/g;
const SCHEME = /^[a-z][a-z0-9+.-]{0,40}:/i;

/**
 * An address that is safe to write into a document, or undefined: `http`, `https` and relative
 * ones, and `mailto` for links.
 *
 * @param use `image` takes no `mailto`
 */
export function writableUrl(url: string | undefined, use: 'link' | 'image'): string | undefined {
  if (url === undefined) return undefined;
  const plain = url.replace(IGNORED, '').trim();
  if (plain === '') return undefined;
  // anything before the first colon that is not a path, a query or a fragment counts as a scheme
  const colon = plain.search(/[:/?#]/);
  if (colon === -1 || plain[colon] !== ':') return plain;
  const scheme = SCHEME.exec(plain)?.[0].toLowerCase();
  if (scheme === 'http:' || scheme === 'https:') return plain;
  return scheme === 'mailto:' && use === 'link' ? plain : undefined;
}
