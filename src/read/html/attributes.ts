import type { Attributes } from './plain-tag.ts';

/** The value of an attribute (names are lower case), or undefined. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i++) {
    const { name: own, value } = attributes[i]!;
    if (own === name) return value;
  }
  return undefined;
}

/** As `attribute`, but trimmed, and undefined where nothing is left. */
export function filled(attributes: Attributes, name: string): string | undefined {
  const value = attribute(attributes, name)?.trim();
  return value ? value : undefined;
}

const UNSEEN_STYLE = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;

const STREAMED = /^S:[0-9a-f]{1,8}$/;

/** Whether an attribute or an inline style says that the element is not shown. */
export function isHidden(attributes: Attributes, block: boolean): boolean {
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i]!;
    if (name === 'style') {
      if (value.length > 9 && UNSEEN_STYLE.test(value)) return true;
    } else if (name === 'hidden') {
      // React streams parts of a page as `<div hidden id="S:1">` and moves them into place
      if (value !== 'until-found' && !STREAMED.test(attribute(attributes, 'id') ?? '')) return true;
    } else if (block && name === 'aria-hidden' && value === 'true') return true;
  }
  return false;
}

/** The element has something to tell that a rule could want to know. */
export const SPEAKS = 1;
/** It may be hidden. */
export const STYLED = 2;
/** Microdata, or a link to an author. */
export const CLAIMS = 4;
export const SCOPE = 8;
export const CLASSED = 16;

const KINDS: ReadonlyMap<string, number> = new Map([
  ['class', SPEAKS | CLASSED],
  ['id', SPEAKS],
  ['role', SPEAKS],
  ['itemprop', SPEAKS | CLAIMS],
  ['data-testid', SPEAKS],
  ['style', STYLED],
  ['hidden', STYLED],
  ['aria-hidden', STYLED],
  ['rel', CLAIMS],
  ['itemscope', SCOPE],
]);

/** Which sorts of attributes an element has, so that the rare ones are not looked for in all. */
export function kindsOf(attributes: Attributes): number {
  let kinds = 0;
  for (let i = 0; i < attributes.length; i++) kinds |= KINDS.get(attributes[i]!.name) ?? 0;
  return kinds;
}
