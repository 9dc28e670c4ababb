import type { Line } from './lines.ts';

/**
 * What text browsers and converters write into a text where a page had a link or a picture: the number of a link
 * before its words (`[12]Contact`), with a list of addresses at the end; an address behind them
 * (`Contact [https://example.org/contact]`); the name of a picture's file (`[logo.png]`); a word for a button
 * (`(BUTTON)`). It is markup: a reader of
 * the page has not seen it.
 */
/** Where each mark stands, by the offset of its bracket. */
export type InlineMarks = ReadonlyMap<number, InlineMark>;

export interface InlineMark {
  /** A blank that only parts the mark from the words before it belongs to it. */
  readonly from: number;
  readonly to: number;
}

export interface ConverterMarks {
  readonly inline: InlineMarks;
  /** The lines that are nothing else, by their start: the list of addresses. */
  readonly lines: ReadonlySet<number>;
}

const NONE: ConverterMarks = { inline: new Map(), lines: new Set() };

/** Before words, at the beginning of a line or behind a blank: the mark of a footnote stands behind a word. */
const NUMBER = /(?<=(.?))\[(\d{1,5})\](?=(\S?))/g;
const BEFORE = /^[\s([{"'“«»|/\]*+-]?$/;
const IN_WORDS = /[\p{L}\p{N}[("“'#$@]/u;
/** So many links in order are no chance. */
const LINKS = 5;
/** A link may have no words, or stand where it is not shown. */
const SKIPPED = 20;
/** So many of the numbers stand right before a word. */
const MOSTLY = 0.8;

/** Behind a blank or another mark, and not the words of a Markdown link. */
const BRACKETED = /(?<![^\s\]])\[([^\s[\]]{1,4000})\](?!\()/g;
const WHOLE = /^https?:\/\//;
const ADDRESS = /^(?:(?:data|file|mailto|tel|javascript):|\.{0,2}\/|#(?=\p{L})|\?\w{1,30}=)/u;
/** The name of a file on the web, alone or with a question behind it: `[story.do?id=7]`. */
const FILE = /\.(?:html?|php\d?|aspx?|jsp|do|cgi|pdf|jpe?g|png|gif|webp|svg|avif)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif)$/i;
/** Of them so many whole addresses, or three times as many of the others: `[/ˈbʌbəl/]` is a sound. */
const ADDRESSES = 3;

/** What a text browser writes for a button, before its words. */
const BUTTON = /\(BUTTON\)/g;

/** The heads of the list at the end, and its lines. */
const LIST = /^references$/i;
const HEAD = /^(?:visible|hidden) links:?$/i;
const ENTRY = /^\d{1,5}\. ([a-z][a-z\d+.-]{0,20}:)?/i;
/** Of what follows the head so many lines are numbered: an address may have been broken. */
const NUMBERED = 0.9;
/** And so many lead somewhere. */
const LEADING = 0.5;

/** Finds what a converter has left in a text. Linear in its length. */
export function findMarks(input: string, lines: readonly Line[]): ConverterMarks {
  if (!input.includes('[') && !input.includes('(BUTTON)')) return NONE;
  const list = listAtEnd(input, lines);
  const inline = new Map<number, InlineMark>();
  for (const { index, 0: mark } of [
    ...linkNumbers(input, list.size > 0),
    ...addresses(input),
    ...input.matchAll(BUTTON),
  ]) {
    const to = index + mark.length;
    const isParted = input[index - 1] === ' ' && !IN_WORDS.test(input[to] ?? '');
    inline.set(index, { from: isParted ? index - 1 : index, to });
  }
  return { inline, lines: list };
}

/** The numbers that count up, where they do so before words, or a list says where they lead. */
function linkNumbers(input: string, isListed: boolean): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  let inWords = 0;
  for (const match of input.matchAll(NUMBER)) {
    const number = Number(match[2]);
    // where a list says so, the next number is one wherever it stands
    const most = BEFORE.test(match[1]!) ? SKIPPED : Number(isListed);
    if (number <= last || number > last + most) continue;
    last = number;
    found.push(match);
    if (IN_WORDS.test(match[3]!)) inWords++;
  }
  return isListed || (found.length >= LINKS && inWords >= found.length * MOSTLY) ? found : [];
}

/** The names of pictures, and the addresses where there are many of them. */
function addresses(input: string): readonly RegExpExecArray[] {
  const pictures: RegExpExecArray[] = [];
  const found: RegExpExecArray[] = [];
  let weight = 0;
  for (const match of input.matchAll(BRACKETED)) {
    const [file] = match[1]!.split(/[?#]/, 1);
    const isWhole = WHOLE.test(match[1]!);
    if (!isWhole && !ADDRESS.test(match[1]!) && !FILE.test(file!)) continue;
    found.push(match);
    weight += isWhole ? 3 : 1;
    if (PICTURE.test(file!)) pictures.push(match);
  }
  return weight >= 3 * ADDRESSES ? found : pictures;
}

/** The list of the addresses that the numbers lead to: nothing else follows it. By the starts of its lines. */
function listAtEnd(input: string, lines: readonly Line[]): ReadonlySet<number> {
  const textOf = ({ start, end }: Line): string => input.slice(start, Math.min(end, start + 50));
  const head = lines.findLastIndex((line) => LIST.test(textOf(line)));
  const list = head < 0 ? [] : lines.slice(head + 1);
  const entries = list
    .filter((line) => !HEAD.test(textOf(line)))
    .map((line) => ENTRY.exec(textOf(line)));
  const share = (counts: (entry: RegExpExecArray | null) => boolean): number =>
    entries.filter(counts).length / entries.length;
  // nothing by nothing is no number, and less than nothing
  const isList =
    share((entry) => entry !== null) >= NUMBERED && share((entry) => !!entry?.[1]) >= LEADING;
  if (!isList) return new Set();
  return new Set([lines[head]!, ...list].map(({ start }) => start));
}
