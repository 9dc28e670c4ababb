import { decode } from 'he';
import type { SourceBlock } from '../document.ts';
import { textOffset } from '../offsets.ts';
import { attribute, filled } from './attributes.ts';
import type { ClaimMaterial, RawMicrodata, RawRelAuthor, RawTime } from './claims/material.ts';
import type { Gathered, Watched } from './gather.ts';
import type { Places } from './settle.ts';

/** The longest text that is looked up for a claim. */
const LONGEST = 500;

/** Puts what the walk has gathered into the form that the collector of claims takes. */
export function toMaterial(
  input: string,
  gathered: Gathered,
  blocks: readonly SourceBlock[],
  places: Places,
  base: string | undefined,
  url: string | undefined,
): ClaimMaterial {
  const microdata: RawMicrodata[] = [];
  const times: RawTime[] = [];
  const relAuthors: RawRelAuthor[] = [];
  for (const seen of gathered.watched) {
    const first = places.first[seen.block]!;
    const block = first < blocks.length ? { block: first } : {};
    const { start, end, tag, attributes } = seen;
    const text = textIn(input, blocks, first, seen);
    const itemprop = filled(attributes, 'itemprop');
    const place = { ...block, start, end };
    if (seen.kind === 'time') {
      const datetime = filled(attributes, 'datetime');
      const className = filled(attributes, 'class')?.slice(0, 200);
      const pubdate = attribute(attributes, 'pubdate') !== undefined;
      times.push({
        text,
        pubdate,
        ...(datetime === undefined ? {} : { datetime }),
        ...(itemprop === undefined ? {} : { itemprop }),
        ...(className === undefined ? {} : { className }),
        ...place,
      });
    }
    const rel = attribute(attributes, 'rel');
    if (seen.kind === 'author' || (rel !== undefined && /(?:^|\s)author(?:$|\s)/i.test(rel))) {
      const href = filled(attributes, 'href');
      relAuthors.push({ text, ...(href === undefined ? {} : { href }), ...place });
    }
    if (itemprop !== undefined) {
      const itemtype = filled(attributes, 'itemtype');
      microdata.push({
        itemprop,
        ...(itemtype === undefined ? {} : { itemtype }),
        ...(seen.scope === undefined || seen.scope === '' ? {} : { scope: seen.scope }),
        ...microdataValue(seen, text),
        tag,
        ...(seen.element === undefined ? {} : { element: seen.element }),
        ...place,
      });
    }
  }
  const { title, metas, links, jsonLd, htmlLang } = gathered;
  return {
    input,
    ...(title === undefined ? {} : { title }),
    metas,
    links,
    jsonLd,
    microdata,
    times,
    relAuthors,
    ...(htmlLang === undefined ? {} : { htmlLang }),
    ...(base === undefined ? {} : { base }),
    ...(url === undefined ? {} : { url }),
  };
}

function microdataValue(
  { tag, attributes }: Watched,
  text: string,
): Pick<RawMicrodata, 'value' | 'valueFrom'> {
  for (const valueFrom of ['content', 'datetime', 'href', 'src'] as const) {
    // a link that is a property of its own kind is more than its address
    if (valueFrom === 'href' && text !== '' && tag === 'a') break;
    const value = filled(attributes, valueFrom);
    if (value !== undefined) return { value, valueFrom };
  }
  return { value: text, valueFrom: 'text' };
}

/** The text between two places of the input, from the blocks; from the input where they hold none. */
function textIn(
  input: string,
  blocks: readonly SourceBlock[],
  first: number,
  { start, end }: Watched,
): string {
  let text = '';
  for (let i = first; i < blocks.length && text.length < LONGEST; i++) {
    const block = blocks[i]!;
    if (block.start >= end) break;
    const from = textOffset(block, start);
    const to = textOffset(block, end);
    if (to > from) text += `${text === '' ? '' : ' '}${block.text.slice(from, to)}`;
  }
  if (text === '' && end - start < 4 * LONGEST)
    text = decode(input.slice(start, end).replace(/<[^<>]*>/g, ' '));
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
