import type { Line } from './lines.ts';
import { LIST_HEADS, PART_HEADS } from './link-list-heads.ts';

/** Where a mark stands. */
export interface InlineMark {
  /** A blank that only parts the mark from the words before it belongs to it. */
  readonly from: number;
  readonly to: number;
}

/** The marks inside lines, by the offset of their bracket. */
export type InlineMarks = ReadonlyMap<number, InlineMark>;

/**
 * What text browsers and converters write into a text where a page had a link or a picture: the number of a link
 * before its words (`[12]Contact`), with a list of addresses at the end; an address behind them
 * (`Contact [https://example.org/contact]`); the name of a picture's file (`[logo.png]`); a word for a button
 * (`(BUTTON)`). It is markup: a reader of the page has not seen it.
 */
export interface ConverterMarks {
  readonly inline: InlineMarks;
  /** The lines that are nothing else, by their start: the list of addresses. */
  readonly lines: ReadonlySet<number>;
}

export const NO_MARKS: ConverterMarks = { inline: new Map(), lines: new Set() };

const NUMBER = /(?<=(.?))\[(\d{1,5})\](?=(\S?))/g;
/** A number of a link stands at the beginning of a line or behind a blank, and right before words. */
const BEFORE = /^[\s([{"'“«»|/\]*+-]?$/;
const IN_WORDS = /[\p{L}\p{N}[("“'#$@]/u;
/** So many links in order are no chance. */
const LINKS = 5;
/** A link may have no words, or stand where it is not shown. */
const SKIPPED = 20;
/** So many of the numbers stand right before a word. */
const MOSTLY = 0.8;
/** So many marks behind words are those of notes, and the numbers are theirs. */
const NOTES = 3;

/** Behind a blank or another mark, and not the words of a Markdown link. */
const BRACKETED = /(?<![^\s\]])\[([^\s[\]]{1,4000})\](?!\()/g;
const WHOLE = /^https?:\/\//;
/** But not where a sound is written (`[/ˈbʌbəl/]`) or BBCode ends. */
const ADDRESS =
  /^(?:(?:data|file|mailto|tel|javascript):|\.{0,2}\/(?![^\u0000-\u007F]|\/|[a-z]{1,7}$|.*[^\u0000-\u007F].*\/$)|#(?=\p{L})|\?\w{1,30}=)/iu;
/** The name of a file on the web, alone or with a question behind it: `[story.do?id=7]`. */
const FILE =
  /^[\p{L}\p{N}_%.~/+-]+\.(?:html?|php\d?|aspx?|jsp|do|cgi|pdf|jpe?g|png|gif|webp|svg|avif)$/iu;
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif)$/i;
/** Of them so many whole addresses, or three times as many of the others. */
const ADDRESSES = 3;

const BUTTON = /\(BUTTON\)/g;
/** One without any other mark may be what the text is about. */
const BUTTONS = 2;

/** Heads of the list at the end, and of its parts, are not longer, in UTF-16 code units. */
const LONGEST_HEAD = 30;
/** A line of that list: a number and an address in one piece. */
const ENTRY =
  /^(?=\d{1,5}\. |\[\d{1,5}\] )\[?(\d{1,5})[.\]] (?:((?:https?|file|ftp|mailto|tel|data|about):\S*|javascript:.*)$)?/i;
/** Other pages that the head of a page names go by their title. */
const LEADING = 0.9;

/** Finds what a converter has left in a text. Linear in its length. */
export function findMarks(input: string, lines: readonly Line[]): ConverterMarks {
  if (!input.includes('[') && !input.includes('(BUTTON)')) return NO_MARKS;
  const list = listAtEnd(input, lines);
  const links = [...linkNumbers(input, list.last), ...addresses(input)];
  const buttons = [...input.matchAll(BUTTON)];
  const isSure = links.length > 0 || buttons.length >= BUTTONS;
  const inline = new Map<number, InlineMark>();
  for (const { index, 0: mark } of isSure ? [...links, ...buttons] : []) {
    const to = index + mark.length;
    const isParted = input[index - 1] === ' ' && !IN_WORDS.test(input[to] ?? '');
    inline.set(index, { from: isParted ? index - 1 : index, to });
  }
  return { inline, lines: list.lines };
}

/**
 * The numbers that count up, where they do so before words, or a list says where they lead.
 *
 * @param listed the last number of the list; 0 where there is none
 */
function linkNumbers(input: string, listed: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  let inWords = 0;
  let notes = 0;
  for (const match of input.matchAll(NUMBER)) {
    const number = Number(match[2]);
    const isBefore = BEFORE.test(match[1]!);
    const isInWords = IN_WORDS.test(match[3]!);
    if (!isBefore && !isInWords) notes++;
    if (number <= last || (listed > 0 && number > listed)) continue;
    // where a list says so, the next number is one behind a word, too
    const most = isBefore ? SKIPPED : Number(listed > 0 && isInWords);
    if (number > last + most) continue;
    last = number;
    found.push(match);
    if (isInWords) inWords++;
  }
  if (listed > 0) return found;
  return found.length >= LINKS && inWords >= found.length * MOSTLY && notes < NOTES ? found : [];
}

/** The names of pictures, and the addresses where there are many of them. */
function addresses(input: string): readonly RegExpExecArray[] {
  const pictures: RegExpExecArray[] = [];
  const found: RegExpExecArray[] = [];
  let weight = 0;
  for (const match of input.matchAll(BRACKETED)) {
    const [file] = match[1]!.split(/[?#]/, 1);
    const isWhole = WHOLE.test(match[1]!);
    const isFile = FILE.test(file!);
    if (!isWhole && !isFile && !ADDRESS.test(match[1]!)) continue;
    found.push(match);
    weight += isWhole ? 3 : 1;
    if (isFile && PICTURE.test(file!) && beginsLine(input, match.index)) pictures.push(match);
  }
  return weight >= 3 * ADDRESSES ? found : pictures;
}

/** Whether only blanks, or another mark, stand before an offset on its line. */
const beginsLine = (input: string, at: number): boolean => {
  let before = at - 1;
  while (input[before] === ' ' || input[before] === '\t') before--;
  return before < 0 || input[before] === '\n' || input[before] === '\r' || input[before] === ']';
};

/** A head as it is listed. */
const foldHead = (text: string): string => text.toLowerCase().replace(/\s?[:：]$/, '');

/** The list of the addresses that the numbers lead to, below the last head of one. */
function listAtEnd(
  input: string,
  lines: readonly Line[],
): { readonly lines: ReadonlySet<number>; readonly last: number } {
  const textOf = ({ start, end }: Line): string => input.slice(start, end);
  const heads = (line: Line, known: ReadonlySet<string>): boolean =>
    line.end - line.start < LONGEST_HEAD && known.has(foldHead(textOf(line)));
  const found = new Set<number>();
  const head = lines.findLastIndex((line) => heads(line, LIST_HEADS));
  let last = 0;
  let entries = 0;
  let leading = 0;
  for (let i = head + 1; head >= 0 && i < lines.length; i++) {
    const text = textOf(lines[i]!);
    const entry = ENTRY.exec(text);
    if (entry && Number(entry[1]) > last) {
      entries++;
      if (entry[2]) leading++;
      last = Number(entry[1]);
    } else if (!heads(lines[i]!, PART_HEADS)) break;
    found.add(lines[i]!.start);
  }
  if (leading === 0 || leading < entries * LEADING) return { lines: new Set(), last: 0 };
  found.add(lines[head]!.start);
  return { lines: found, last };
}
