import { type HashSet, hasHash, type Trie } from './trie.ts';
import {
  COMPLEX,
  createCharacterTable,
  DIGIT,
  foldWord,
  HANGUL,
  KIND,
  LETTER,
  OTHER,
  SINGLE,
  UPPER,
} from './words.ts';

/** The words of a text, numbered as a trie numbers them; the same arrays for one text after another. */
export interface Tokens {
  readonly count: number;
  /** 0 where no phrase has the word. */
  readonly ids: Int32Array;
  /** Offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * Cuts a text into words.
   *
   * @param hashes those of the words that are wanted; others may get the number 0
   */
  cut(text: string, hashes: HashSet): void;
}

const FEW = 1024;
/** What a huge text needed is not held on to. */
const LARGE = 1 << 16;

/** Whether a word changes from digits to letters or from Latin to Hangul; a mark inside a number is part of it. */
function changes(before: number, here: number): boolean {
  const [a, b] = [before & (KIND | HANGUL), here & (KIND | HANGUL)];
  return a !== b && a !== OTHER && b !== OTHER;
}

function isWord(kind: number): boolean {
  return (kind & KIND) === LETTER || (kind & KIND) === DIGIT;
}

/** One number, with a unit of thousands or millions as sites write it: `12`, `1,234`, `1.2K`. */
const NUMBER = /^\p{Nd}[\p{Nd}.,]*[km]?$/iu;

/** Makes what cuts texts into words. */
export function createTokens(trie: Trie): Tokens {
  const table = createCharacterTable();
  const { kinds, folds } = table;
  const tokens = {
    count: 0,
    ids: new Int32Array(FEW),
    starts: new Int32Array(FEW),
    ends: new Int32Array(FEW),
  };
  const reserve = (size: number): void => {
    tokens.ids = new Int32Array(size);
    tokens.starts = new Int32Array(size);
    tokens.ends = new Int32Array(size);
  };
  const push = (id: number, start: number, end: number): void => {
    const { count, ids, starts, ends } = tokens;
    ids[count] = id;
    starts[count] = start;
    ends[count] = end;
    tokens.count = count + 1;
  };
  const kindAt = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    return kinds[code] || table.learn(code);
  };

  /** Where a number ends: 1,234 and 1.2 are one. */
  const numberEnd = (text: string, start: number): number => {
    for (let i = start; ; i++) {
      while (i < text.length && (kindAt(text, i) & KIND) === DIGIT) i++;
      const mark = text.charCodeAt(i);
      if (!(mark === 44 || mark === 46) || i + 1 === text.length) return i;
      if ((kindAt(text, i + 1) & KIND) !== DIGIT) return i;
    }
  };

  /** aB, ABc, 1a: a word may begin inside; Ab is only a capital. */
  const isHumped = (text: string, start: number, end: number): boolean => {
    let older = 0;
    let previous = kindAt(text, start);
    for (let i = start + 1; i < end; i++) {
      const kind = kindAt(text, i);
      if (
        kind !== previous &&
        ((kind & UPPER) !== 0 || changes(previous, kind) || (previous & older & UPPER) !== 0)
      )
        return true;
      older = previous;
      previous = kind;
    }
    return false;
  };

  /** A word that no phrase has as a whole: its humps may be (`AnzeigeDie`, `FacebookTweetPin`, `12Comments`). */
  const pushHumps = (text: string, start: number, end: number): void => {
    const cuts = [start];
    for (let i = start + 1; i < end; i++) {
      const [before, here] = [kindAt(text, i - 1), kindAt(text, i)];
      const after = i + 1 < end ? kindAt(text, i + 1) : OTHER;
      const rises = (here & UPPER) !== 0 && (before & UPPER) === 0;
      const falls =
        (here & UPPER) !== 0 && (before & UPPER) !== 0 && (after & (UPPER | KIND)) === LETTER;
      if (rises || falls || changes(before, here)) cuts.push(i);
    }
    cuts.push(end);
    for (let i = 0; i + 1 < cuts.length; ) {
      let taken = 1;
      let id = 0;
      for (let humps = Math.min(3, cuts.length - 1 - i); humps >= 1 && id === 0; humps--) {
        const word = text.slice(cuts[i]!, cuts[i + humps]!);
        id = NUMBER.test(word) ? trie.number : trie.idOf(foldWord(word));
        taken = humps;
      }
      push(id, cuts[i]!, cuts[i + taken]!);
      i += taken;
    }
  };

  const cut: Tokens['cut'] = (text, hashes) => {
    tokens.count = 0;
    const length = text.length;
    // a text has no more words than characters
    if (length > tokens.ids.length || tokens.ids.length > LARGE) reserve(Math.max(length, FEW));
    let i = 0;
    while (i < length) {
      let code = text.charCodeAt(i);
      let kind = kinds[code] || table.learn(code);
      if ((kind & KIND) === OTHER) {
        i++;
        continue;
      }
      if ((kind & KIND) === SINGLE) {
        const id =
          kind & COMPLEX
            ? trie.idOf(foldWord(text[i]!))
            : trie.idOfHash(
                Math.imul(0x811c9dc5 ^ folds[code]!, 0x01000193),
                text,
                i,
                i + 1,
                folds,
              );
        push(id, i, ++i);
        continue;
      }
      const start = i;
      let least = i;
      if ((kind & KIND) === DIGIT) {
        least = numberEnd(text, i);
        if (least === length || !isWord(kindAt(text, least))) {
          push(trie.number, start, least);
          i = least;
          continue;
        }
      }
      let hash = 0x811c9dc5;
      let seen = 0;
      let behind = 0;
      do {
        hash = Math.imul(hash ^ folds[code]!, 0x01000193);
        seen |= kind;
        if (++i >= length) break;
        code = text.charCodeAt(i);
        kind = kinds[code] || table.learn(code);
        behind |= kind;
      } while (isWord(kind) || i < least);
      // most words are of letters that are alike but for the first
      const mixed = (behind & UPPER) !== 0 || (seen & (HANGUL | (DIGIT & ~LETTER))) !== 0;
      let id = 0;
      if (seen & COMPLEX) id = trie.idOf(foldWord(text.slice(start, i)));
      else if (mixed || hasHash(hashes, hash)) id = trie.idOfHash(hash, text, start, i, folds);
      if (id === 0 && mixed && i - start < 100 && isHumped(text, start, i))
        pushHumps(text, start, i);
      else push(id, start, i);
    }
  };

  return Object.assign(tokens, { cut });
}
