import { createHash } from 'node:crypto';

/**
 * The site of a page: its address's host without `www.`, `m.` and the like; its id where it has
 * no address.
 */
export function siteOf(page: { readonly url?: string | undefined; readonly id: string }): string {
  if (page.url === undefined || !URL.canParse(page.url)) return page.id;
  return new URL(page.url).hostname.replace(/^(?:www\d*|m|mobile|amp)\./, '');
}

/**
 * The fold of a site, 0 to `folds` - 1: the first four bytes of the SHA-256 of its name, read as
 * a big-endian number, so that it depends on nothing but the name.
 */
export function foldOf(site: string, folds = 5): number {
  return createHash('sha256').update(site).digest().readUInt32BE(0) % folds;
}
