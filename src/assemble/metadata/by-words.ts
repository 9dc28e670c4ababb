import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Byline words, longest first; all, and by their first character. */
interface ByWords {
  readonly all: readonly string[];
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

const BY_WORDS = new WeakMap<readonly Lexicon[], ByWords>();

/** Of scripts in which a word for the author has a character or two: a mark or a blank behind it tells. */
const SHORT_WORDS = ['作者', '记者', '記者', '撰文', '执笔', '執筆', '文', '글'];

/** None of a letter or two but the English one behind a date, and these. */
export function byWords(lexicons: readonly Lexicon[]): ByWords {
  const known = BY_WORDS.get(lexicons);
  if (known) return known;
  const all = [
    ...new Set([
      'by',
      'posted by',
      'written by',
      ...SHORT_WORDS,
      ...lexicons.flatMap(({ phrases }) => phrases.byline.map((phrase) => phrase.toLowerCase())),
    ]),
  ]
    .filter(
      (phrase) =>
        !phrase.includes('{') &&
        (phrase.length > 2 || phrase === 'by' || SHORT_WORDS.includes(phrase)),
    )
    .sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[]>();
  for (const word of all) {
    const list = byFirst.get(word.charAt(0));
    if (list) list.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }
  const made = { all, byFirst };
  BY_WORDS.set(lexicons, made);
  return made;
}

/**
 * Where the names begin: behind a byline word at the start, or behind one that follows a date
 * (`3 May 2024 by …`); undefined where there is no such word.
 */
export function afterWord(
  text: string,
  words: ByWords,
  marked: boolean,
  dated: boolean,
): number | undefined {
  const lower = text.toLowerCase();
  // only behind a date may it stand further in
  const candidates = dated ? words.all : (words.byFirst.get(lower.charAt(0)) ?? []);
  for (const word of candidates) {
    const at = dated ? lower.indexOf(word) : lower.startsWith(word) ? 0 : -1;
    if (at < 0) continue;
    const before = at === 0 ? '' : text[at - 1]!;
    const behind = text.slice(at + word.length);
    if (/[\p{L}\p{N}]/u.test(before) || !/^[\s:：・／/|｜=＝]{1,3}["'“]?[\p{L}\p{N}]/u.test(behind))
      continue;
    if (at > 0 && !/\p{Nd}/u.test(text.slice(0, at)) && !isBehindSection(text, at)) continue;
    // a headline or a sentence begins with such a word too
    if (
      at === 0 &&
      !marked &&
      !dated &&
      !/^[\s:：]{1,3}(?:\p{Lu}|[\p{Ll}\p{N}_-]{3,25}$|(?:\p{Lo}[\p{Lo}\p{M}]{1,15}(?:\s|$)){1,4}$)/u.test(
        behind,
      )
    )
      continue;
    return at + word.length;
  }
  return undefined;
}

/** One or two words before a byline word with a capital are the section's name: “Reviews By Ana Lima”. */
const isBehindSection = (text: string, at: number): boolean =>
  /^\p{Lu}\p{L}{2,15}(?: (?:& )?\p{Lu}\p{L}{2,15})?(?: [|•·/–-])? $/u.test(text.slice(0, at)) &&
  /^\p{Lu}\p{Ll}+[\s:]+\p{Lu}/u.test(text.slice(at)) &&
  !CREDITED.test(text);
/** Of these somebody else is named. */
const CREDITED =
  /^(?:photo|image|picture|illustration|video|graphic|edited|reviewed|translat|foto|bild|fotó|imag|immagin|vidéo)\w{0,8} (?:by|von|de|par|di|por)\b/iu;
