import { decode } from 'he';
import { asMeant, type Misreading } from '../misread.ts';
import { attribute, filled } from './attributes.ts';
import type { RawLink, RawMeta, RawText } from './claims/material.ts';
import type { Attributes } from './plain-tag.ts';

/** An element whose text is wanted once all blocks are known. */
export interface Watched {
  readonly kind: 'microdata' | 'time' | 'author';
  readonly tag: string;
  readonly attributes: Attributes;
  readonly start: number;
  end: number;
  readonly element: number | undefined;
  readonly scope: string | undefined;
  /** The block that was being built, or came next. */
  readonly block: number;
}

/** What the walk has picked up for the collector of claims. */
export interface Gathered {
  title: RawText | undefined;
  readonly metas: RawMeta[];
  readonly links: RawLink[];
  readonly jsonLd: RawText[];
  readonly watched: Watched[];
  htmlLang: string | undefined;
}

export function createGathered(): Gathered {
  return { title: undefined, metas: [], links: [], jsonLd: [], watched: [], htmlLang: undefined };
}

const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'] as const;

export function gatherMeta(to: Gathered, attributes: Attributes, start: number, end: number): void {
  const content = attribute(attributes, 'content') ?? attribute(attributes, 'value');
  if (content === undefined) return;
  for (const source of META_NAMES) {
    const name = filled(attributes, source);
    if (name !== undefined) to.metas.push({ name: name.toLowerCase(), content, start, end });
  }
}

export function gatherLink(to: Gathered, attributes: Attributes, start: number, end: number): void {
  const rel = filled(attributes, 'rel')?.toLowerCase();
  const href = filled(attributes, 'href');
  if (rel === undefined || href === undefined) return;
  const hreflang = filled(attributes, 'hreflang');
  to.links.push({ rel, href, ...(hreflang === undefined ? {} : { hreflang }), start, end });
}

export function gatherTitle(to: Gathered, input: string, start: number, end: number): void {
  if (to.title !== undefined) return;
  const text = decode(input.slice(start, end)).replace(/\s+/g, ' ').trim();
  to.title = { text, start, end };
}

/** The same with its texts as they were meant. */
export function gatheredAsMeant(gathered: Gathered, misreading: Misreading): Gathered {
  const meant = (text: string): string => asMeant(text, misreading);
  const { title } = gathered;
  return {
    ...gathered,
    title: title && { ...title, text: meant(title.text) },
    metas: gathered.metas.map((meta) => ({ ...meta, content: meant(meta.content) })),
    jsonLd: gathered.jsonLd.map((script) => ({ ...script, text: meant(script.text) })),
    watched: gathered.watched.map((seen) => ({
      ...seen,
      attributes: seen.attributes.map(({ name, value }) => ({ name, value: meant(value) })),
    })),
  };
}

/** What of an element is to be remembered: microdata, a time, a link to an author. */
export function watchedKind(tag: string, attributes: Attributes): Watched['kind'] | undefined {
  if (tag === 'time') return 'time';
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i]!;
    if (name === 'itemprop' && value !== '') return 'microdata';
    if (name === 'rel' && /(?:^|\s)author(?:$|\s)/i.test(value)) return 'author';
  }
  return undefined;
}
