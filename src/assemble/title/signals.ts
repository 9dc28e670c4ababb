import { readDate } from '../../lexicon/dates.ts';
import type { RuleCategory } from '../../rules/category.ts';
import type { OwnRole } from '../../rules/rule.ts';
import { isForeign, isKept } from '../fate.ts';
import { isLabel, isSentenceLike } from '../kicker.ts';
import type { Lines } from './lines.ts';
import { endsWay } from './signs.ts';

/** One number about a line that may be the headline. The trees know signals by name. */
export interface TitleSignal {
  readonly name: string;
  /** NaN where the page cannot give one. */
  readonly of: (lines: Lines, i: number) => number;
}

const signal = (name: string, of: TitleSignal['of']): TitleSignal => ({ name, of });
const flag = (name: string, of: (lines: Lines, i: number) => boolean): TitleSignal =>
  signal(name, (lines, i) => (of(lines, i) ? 1 : 0));

const textOf = ({ draft }: Lines, i: number): string => draft.document.blocks[i]!.text;
const hasRole = ({ draft }: Lines, i: number, role: OwnRole): boolean =>
  draft.roles[i]?.has(role) ?? false;
const isSaid = ({ draft }: Lines, i: number, category: RuleCategory): boolean =>
  draft.fates[i]!.is === 'removed' && draft.said[i]?.category === category;
const wordsAt = ({ draft }: Lines, i: number): number =>
  draft.judgement.page.facts.words[i] ?? Number.NaN;

/** The mean probability of some blocks to be article; NaN beyond the ends. */
function probabilityAt({ draft }: Lines, from: number, to = from): number {
  const { verdicts } = draft.judgement;
  let sum = 0;
  for (let i = from; i <= to; i++) sum += verdicts[i]?.probability ?? Number.NaN;
  return sum / (to - from + 1);
}

/** The share of what a line's words tell that some others tell, too; NaN where it has no words. */
function shareIn({ vocabulary, bits }: Lines, i: number, others: Uint8Array): number {
  const { from, ids } = vocabulary;
  let all = 0;
  let common = 0;
  for (let at = from[i]!; at < from[i + 1]!; at++) {
    const id = ids[at]!;
    all += bits[id]!;
    if (others[id] === 1) common += bits[id]!;
  }
  return common / all;
}

/** What a line's words tell, in bits, or only those that some others have. */
function bitsOf({ vocabulary, bits }: Lines, i: number, others?: Uint8Array): number {
  const { from, ids } = vocabulary;
  let sum = 0;
  for (let at = from[i]!; at < from[i + 1]!; at++)
    if (!others || others[ids[at]!] === 1) sum += bits[ids[at]!]!;
  return sum;
}

/** Of a line's words, in how many blocks of the page the one stands that stands in most, or in fewest. */
function spreadOf({ vocabulary }: Lines, i: number, of: (...spread: number[]) => number): number {
  const { from, ids, spread } = vocabulary;
  let found = Number.NaN;
  for (let at = from[i]!; at < from[i + 1]!; at++) {
    const here = spread[ids[at]!]!;
    found = Number.isNaN(found) ? here : of(found, here);
  }
  return found;
}

const CATEGORIES: readonly RuleCategory[] = ['navigation', 'related', 'social', 'metadata'];
const EXCLAIMS = /[!！]["'”’»」]?$/u;
const ENDS = /[.。,;]$/u;

/** How a line is written. */
const own: readonly TitleSignal[] = [
  signal('words', wordsAt),
  signal('length', (lines, i) => textOf(lines, i).length),
  signal('capitals', ({ draft }, i) => {
    const { words, capitalised } = draft.judgement.page.facts;
    return capitalised[i]! / words[i]!;
  }),
  signal('copies', ({ draft }, i) => draft.judgement.page.facts.copies[i]!),
  flag('heading', ({ draft }, i) => draft.document.blocks[i]!.shape === 'heading'),
  signal('level', ({ draft }, i) => draft.document.blocks[i]!.level ?? Number.NaN),
  flag('item', ({ draft }, i) => draft.document.blocks[i]!.shape === 'item'),
  flag('sentence', (lines, i) => isSentenceLike(textOf(lines, i))),
  flag('ends', (lines, i) => ENDS.test(textOf(lines, i))),
  flag('exclaims', (lines, i) => EXCLAIMS.test(textOf(lines, i))),
  flag('asks', (lines, i) => /[?？]$/u.test(textOf(lines, i))),
  flag('colon', (lines, i) => /[:：]/u.test(textOf(lines, i))),
  flag(
    'date',
    (lines, i) =>
      lines.draft.judgement.page.facts.digits[i]! > 0 && readDate(textOf(lines, i)).date,
  ),
];

/** What the judge and the rules say of it and of the lines around it. */
const judged: readonly TitleSignal[] = [
  signal('probability', (lines, i) => probabilityAt(lines, i)),
  signal('over-threshold', (lines, i) => probabilityAt(lines, i) - lines.draft.judgement.threshold),
  flag('kept', ({ draft }, i) => isKept(draft, i)),
  flag('foreign', ({ draft }, i) => isForeign(draft, i)),
  ...CATEGORIES.map((category) =>
    flag(`said/${category}`, (lines, i) => isSaid(lines, i, category)),
  ),
  flag('label-run', ({ draft }, i) => draft.said[i]?.rule === 'label-run'),
  flag('listed', ({ isListed }, i) => isListed(i)),
  flag('way', ({ draft }, i) => endsWay(draft, i)),
  ...[-2, -1, 1, 2, 3].map((d) =>
    signal(`probability@${d}`, (lines, i) => probabilityAt(lines, i + d)),
  ),
  signal('probability@-4…-3', (lines, i) => probabilityAt(lines, i - 4, i - 3)),
  signal('probability@4…5', (lines, i) => probabilityAt(lines, i + 4, i + 5)),
  signal('probability@6…10', (lines, i) => probabilityAt(lines, i + 6, i + 10)),
];

/** Where it stands: to the text, and to who wrote it and when. */
const placed: readonly TitleSignal[] = [
  signal('before-text', ({ start }, i) => start - i),
  signal('before-core', ({ core }, i) => core - i),
  signal('before-first', ({ first }, i) => first - i),
  signal('staying-above', ({ staying }, i) => staying[i]!),
  signal('until-signed', ({ untilSigned }, i) => untilSigned[i]!),
  signal('since-signed', ({ sinceSigned }, i) => sinceSigned[i]!),
  flag('date@1', (lines, i) => hasRole(lines, i + 1, 'date')),
  flag('byline@1', (lines, i) => hasRole(lines, i + 1, 'byline')),
  flag('byline@2', (lines, i) => hasRole(lines, i + 2, 'byline')),
  flag('label@-1', ({ draft }, i) => isLabel(draft, i - 1)),
  ...[-1, 1, 2].map((d) => signal(`words@${d}`, (lines, i) => wordsAt(lines, i + d))),
  signal('words@1…5', (lines, i) => {
    let most = 0;
    for (let d = 1; d <= 5; d++) most = Math.max(most, wordsAt(lines, i + d) || 0);
    return most;
  }),
];

/** What its words have in common with the text. */
const inText: readonly TitleSignal[] = [
  signal('share/text', (lines, i) => shareIn(lines, i, lines.inText)),
  signal('share/core', (lines, i) => shareIn(lines, i, lines.inCore)),
  signal('share/opening', (lines, i) => shareIn(lines, i, lines.inOpening)),
  signal('bits/text', (lines, i) => bitsOf(lines, i, lines.inText)),
];

/** What its words tell, and how they are spread over the page. */
const spread: readonly TitleSignal[] = [
  signal('bits', (lines, i) => bitsOf(lines, i)),
  signal('spread/most', (lines, i) => spreadOf(lines, i, Math.max)),
  signal('spread/fewest', (lines, i) => spreadOf(lines, i, Math.min)),
  signal('recurrence', ({ recurrence }, i) => recurrence(i)),
];

/** What is known of a line that may be the headline. */
export const titleSignals: readonly TitleSignal[] = [
  ...own,
  ...judged,
  ...placed,
  ...inText,
  ...spread,
];
