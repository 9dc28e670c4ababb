const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]{0,30}):/;
const SAFE = new Set(['http', 'https', 'mailto', 'tel', 'ftp']);
const LONGEST = 4000;

/**
 * An address as a link may carry it: absolute where a base is known, otherwise as written.
 * Undefined for an empty one, for one that is no URL, and for schemes that run or embed something
 * (`javascript:`, `data:`, `vbscript:`, …), also when white space or control characters hide them.
 */
export function safeUrl(href: string | undefined, base?: string): string | undefined {
  if (href === undefined || href.length > LONGEST) return undefined;
  const clean = href.replace(/[\u0000-\u0020\u007F-\u00A0]+/g, (run, at: number) =>
    at === 0 || at + run.length === href.length || /[\n\r\t\u0000]/.test(run) ? '' : '%20',
  );
  if (clean === '') return undefined;
  const scheme = SCHEME.exec(clean);
  if (scheme && !SAFE.has(scheme[1]!.toLowerCase())) return undefined;
  if (base === undefined && !scheme) return clean;
  try {
    return new URL(clean, base).href;
  } catch {
    return undefined;
  }
}
