import type { Concept, Lexicon } from './lexicon.ts';
import { networks } from './networks.ts';
import { buildTrie, EVERY_LANGUAGE, type Trie } from './trie.ts';
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

/** A phrase of a lexicon that stands in a text. */
export interface PhraseHit {
  readonly concept: Concept;
  /** BCP 47 of the lexicon; the first one where several languages share the phrase. */
  readonly language: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** How many words of the text it takes. */
  readonly words: number;
}

/** Finds the phrases of lexicons in texts. Costs the same however many phrases there are. */
export interface Matcher {
  /** BCP 47 of the lexicons. */
  readonly languages: readonly string[];
  /**
   * The phrases that stand in a text: the longest of a concept at each position, none inside
   * another of its concept; in order of start.
   *
   * @param language only phrases of this language (as the lexicon writes it) and of English;
   *   of every language where absent or where there is no lexicon for it
   */
  hits(text: string, language?: string): readonly PhraseHit[];
}

const NONE: readonly PhraseHit[] = [];

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

/**
 * Compiles lexicons into one trie over words. Nothing is compiled before the first text comes.
 */
export function createMatcher(lexicons: readonly Lexicon[]): Matcher {
  let search: Matcher['hits'] | undefined;
  return {
    languages: lexicons.map((lexicon) => lexicon.language),
    hits(text, language) {
      search ??= compile(lexicons);
      return search(text, language);
    },
  };
}

function compile(lexicons: readonly Lexicon[]): Matcher['hits'] {
  const table = createCharacterTable();
  const { kinds, folds } = table;
  const trie: Trie = buildTrie(lexicons, networks, (phrase) => split(phrase).map(foldWord));
  const bits = new Map(
    lexicons.map(({ language }) => [language, trie.bitsOf([language, 'en'])] as const),
  );

  let ids = new Int32Array(1024);
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let count = 0;
  const push = (id: number, start: number, end: number): void => {
    if (count === ids.length) {
      ids = grown(ids);
      starts = grown(starts);
      ends = grown(ends);
    }
    ids[count] = id;
    starts[count] = start;
    ends[count++] = end;
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

  const tokenise = (text: string): void => {
    count = 0;
    const length = text.length;
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
      const id =
        seen & COMPLEX
          ? trie.idOf(foldWord(text.slice(start, i)))
          : trie.idOfHash(hash, text, start, i, folds);
      // most words are of letters that are alike but for the first
      const mixed = (behind & UPPER) !== 0 || (seen & (HANGUL | (DIGIT & ~LETTER))) !== 0;
      if (id === 0 && mixed && i - start < 100 && isHumped(text, start, i))
        pushHumps(text, start, i);
      else push(id, start, i);
    }
  };

  /** What the current search takes, and what it found at the current word, one a concept. */
  let only: string | undefined;
  let wanted = EVERY_LANGUAGE;
  const found: { concept: Concept; language: string; tokens: number }[] = [];

  const accept = (node: number, tokens: number): void => {
    for (const { concept, languages } of trie.accepts(node)) {
      const usable =
        only === undefined
          ? languages[0]!
          : languages.includes(only)
            ? only
            : languages.includes('en')
              ? 'en'
              : undefined;
      if (usable === undefined) continue;
      const same = found.find((hit) => hit.concept === concept);
      if (!same) found.push({ concept, language: usable, tokens });
      else if (tokens > same.tokens) Object.assign(same, { language: usable, tokens });
    }
  };
  const networkEnd = (at: number): number => {
    let node = trie.networkRoot;
    let end = at;
    for (let i = at; i < count && ids[i] !== 0; ) {
      node = trie.step(node, ids[i]!, wanted);
      if (node === 0) break;
      i++;
      if (trie.endsNetwork(node)) end = i;
    }
    return end;
  };
  /** Depth is that of a phrase: a dozen words at most. */
  const walk = (node: number, first: number, at: number): void => {
    if (trie.ends(node)) accept(node, at - first);
    if (at >= count || ids[at] === 0) return;
    const next = trie.step(node, ids[at]!, wanted);
    if (next !== 0) walk(next, first, at + 1);
    const network = trie.step(node, trie.network, wanted);
    if (network === 0) return;
    const to = networkEnd(at);
    if (to > at) walk(network, first, to);
  };

  return (text, language) => {
    tokenise(text);
    wanted = (language === undefined ? undefined : bits.get(language)) ?? EVERY_LANGUAGE;
    only = wanted === EVERY_LANGUAGE ? undefined : language;
    let out: PhraseHit[] | undefined;
    /** Where the last hit of each concept ends. */
    let reach: Map<Concept, number> | undefined;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      if (id === 0 || !trie.starts(id, wanted)) continue;
      walk(trie.root, i, i);
      if (found.length === 0) continue;
      for (const { concept, language: from, tokens } of found) {
        const end = ends[i + tokens - 1]!;
        reach ??= new Map();
        if ((reach.get(concept) ?? -1) >= end) continue;
        reach.set(concept, end);
        out ??= [];
        out.push({ concept, language: from, start: starts[i]!, end, words: tokens });
      }
      found.length = 0;
    }
    // what a huge text needed is not held on to
    if (ids.length > 1 << 16) {
      ids = new Int32Array(1024);
      starts = new Int32Array(1024);
      ends = new Int32Array(1024);
    }
    return out ?? NONE;
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}

const PIECES = /\{n\}|\{network\}|[\p{L}\p{M}\p{Nd}_]+/gu;

/** The words of a phrase, placeholders among them, as the text's words are cut. */
function split(phrase: string): readonly string[] {
  const out: string[] = [];
  for (const piece of phrase.match(PIECES) ?? []) {
    if (piece.startsWith('{')) out.push(piece);
    else out.push(...cut(piece));
  }
  return out;
}

const SINGLES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

function cut(word: string): readonly string[] {
  const out: string[] = [];
  let run = '';
  for (const character of word) {
    if (SINGLES.test(character)) {
      if (run) out.push(run);
      run = '';
      out.push(character);
    } else run += character;
  }
  if (run) out.push(run);
  return out;
}
