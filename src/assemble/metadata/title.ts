/** What a title is cleaned with. */
export interface TitleOptions {
  /** Names of the site: publisher, `og:site_name`. */
  readonly siteNames?: readonly string[];
  /** The page's address: its domain is a name of the site too. */
  readonly url?: string | undefined;
  /** Titles of the page from elsewhere (a heading, a headline): a part that none has is the site's. */
  readonly others?: readonly string[];
}

/** What sites put between the title and their name. */
const SEPARATOR = /\s+[|–—\-:•·»«›‹>/~]{1,2}\s+|\s*[|｜ㅣ»«]\s*|:\s+|\s+::\s+|_/u;
const SPLIT = new RegExp(`(${SEPARATOR.source})`, 'u');

/**
 * A title without the site's name before or behind it. A part goes only when it is known to be the
 * site's (its name, its domain), or when the rest is, word for word, a title the page gives elsewhere.
 *
 * @example
 * cleanTitle('River bursts its banks | The Daily Reed', { siteNames: ['The Daily Reed'] })
 */
export function cleanTitle(title: string, options: TitleOptions = {}): string {
  const text = title.slice(0, 1000).replace(/\s+/g, ' ').trim();
  for (const other of options.others ?? []) {
    // the title as the page shows it, and something behind it that no letter joins
    if (
      other.length >= 15 &&
      text.startsWith(other) &&
      /^\s*[^\p{L}\p{N}\s?!.…]/u.test(text.slice(other.length))
    ) {
      return other;
    }
  }
  // at odd places stand the separators
  const parts = text.split(SPLIT).slice(0, 41);
  if (parts.length < 3) return text;
  const others = new Set((options.others ?? []).map(titleKey));
  for (let size = parts.length - 2; size >= 1; size -= 2) {
    for (let from = 0; from + size <= parts.length; from += 2) {
      const run = parts.slice(from, from + size).join('');
      if (titleKey(run).length > 3 && others.has(titleKey(run))) return run.trim();
    }
  }
  // what is called like the whole page is no part of its title
  const whole = titleKey(text);
  const sites = siteKeys(options).filter((key) => key !== whole);
  let [from, to] = [0, parts.length];
  while (to - from >= 3 && isSite(parts[to - 1]!, sites)) to -= 2;
  // a quotation mark that opens the title is no separator
  while (to - from >= 3 && parts[from] !== '' && isSite(parts[from]!, sites)) from += 2;
  return parts.slice(from, to).join('').trim() || text;
}

/** What stands before the first separator of a title. */
export const titleHead = (title: string): string => title.split(SEPARATOR, 1)[0]!.trim();

/** What stands between the separators of a title, as {@link titleKey} writes it. */
export function titleParts(title: string): readonly string[] {
  return title
    .slice(0, 1000)
    .split(SEPARATOR, 20)
    .map(titleKey)
    .filter((key) => key !== '');
}

/** How titles are compared: letters and digits only. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function siteKeys(options: TitleOptions): readonly string[] {
  const keys = (options.siteNames ?? []).map(titleKey);
  const host = /^(?:https?:)?\/\/(?:www\d?\.)?([^/:?#]{1,253})/i.exec(options.url ?? '')?.[1];
  if (host) {
    keys.push(titleKey(host));
    for (const label of host.split('.').slice(0, -1))
      if (label.length > 2) keys.push(titleKey(label));
  }
  return keys.filter((key) => key.length > 1);
}

/** Whether a part of a title is the site's name, give or take an article, a domain or a suffix. */
function isSite(part: string, sites: readonly string[]): boolean {
  const key = titleKey(part);
  if (key === '') return true;
  const bare = titleKey(
    part.replace(/^(?:the|der|die|das|le|la|el|il|a)\s+/i, '').replace(/\.\p{L}{2,6}$/u, ''),
  );
  return sites.some((site) => {
    const short = site.replace(/^the/, '');
    if (site === key || short === bare || site === bare) return true;
    // "Reed News" of "The Daily Reed News Online": one within the other, most of it
    const [small, large] = key.length < site.length ? [key, site] : [site, key];
    return small.length >= 4 && large.includes(small) && small.length * 2 > large.length;
  });
}
