import { isDateConnector, readDate } from '../lexicon/dates.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexicons as allLexicons } from '../lexicon/list.ts';
import { foldWord } from '../lexicon/words.ts';
import { hasDigit } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { type Draft, isKept } from './fate.ts';
import { authorWords } from './metadata/author-words.ts';
import { type AuthorReader, createAuthorReader } from './metadata/authors.ts';
import { createDateReader, type FoundDate } from './metadata/dates.ts';
import { eventDays, isEventDay } from './metadata/event-days.ts';
import { type Said, saidAt } from './metadata/said.ts';
import { isReaders } from './readers.ts';

/** Over a day these say when a work came out, not the page about it; of all languages of the lexicons. */
const OF_WORKS = new Set(
  (
    'release date|released|release|erscheinungsdatum|erscheinungstermin|date de sortie|sortie|' +
    'fecha de lanzamiento|fecha de estreno|lanzamiento|data di uscita|uscita|data de lançamento|lançamento|' +
    'releasedatum|utgivningsdatum|udgivelsesdato|utgivelsesdato|julkaisupäivä|data premiery|premiera|datum vydání|data lansării|' +
    'megjelenés|ημερομηνία κυκλοφορίας|дата выхода|дата выпуска|дата виходу|дата на издаване|datum izlaska|çıkış tarihi|' +
    'تاريخ الإصدار|תאריך יציאה|रिलीज़ की तारीख|tanggal rilis|ngày phát hành|発売日|発売|上映日期|发行日期|發行日期|출시일|발매일|개봉일'
  )
    .split('|')
    .map(foldWord),
);

/** When something begins and ends: “5:00 pm - 7:30 pm”. */
const CLOCKS = /\d[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?\s?[-–—]\s?\d{1,2}[:.]\d\d/iu;

/** Whether a date in a block may be when the article was published or changed. */
export type OwnDates = (i: number, day: FoundDate, marked: boolean) => boolean;

/**
 * Tells the article's own dates. In what stays of the text a day is what the text is about, unless a word
 * or a name says otherwise: “Opened on 3 May 1911”, “The fire of 3 May 1911”.
 *
 * @returns `marked` says whether the markup calls the block a date or a byline
 */
export function createOwnDates(draft: Draft, lexicons: readonly Lexicon[]): OwnDates {
  const authors = createAuthorReader({ lexicons });
  const names = (text: string): boolean => isNames(text, lexicons, authors);
  return (i, day, marked) => {
    if (isEventDay(draft.document, day)) return false;
    const { text, shape } = draft.document.blocks[i]!;
    const before = text.slice(0, day.start);
    if (isOfRange(before, text.slice(day.end))) return false;
    const said = saidAt(before, lexicons);
    const head = before.slice(0, said.start);
    const signed =
      draft.roles[i]?.has('byline') === true || names(head) || names(text.slice(day.end));
    if (CLOCKS.test(text) || (!signed && isValue(draft, i, said, lexicons))) return false;
    const isSaid = said.kind !== 'unknown' || isSaidBefore(draft.document.blocks, i, lexicons);
    if (!isSaid && !signed && !marked && isOfKeptList(draft, i)) return false;
    if (marked) return true;
    // what goes may be a sentence, of another story or in short of this one
    if (!(isKept(draft, i) || draft.fates[i]!.is === 'lead'))
      return isSaid || signed || before.trim().split(/\s+/).length <= MOST_BEFORE;
    // what is said has to be said of this text: it opens the block, or stands behind a mark or who wrote
    if (said.kind !== 'unknown') return signed || /^\P{L}*$|[|•·:/–—-]\s*$/u.test(head);
    if (isSaid) return true;
    if (shape === 'heading' || shape === 'item') return false;
    const { others, time } = readDate(text);
    if (others === 0 || signed) return true;
    return time && !/\p{L}/u.test(before) && !/[.!?]$/.test(text);
  };
}

/** Whether a line tells a day on which what the page is about begins or ends. */
export function tellsEvent({ document }: Draft, text: string): boolean {
  if (eventDays(document).size === 0) return false;
  const day = createDateReader({ lexicons: allLexicons })(text);
  return day !== undefined && isEventDay(document, day);
}

const DASH = /^\s?[–—-]\s?|\s?[–—-]\s?$/u;

/** Whether a day is where something begins or ends: “March 3, 1931 – October 12, 2022”. */
const isOfRange = (before: string, behind: string): boolean =>
  [before, behind].some((text) => {
    const rest = text.replace(DASH, '');
    if (rest === text || !hasDigit(rest)) return false;
    const { date, others } = readDate(rest);
    return date && others === 0;
  });

/** So many words may stand before the day in a line that says when the article is from. */
const MOST_BEFORE = 6;

/** Whether a block is an item of a list of which others stay: its day is one of those that the text tells of. */
function isOfKeptList(draft: Draft, i: number): boolean {
  const { blocks } = draft.document;
  const list = blocks[i]!.list?.list;
  return (
    list !== undefined &&
    [i - 1, i + 1].some((j) => blocks[j]?.list?.list === list && isKept(draft, j))
  );
}

/** Whether a text is names, or the agency that signs, with a byline word, a place or a job beside them; no sentence. */
function isNames(text: string, lexicons: readonly Lexicon[], authors: AuthorReader): boolean {
  const { people, organizations } = authors(text);
  if (organizations.length === 0 && !people.some((name) => FULL_NAME.test(name))) return false;
  const { bylines, and } = authorWords(lexicons);
  let rest = text.trim();
  const lower = rest.toLowerCase();
  rest = rest.slice(bylines.find((one) => lower.startsWith(`${one} `))?.length ?? 0);
  const whole = letters(rest);
  for (const name of [...people, ...organizations]) rest = rest.replace(name, ' ');
  const others = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    letters(rest) <= 0.5 * whole &&
    others.every((word) => !/^\p{Ll}/u.test(word) || and.has(word) || isDateConnector(word))
  );
}

/** Of several words, the first with a capital, or in a script that has none. */
const FULL_NAME = /^[\p{Lu}\p{Lo}\p{Script=Georgian}].{0,60} |^\p{Lo}{2}/u;

const letters = (text: string): number => text.replace(/[^\p{L}]+/gu, '').length;

/** Whether a day is what stands behind a label: in a row of a table, behind a term, below “Release date”. */
function isValue(draft: Draft, i: number, said: Said, lexicons: readonly Lexicon[]): boolean {
  const { blocks } = draft.document;
  const { table, text } = blocks[i]!;
  const label = blocks[i - 1];
  if (label && OF_WORKS.has(foldWord(label.text.replace(/[\s:：]+$/u, '')))) return true;
  if (said.kind !== 'unknown') return false;
  if (table) return readDate(text).others > 0;
  return isBehindLabel(blocks, i) && !isSaidBefore(blocks, i, lexicons);
}

/** Whether the term or the head of the row before a block says that the text was published or changed. */
const isSaidBefore = (
  blocks: readonly SourceBlock[],
  i: number,
  lexicons: readonly Lexicon[],
): boolean => isBehindLabel(blocks, i) && saidAt(blocks[i - 1]!.text, lexicons).kind !== 'unknown';

/** Whether a block is the cell behind a head of its row, or what stands behind a term. */
export function isBehindLabel(blocks: readonly SourceBlock[], i: number): boolean {
  const [label, block] = [blocks[i - 1], blocks[i]!];
  return (
    (block.shape === 'item' && label?.shape === 'term') ||
    (block.element?.tag === 'td' && label?.element?.tag === 'th')
  );
}

/** Days of these are of somebody or something else. */
const OTHER_DAYS = new Set('joined profile registered member bio avatar copyright'.split(' '));
/** "Joined May 2012" beside a post is when somebody signed up. */
const SIGNED_UP =
  /^(?:joined|join date|registered|member since|registriert|mitglied seit|dabei seit|beigetreten|inscrit|registrado|miembro desde|iscritto|dołączył|регистрация|kayıt|geregistreerd|lid sinds)/i;

/** Tells the days of accounts (“Joined May 2012”), and of comments below what the text begins with. */
export function createOtherDays(draft: Draft): (block: SourceBlock) => boolean {
  const start = draft.fates.findIndex(({ is }) => is === 'kept' || is === 'lead');
  return (block) => {
    if (SIGNED_UP.test(block.text)) return true;
    const { holder, element } = block;
    const near = [holder, element, element?.parent];
    if (near.some((one) => one?.words.some((word) => OTHER_DAYS.has(word)))) return true;
    return isReaders(block, start);
  };
}
