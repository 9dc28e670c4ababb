import { isDateConnector, isMonth, isWeekday, readDate } from '../../lexicon/dates.ts';
import type { Concept } from '../../lexicon/lexicon.ts';
import type { PhraseHit } from '../../lexicon/match.ts';
import { isAgency } from '../../lexicon/names.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { endsSentence, quoted } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Who wrote the article and when, in one block.
 *
 * Finds `By Ada Muster March 14, 2024 5 min read`, `Posted by Ada Muster at 8:32 PM`,
 * `2024-03-14 18:22 来源：灯塔网 记者 林小雨`. Leaves a sentence that begins alike: `By March 14, 2024 Ada had sold
 * the boat.`
 */
export const bylineRow = defineRule({
  name: 'byline-row',
  category: 'metadata',
  summary:
    'A word for the author, names, a date or time and labels of dates, sources, reading times and comments fill a block.',
  examples: {
    fires: [
      { text: '⟦By Ada Muster March 14, 2024 5 min read⟧\nThe council meets.', language: 'en' },
      { text: '⟦Von Ada Muster 14. März 2024 5 Min. Lesezeit⟧\nDer Rat tagt.', language: 'de' },
      { text: '⟦Von dpa 14. März 2024, 18:22⟧\nDer Rat tagt.', language: 'de' },
      { text: '⟦Por Ada Lima 14 de marzo de 2024 6:22 p. m.⟧\nEl puente.', language: 'es' },
      { text: '⟦Par Ada Lima, le 14 mars 2024 à 18h22⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Oleh Ada Lima Kamis, 14 Maret 2024 18:22⟧\nJembatan ditutup.', language: 'id' },
      { text: '⟦2024-03-14 18:22 来源：灯塔网 记者 林小雨⟧\n大桥已经关闭。', language: 'zh' },
      { text: '⟦2024年3月14日 作者：林小雨⟧\n大桥已经关闭。', language: 'zh' },
      { text: '⟦取材・文 川野太郎 2024年3月14日 18時22分⟧\n橋は閉鎖された。', language: 'ja' },
      { text: '⟦2024年3月14日 文・川野太郎⟧\n橋は閉鎖された。', language: 'ja' },
      { text: '⟦강하늘 기자 입력 2024.03.14 18:22⟧\n다리는 폐쇄되었다.', language: 'ko' },
      { text: '⟦Post by rusty » Sun Mar 3, 2024 4:10 pm⟧\nThe glue holds.', language: 'en' },
      { text: 'The glue holds.\n⟦Posted by Ada Muster at 8:32 PM 2 comments:⟧', language: 'en' },
      { text: 'Der Leim hält.\n⟦Gepostet von Ada Muster um 20:32 Uhr⟧', language: 'de' },
      { text: '⟦### By Ada Muster | March 14, 2024⟧\nThe council meets.', format: 'markdown' },
    ],
    quiet: [
      { text: 'By March 14, 2024 Ada had sold the boat.', language: 'en' },
      { text: 'By 14 March 2024 the bridge was open', language: 'en' },
      { text: 'By the river, March 14, 2024', language: 'en', why: 'a place' },
      { text: 'Von Reed nach Moor, 14. März 2024', language: 'de', why: 'a way' },
      { text: 'The fire of March 14, 2024', language: 'en' },
      { text: 'Photos By Ada Muster, March 14, 2024', language: 'en' },
      { text: 'Opened by Ada Muster, March 14, 2024', language: 'en' },
      { text: 'Ada Muster, March 14, 2024', language: 'en', why: 'a letter is signed so' },
      { text: 'By Ada Muster at 8:32 PM the boat was sold', language: 'en' },
      { text: 'By Ada Muster', language: 'en', why: 'no date: a rule of its own looks for those' },
    ],
  },
  find: (context) => {
    const seen = eachNumbered(context, LONGEST, (block) => {
      if (block.table || !isRow(context, block)) return;
      const { date, time } = readDate(block.text);
      const isDated = date || time || hasCount(context, block);
      return {
        // without capitals a sentence may look the same; a number may be an account's, or a version
        confidence: UNCASED.test(block.text) || !isDated ? 0.8 : 0.92,
        evidence: `a byline with a date and nothing else: ${quoted(block.text)}`,
        role: 'byline',
      };
    });
    // on a page that lists stories or posts each has one
    return seen.length < MANY
      ? seen
      : seen.map((one) => ({ ...one, confidence: Math.min(0.8, one.confidence) }));
  },
});

/** Longer blocks are no bylines, in UTF-16 code units. */
const LONGEST = 160;
const MANY = 3;
const MOST_NAMES = 8;
/** Longer runs of characters in scripts without spaces are no names. */
const LONGEST_RUN = 8;
/** Letters of alphabets that have no capitals and part words with blanks. */
const UNCASED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]{3}/u;

const LABELS: readonly Concept[] = [
  'byline',
  'jobTitle',
  'published',
  'updated',
  'readingTime',
  'creditLabel',
  'commentHead',
];
/** Words for the author that are too short to be phrases: a mark behind them tells. */
const SHORT = /(?:^|[\s\p{Nd}日])(?:文|写真・文|记者|記者|作者|글)(?=[・·:：／/\s])/u;
const CREDITED =
  /^(?:photo|image|picture|illustration|video|graphic|edited|reviewed|foto|bild|imag|immagin|vidéo)/iu;
const PARTICLES = new Set(
  'de da do dos das del della di du des la le el al bin ibn van von der den ter ten te zu af av y e i und et and och og en ja és a'.split(
    ' ',
  ),
);

/** Whether a row says how long reading takes or how many comments there are. */
const hasCount = (context: RuleContext, { index }: SourceBlock): boolean =>
  context
    .phrases(index)
    .some(({ concept }) => concept === 'readingTime' || concept === 'commentHead');

function isRow(context: RuleContext, { index, text }: SourceBlock): boolean {
  const hits = context.phrases(index).filter(({ concept }) => LABELS.includes(concept));
  const by = hits.find(({ concept }) => concept === 'byline');
  const short = SHORT.exec(text);
  const job = hits.find(({ concept }) => concept === 'jobTitle');
  if (!by && !short && !job) return false;
  const isRead = (by || short) && hits.some(({ concept }) => concept === 'readingTime');
  // “Posted by Ada at 8:32 PM”, as blogs have it under a post: a number beside such words is a time or a count
  const isPosted = by !== undefined && by.words > 1;
  if (!isRead && !isPosted && !readDate(text).date) return false;
  const words = wordsOutside(text, hits, short);
  if (endsSentence(text) && words.at(-1)?.kind === 'other') return false;
  const names = words.filter(({ kind }) => kind === 'name');
  const others = words.filter(({ kind }) => kind === 'other');
  if (by) {
    const before = words.filter(({ start, kind }) => start < by.start && kind !== 'date');
    const isCredit = hits.some(
      ({ concept, start, end }) => concept === 'creditLabel' && start < by.start && end > by.start,
    );
    // a section's name may stand before “By”, not a verb or what somebody else made
    const isCapital = /^\P{Ll}/u.test(text.slice(by.start));
    if (isCredit || before.length > 2 || (before.length > 0 && !isCapital)) return false;
    if (before.some(({ word }) => CREDITED.test(word))) return false;
    // “By March 14, 2024 …” goes on with what happened by then
    const next = words.find(({ start }) => start >= by.end);
    // an account may have any name: “Post by rusty”
    if (by.words > 1 && names.length === 0) return others.length === 1 && others[0] === next;
    if (next?.kind !== 'name') return false;
  }
  const [other] = others;
  const first = names.filter(({ start }) => !other || start < other.start);
  return (
    others.length <= 1 &&
    names.length <= MOST_NAMES &&
    names.every(({ word }) => !/^\p{Lo}/u.test(word) || word.length <= LONGEST_RUN) &&
    isNamed(first.map(({ word }) => word))
  );
}

/** Two words, an agency, or one word in a script without capitals. */
function isNamed(names: readonly string[]): boolean {
  const [first] = names;
  return names.length > 1 || (first !== undefined && (isAgency(first) || /^\p{Lo}/u.test(first)));
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly kind: 'name' | 'date' | 'other';
}

/** The words that stand in no label. */
function wordsOutside(
  text: string,
  hits: readonly PhraseHit[],
  short: RegExpExecArray | null,
): readonly Word[] {
  const out: Word[] = [];
  const taken = (start: number): boolean =>
    hits.some((hit) => start >= hit.start && start < hit.end) ||
    (short !== null && start >= short.index && start < short.index + short[0].length);
  for (const { 0: word, index } of text.matchAll(
    /\p{Nd}+|(?<![\p{L}\p{M}])\p{L}\.\s?\p{L}(?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu,
  )) {
    if (!taken(index)) out.push({ word, start: index, kind: kindOf(word) });
  }
  return out;
}

function kindOf(word: string): Word['kind'] {
  if (/^\p{Nd}/u.test(word)) return 'date';
  if (isMonth(word) || isWeekday(word) || isDateConnector(word)) return 'date';
  if (/^[年月日時时分秒년월일시분]{1,3}$/u.test(word)) return 'date';
  // agencies write themselves as they like: “Von dpa”
  return /^[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(word) || PARTICLES.has(word) || isAgency(word)
    ? 'name'
    : 'other';
}
