import { attribute, filled } from './attributes.ts';
import type { Attributes } from './plain-tag.ts';

/** Where scripts that load pictures late look for the address, the most common first. */
const LAZY = [
  'data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-original-src', 'data-hi-res-src',
  'data-full-src', 'data-image-src', 'data-url', 'data-echo', 'data-srcset', 'data-lazy-srcset',
]; // biome-ignore format: a list

/** The address that an `<img>` or `<amp-img>` really shows; undefined where it has none. */
export function pictureAddress(attributes: Attributes, source?: string): string | undefined {
  for (const name of LAZY) {
    const value = filled(attributes, name);
    if (value === undefined || value.startsWith('data:') || value.startsWith('{')) continue;
    if (name.endsWith('srcset')) return largest(value);
    if (/[./]/.test(value)) return value;
  }
  const src = filled(attributes, 'src');
  if (src !== undefined && !/^data:/i.test(src)) return src;
  return largest(filled(attributes, 'srcset')) ?? source;
}

/** The candidate of a `srcset` with the greatest width or density. */
export function largest(srcset: string | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  let address: string | undefined;
  const settle = (size: number): void => {
    if (address !== undefined && size > most && !address.startsWith('data:')) {
      best = address;
      most = size;
    }
    address = undefined;
  };
  for (const part of (srcset ?? '').split(/\s+/)) {
    if (part === '') continue;
    const size = address === undefined ? null : /^([\d.]{1,9})[wxh](,?)(.*)$/s.exec(part);
    if (size !== null) {
      settle(Number(size[1]) || 0.5);
      if (size[3]) address = size[3];
    } else {
      settle(1);
      address = part.endsWith(',') ? part.slice(0, -1) : part;
      if (part.endsWith(',')) settle(1);
    }
  }
  settle(1);
  return best;
}

/** Pictures that count visits, and nothing to see. */
export function isPixel(attributes: Attributes): boolean {
  const width = attribute(attributes, 'width');
  const height = attribute(attributes, 'height');
  return width !== undefined && height !== undefined && tiny(width) && tiny(height);
}

function tiny(size: string): boolean {
  return /^\s*[01](?:px)?\s*$/.test(size);
}
