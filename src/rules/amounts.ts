import { LIST_HEADS, UNIT } from '../lexicon/measures.ts';
import { characterClass, isDigit } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { endsSentence, wordCount } from './helpers.ts';
import { once } from './once.ts';

/** A number as amounts are written: 200, 1,5, ½, 1 ½, 1 1/2, 2-3, 2 x 400. */
const VALUE = String.raw`(?:\p{Nd}{1,4}(?:[.,]\p{Nd}{1,2})?(?:\s?[/⁄]\s?\p{Nd}{1,2})?(?:\s\p{Nd}[/⁄]\p{Nd}{1,2})?\s?[½⅓⅔¼¾⅕⅛⅜⅝⅞]?|[½⅓⅔¼¾⅕⅛⅜⅝⅞])`;
const RANGE = String.raw`${VALUE}(?:\s?[-–—~x×]\s?${VALUE})?`;
const ENDED = String.raw`(?![\p{L}\p{M}\p{Nd}])`;
const BULLET = String.raw`(?:[-–•*▢□☐◦·]\s?)?`;
/** `200 g flour`, `1 ½ cups of milk`. */
const MEASURED = new RegExp(`^${BULLET}${RANGE}${UNIT}${ENDED}`, 'u');
/** `Flour 200 g`, `玉ねぎ 1個`, at the end of a line. */
const MEASURED_BEHIND = new RegExp(
  String.raw`(?:[\s:(]${RANGE}${UNIT}\.?\)?|(?:大さじ|小さじ)\s?${RANGE})$`,
  'u',
);
/** `2 eggs`, `1 large onion`. */
const COUNTED = new RegExp(String.raw`^${BULLET}${RANGE}\s\(?[\p{L}\p{M}]`, 'u');
/** Nothing behind the unit. */
const BARE = new RegExp(String.raw`^${BULLET}${RANGE}${UNIT}\.?$`, 'u');
/** What tables of nutrition name, which stand below recipes in lines of the same shape. */
const NUTRITION = new RegExp(
  String.raw`\p{Nd}\s?(?:k?cal|kj|mg|mcg|µg|iu|ккал|кдж)(?!\p{L})|calor|kalor|калор|热量|カロリー|칼로리|` +
    '(?<!\\p{L})carb|kohlenhydrat|glucid|hidratos|carboidrat|koolhydra|węglowodan|углевод|вуглевод|въглехидрат|ugljikohidrat|szénhidrát|' +
    'sacharid|[kc]olhydrat|karbohydrat|kulhydrat|hiilihydraat|karbonhidrat|karbohidrat|υδατάνθρακ|碳水|炭水化物|탄수화물',
  'iu',
);
const PRICE = /[$€£¥₽₹]/;
/** “2011 г.” is a year. */
const YEAR = /(?:19|20)\p{Nd}{2}\s?г/u;

/** So many lines with a unit make a list of amounts; below what says “ingredients”, one does. */
const LEAST = 3;
/** So many lines without an amount may stand in a row in it and at its ends: “salt”, “For the sauce”. */
const GAP = 2;
/** So far above the first amount stands what says “ingredients”, in blocks: people, portions come between. */
const ABOVE = 3;
/** A longer line is no entry, in UTF-16 code units. */
const LONGEST = 160;
/** Nor one of more words where it has no amount. */
const GAP_WORDS = 9;
/** An amount at the end of a line is no longer. */
const TAIL = 28;

const opensAmount = characterClass(/[\p{Nd}½⅓⅔¼¾⅕⅛⅜⅝⅞•*▢□☐◦·–-]/u);

type Amount = 'measured' | 'bare' | 'counted';

/** A list of amounts: from its first block to the one behind its last. */
export interface AmountList {
  readonly from: number;
  readonly to: number;
}

/**
 * The lists of what a recipe or a piece of work takes: lines in a row of which most have an amount
 * (`200 g flour`, `Flour 200 g`, `2 eggs`), three at least with a unit of weight, volume or the kitchen.
 * Lines without one stand between and at the ends. Each line by itself looks like a label; the list is the
 * article's. Tables of what food holds, and goods with a price, are none.
 */
export const amountLists = once((blocks: readonly SourceBlock[]): readonly AmountList[] => {
  const out: AmountList[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (!amountOf(blocks[i]!)) continue;
    const { to, isOne } = listFrom(blocks, i);
    if (isOne)
      out.push({
        from: Math.max(out.at(-1)?.to ?? 0, edge(blocks, i, -1)),
        to: edge(blocks, to - 1, 1) + 1,
      });
    i = Math.max(i, to - 1);
  }
  return out;
});

/** The blocks of all lists of amounts, by their indices. */
export const amountLines = once((blocks: readonly SourceBlock[]): ReadonlySet<number> => {
  const out = new Set<number>();
  for (const { from, to } of amountLists(blocks)) for (let i = from; i < to; i++) out.add(i);
  return out;
});

/** Where the amounts end that begin at a block, and whether they are a list. */
function listFrom(
  blocks: readonly SourceBlock[],
  from: number,
): { readonly to: number; readonly isOne: boolean } {
  let to = from;
  let measured = 0;
  let bare = 0;
  let amounts = 0;
  // the energy stands first
  let isFood = from > 0 && NUTRITION.test(blocks[from - 1]!.text);
  for (let i = from; i < blocks.length && i - to <= GAP; i++) {
    const amount = amountOf(blocks[i]!);
    if (!amount && !standsBetween(blocks[i]!)) break;
    if (holdsOther(blocks[i]!)) isFood = true;
    if (!amount) continue;
    amounts++;
    if (amount === 'measured') measured++;
    if (amount === 'bare') bare++;
    to = i + 1;
  }
  // amounts alone on their lines have what they are of between them
  const withUnit = measured + Math.min(bare, to - from - amounts + 1);
  const least = withUnit < LEAST && isHeaded(blocks, from) ? 1 : LEAST;
  return { to, isOne: !isFood && withUnit >= least && amounts * 2 >= to - from };
}

/** The last of up to two lines like those of the list that stand at its end. */
function edge(blocks: readonly SourceBlock[], at: number, step: 1 | -1): number {
  const { shape } = blocks[at]!;
  const isLike = (block: SourceBlock | undefined): boolean =>
    block?.shape === shape && !amountOf(block) && standsBetween(block);
  let last = at;
  while (Math.abs(last - at) < GAP && isLike(blocks[last + step])) last += step;
  return last;
}

/** Whether what says “ingredients” stands right above. */
const isHeaded = (blocks: readonly SourceBlock[], at: number): boolean =>
  blocks
    .slice(Math.max(0, at - ABOVE), at)
    .some(({ text }) => LIST_HEADS.has(text.toLowerCase().replace(/\s?[:：]$/, '')));

const holdsOther = ({ text }: SourceBlock): boolean =>
  PRICE.test(text) || NUTRITION.test(text) || YEAR.test(text);

function amountOf({ text, shape }: SourceBlock): Amount | undefined {
  if (text.length > LONGEST || shape === 'code') return undefined;
  if (!opensAmount(text, 0)) return endsMeasured(text) ? 'measured' : undefined;
  if (BARE.test(text)) return 'bare';
  if (MEASURED.test(text)) return 'measured';
  return COUNTED.test(text) && !endsSentence(text) ? 'counted' : undefined;
}

/** Whether a line without an amount may be one of a list's: “salt”. */
const standsBetween = ({ text, shape }: SourceBlock): boolean =>
  text.length <= LONGEST &&
  shape !== 'code' &&
  !endsSentence(text) &&
  wordCount(text, GAP_WORDS + 1) <= GAP_WORDS;

function endsMeasured(text: string): boolean {
  // a year, a count: only a Japanese spoon stands before its number
  if (isDigit(text, text.length - 1) && !text.includes('さじ')) return false;
  const from = Math.max(0, text.length - TAIL);
  return (
    isDigit.find(text, from) < text.length &&
    !text.includes('\n') &&
    MEASURED_BEHIND.test(text.slice(from))
  );
}
