import { lexiconTag } from '../lexicon/detect.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/match.ts';
import { isReported } from '../lexicon/saying.ts';
import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';
import type { SourceBlock } from '../read/document.ts';
import type { RuleContext } from './rule.ts';

/** Whether a phrase is somebody's words: in quotation marks, with "said the notice" behind it, or a line of a talk. */
export const isSaid = (context: RuleContext, block: SourceBlock, hit: PhraseHit): boolean =>
  isQuoted(block.text, hit.start) ||
  isReportedIn(context, block, hit) ||
  (OF_TALK.includes(hit.concept) && isOfTalk(context, block, hit));

/** Whether behind a phrase it is told who said it, in words of the document's language or the phrase's. */
export const isReportedIn = (
  { language }: RuleContext,
  { text }: SourceBlock,
  hit: PhraseHit,
): boolean =>
  isReported(
    text,
    hit.end,
    language.tag === undefined ? [] : [lexiconTag(language.tag), hit.language],
  );

const QUOTE_REACH = 200;

/** Whether the last quotation mark before a place opens a quotation. */
export function isQuoted(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - QUOTE_REACH; i--) {
    const mark = text[i]!;
    if (!'„“”"«»「」『』‘‚\'״'.includes(mark)) continue;
    if (mark === '「' || mark === '『') return true;
    const opens =
      (i === 0 || /[\s([—–:]/.test(text[i - 1]!)) && (mark === '«' || !/\s/.test(text[i + 1]!));
    // an apostrophe in a word closes nothing
    if (opens || mark !== "'" || !/\p{L}/u.test(text[i + 1]!)) return opens;
  }
  return false;
}

/** What closes a quotation that a mark opens. `»` and `«` alone are arrows, `"` and `'` stray. */
const CLOSES: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"',
  '”': '”',
  '"': '"',
  '״': '״',
  '«': '»',
  '»': '«»',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Whether a quotation opens right before a phrase that begins a text, and closes behind it. */
export function opensQuotation(text: string, hit: PhraseHit): boolean {
  for (let at = 0; at < hit.start; at++) {
    const closes = CLOSES[text[at]!];
    if (closes === undefined) continue;
    // a blank behind it makes an arrow of any but the French mark
    if (text[at] !== '«' && /\s/.test(text[at + 1]!)) return false;
    const rest = text.slice(at + 1, at + 1 + QUOTE_REACH);
    const close = [...closes].reduce((first, mark) => {
      const found = rest.indexOf(mark);
      return found >= 0 && (first < 0 || found < first) ? found : first;
    }, -1);
    return close >= 0 && at + 1 + close >= hit.end;
  }
  return false;
}

/** A dash with a blank before a phrase opens direct speech where a sentence ends behind it; else it marks an entry. */
export const isBehindDash = (text: string, hit: PhraseHit): boolean =>
  DASH.test(text.slice(0, hit.start)) && /[.!?…]/.test(text.slice(hit.start));
const DASH = /^[—–] ?[¿¡]?$/;

/** What stands anywhere in a line, and may be an answer in a talk. */
const OF_TALK: readonly Concept[] = ['newsletterCall', 'donation', 'paywall', 'consent'];
/** What labels a line of a page rather than who speaks. */
const OF_PAGE: readonly Concept[] = [
  'newsletterForm',
  'newsletterCall',
  'navigation',
  'share',
  'follow',
  'app',
  'tags',
  'consentButton',
  'subscribe',
  'legalLink',
  'creditLabel',
  'adLabel',
  'readAlso',
  'relatedHead',
];
/** One word or two and a colon: `Anna: `, `Réponse : `, `安娜：`; and the first letter of what is said. */
const SPEAKER =
  /^[\p{L}\p{M}][\p{L}\p{M}\p{Nd}.'’-]{0,20}(?: [\p{L}\p{M}\p{Nd}.'’-]{1,20})?\s?[:：]\s?[¿¡„“"«]?\s?(?=\p{L})/u;

/** What somebody says ends as a sentence does; `RSS: Subscribe to our feeds` says nobody. */
const SENTENCE = new RegExp(`[${SENTENCE_MARKS}][”“"»«’」]?$`, 'u');

/** How long the words are that say who speaks, 0 where a line has none. */
function speaker(context: RuleContext, block: SourceBlock | undefined): number {
  const found = block && SENTENCE.test(block.text) && SPEAKER.exec(block.text);
  if (!found) return 0;
  const { length } = found[0];
  const labels = context
    .phrases(block.index)
    .some(({ concept, end }) => end <= length && OF_PAGE.includes(concept));
  return labels ? 0 : length;
}

/** Whether a phrase stands in a line of a talk: behind who speaks, with another such line above or below. */
function isOfTalk(context: RuleContext, block: SourceBlock, hit: PhraseHit): boolean {
  const length = speaker(context, block);
  const { blocks } = context;
  return (
    length > 0 &&
    length <= hit.start &&
    (speaker(context, blocks[block.index - 1]) > 0 || speaker(context, blocks[block.index + 1]) > 0)
  );
}
