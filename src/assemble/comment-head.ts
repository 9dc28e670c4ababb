import { isDateConnector, isWeekday } from '../lexicon/dates.ts';
import { lexiconTag } from '../lexicon/detect.ts';
import { westernDigits } from '../lexicon/digits.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/match.ts';
import { phraseMatcher } from '../lexicon/of-document.ts';
import { isSaying } from '../lexicon/saying.ts';
import type { Comment } from './article.ts';
import { blanked } from './metadata/blanked.ts';
import { findClock } from './metadata/clock.ts';
import { createDateReader, type DateOptions } from './metadata/dates.ts';
import { NAME } from './name-line.ts';

/** What the line over a comment says. */
export interface CommentHead extends Pick<Comment, 'author' | 'published'> {
  /** Whether it says when, though it may be in words that name no day, or too late. */
  readonly dated: boolean;
  /** Whether it says nothing else: a sentence may have a day in it, too. */
  readonly whole: boolean;
}

/** Reads the lines over comments: “Eve 12.03.2024 um 10:15 Uhr”, “Bob says:”, “3 days ago · Ann”. */
export type CommentHeadReader = (text: string) => CommentHead;

/** Buttons, and words for a time ago: neither a name nor a day, wherever they stand. */
const ANYWHERE: ReadonlySet<Concept> = new Set(['ago', 'commentAction', 'share']);
/** What leads to a name or a day: elsewhere it may be part of a name, as “De” and “Le” are. */
const LEADING: ReadonlySet<Concept> = new Set(['byline', 'published', 'updated']);

/** @param options a day after `now` is none */
export function createCommentHeadReader(options: DateOptions): CommentHeadReader {
  const { lexicons, language } = options;
  const read = createDateReader(options);
  const readAny = createDateReader({ lexicons, language });
  const tag = language === undefined ? undefined : lexiconTag(language);
  return (text) => {
    const day = readAny(text);
    const clock = day && findClock(westernDigits(text));
    const unclocked = clock ? blanked(text, clock) : text;
    const leads = ({ start, end }: PhraseHit): boolean => {
      if (!day || start === 0) return start === 0;
      const [from, to] = end <= day.start ? [end, day.start] : [day.end, start];
      return joinsOnly(unclocked.slice(from, to));
    };
    const hits = phraseMatcher
      .hits(text, tag)
      .filter((hit) => ANYWHERE.has(hit.concept) || (LEADING.has(hit.concept) && leads(hit)));
    const dated = day !== undefined || hits.some(({ concept }) => concept === 'ago');
    let rest = text;
    for (const known of [...hits, ...(day ? [day] : []), ...(clock ? [clock] : [])])
      rest = blanked(rest, known, CUT);
    const pieces = rest
      .split(BETWEEN)
      .map((piece, i) => withoutSaying(dated ? withoutJoints(piece, i === 0) : piece.trim()))
      .filter((piece) => piece !== '' && !(dated && joinsOnly(piece)));
    const author = pieces.find((piece) => isName(piece, dated));
    const published = day && read(text)?.value;
    return {
      dated,
      whole: pieces.length === 0 ? dated : pieces.length === 1 && isName(pieces[0]!, !!clock),
      ...(author ? { author } : {}),
      ...(published ? { published } : {}),
    };
  };
}

const WORD = /[\p{L}\p{N}]/u;
/** What is put in the place of what was read: it stands in no text (U+FFFF is no character). */
const CUT = '\uffff';
const BETWEEN = /[\uffff|•·,;:\n()[\]]+|\s[–—-]\s/u;

/** Whether there is nothing but what joins a day to what stands around it: “Le”, “at”, “the”, “um”. */
const joinsOnly = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => isDateConnector(word.toLowerCase()));

/** A piece without the words that joined it to the day: “Eve on Tuesday, 12 March 2024”. */
function withoutJoints(piece: string, isFirst: boolean): string {
  const words = piece.split(/\s+/).filter((word) => word !== '');
  const hasCapitals = words.some((word) => /^\p{Lu}/u.test(word));
  const last = (): string => words[words.length - 1]!;
  while (words.length > 0 && (isJoint(last()) || (hasCapitals && PREPOSITION.test(last()))))
    words.pop();
  while (!isFirst && words.length > 0 && isJoint(words[0]!)) words.shift();
  return words.join(' ');
}

/** No name with capitals ends so, in any language: “Maria em 12 de março”, “Maria a écrit”. */
const PREPOSITION = /^\p{Ll}{1,3}$/u;

/** With a capital it is somebody's name: “El Mago”. */
const isJoint = (word: string): boolean =>
  !WORD.test(word) || isWeekday(word) || (word === word.toLowerCase() && isDateConnector(word));

/** “Bob” of “Bob says”, of “schrieb Bob”, and of “Bob a écrit”. */
function withoutSaying(piece: string): string {
  const words = piece.split(' ');
  if (words.length > 1 && isSaying(words[0]!)) words.shift();
  else if (words.length > 1 && isSaying(words.at(-1)!)) {
    words.pop();
    if (words.length > 1 && PREPOSITION.test(words.at(-1)!) && /^\p{Lu}/u.test(words[0]!))
      words.pop();
  }
  return words.join(' ');
}

/** An account or a name in a word, as sites let readers call themselves. */
const ACCOUNT = /^@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@'’-]{0,39}$/u;
/** Names of readers have no more words. */
const MOST_WORDS = 3;

/** @param dated whether a day stands beside it: there it needs no capitals */
function isName(piece: string, dated: boolean): boolean {
  if (!/\p{L}/u.test(piece) || (/[.!?…]$/u.test(piece) && !/(?:^|[\s.])\p{Lu}\.$/u.test(piece)))
    return false;
  if (NAME.test(piece)) return true;
  const words = piece.split(/\s/);
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => ACCOUNT.test(word)) &&
    (dated || words.length === 1 || words.every((word) => !/^@?\p{Ll}/u.test(word)))
  );
}
