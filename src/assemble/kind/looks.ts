import { type Draft, isKept } from '../fate.ts';
import { stanzasOf } from '../stanzas.ts';

const FORUM = new Set(
  'post posts postbody thread topic reply replies forum message messages'.split(' '),
);
const PRODUCT = new Set('price cart addtocart sku product'.split(' '));

/** An amount of money: many of them are of many things on sale. */
const PRICE = /[$€£¥₹]\s?\d|\d[\d.,]{0,12}\s?(?:€|£|zł|kr|Kč|Ft|₽|₺|USD|EUR)(?![\p{L}])/u;
/** Lines of verse are not longer, in UTF-16 code units. */
const LONGEST_LINE = 80;

function isVerse(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => line.length <= LONGEST_LINE);
}

/** What is kept of a page, in words; and the blocks of all of it with a price. */
export interface Looks {
  readonly kept: number;
  readonly prose: number;
  readonly verse: number;
  readonly code: number;
  readonly linked: number;
  /** In items and headings. */
  readonly items: number;
  /** In lists and tables that lead nowhere. */
  readonly told: number;
  /** In elements that are called after posts or products, by how many of them are around. */
  readonly forum: number;
  readonly product: number;
  readonly prices: number;
}

/** How many elements around a block are asked what they are called. */
const AROUND = 6;
/** What each of them is worth, of a block's words. */
const CALLED = 0.2;

/** Looks over a page. */
export function looksOf(draft: Draft): Looks {
  const { blocks } = draft.document;
  const { facts } = draft.judgement.page;
  const stanzas = stanzasOf(draft);
  const sum = {
    kept: 0,
    prose: 0,
    verse: 0,
    code: 0,
    linked: 0,
    items: 0,
    told: 0,
    forum: 0,
    product: 0,
    prices: 0,
  };
  for (let i = 0; i < blocks.length; i++) {
    const { text, shape, list, table, element } = blocks[i]!;
    if (text.length <= LONGEST_LINE && facts.digits[i]! > 0 && PRICE.test(text)) sum.prices++;
    if (!isKept(draft, i)) continue;
    const words = facts.words[i]!;
    const prose = facts.prose[i]!;
    const linked = facts.linked[i]!;
    sum.kept += words;
    sum.prose += prose;
    if (shape === 'item' || shape === 'heading') sum.items += words;
    if (shape === 'code') sum.code += words;
    if (linked > 0) sum.linked += (words * linked) / facts.length[i]!;
    else {
      if (prose === 0 && (stanzas[i]! >= 0 || isVerse(text))) sum.verse += words;
      if (list || table) sum.told += words - prose;
    }
    for (let e = element, step = 0; e && step < AROUND; e = e.parent, step++) {
      if (e.words.some((word) => FORUM.has(word))) sum.forum += CALLED * words;
      if (e.words.some((word) => PRODUCT.has(word))) sum.product += CALLED * words;
    }
  }
  return sum;
}
