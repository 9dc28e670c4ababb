import type { Concept, Lexicon } from './lexicon.ts';
import { networks } from './networks.ts';
import { FIRST_SPACELESS, SPACELESS } from './spaceless.ts';
import { createTokens } from './tokens.ts';
import { buildTrie, EVERY_LANGUAGE, type HashSet, type Trie } from './trie.ts';
import { foldWord } from './words.ts';

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

/** Shared by all texts without a phrase, whoever asks. */
const NONE: readonly PhraseHit[] = Object.freeze([]);

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

/** What a search takes: phrases of one language and of English, or of all. */
interface Wanted {
  readonly bits: number;
  /** Of the words of these phrases. */
  readonly hashes: HashSet;
  /** What the phrases that end at a node mean, of those it takes; by node, worked out when first met. */
  readonly meanings: Map<number, readonly Meaning[]>;
}

/** What a phrase means, and in which language it is. */
interface Meaning {
  readonly concept: Concept;
  readonly language: string;
}

function compile(lexicons: readonly Lexicon[]): Matcher['hits'] {
  const trie: Trie = buildTrie(lexicons, networks, (phrase) => split(phrase).map(foldWord));
  const tokens = createTokens(trie);
  const known = new Set(lexicons.map((lexicon) => lexicon.language));
  const made = new Map<string | undefined, Wanted>();
  const wantedFor = (language: string | undefined): Wanted => {
    let one = made.get(language);
    if (!one) {
      const bits = language === undefined ? EVERY_LANGUAGE : trie.bitsOf([language, 'en']);
      one = { bits, hashes: trie.hashesOf(bits), meanings: new Map() };
      made.set(language, one);
    }
    return one;
  };

  const meaningsOf = (node: number, only: string | undefined): readonly Meaning[] =>
    trie.accepts(node).flatMap(({ concept, languages }) => {
      const language =
        only === undefined ? languages[0] : [only, 'en'].find((one) => languages.includes(one));
      return language === undefined ? [] : [{ concept, language }];
    });

  /** What the current search takes, and what it found at the current word, one a concept. */
  let only: string | undefined;
  let wanted = EVERY_LANGUAGE;
  let meanings: Wanted['meanings'] = new Map();
  const found: (Meaning & { tokens: number })[] = [];

  const accept = (node: number, tokens: number): void => {
    let means = meanings.get(node);
    if (means === undefined) {
      means = meaningsOf(node, only);
      meanings.set(node, means);
    }
    for (const { concept, language } of means) {
      let at = 0;
      while (at < found.length && found[at]!.concept !== concept) at++;
      if (at === found.length || tokens > found[at]!.tokens)
        found[at] = { concept, language, tokens };
    }
  };
  const networkEnd = (at: number): number => {
    const { count, ids } = tokens;
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
    const { count, ids } = tokens;
    if (trie.ends(node)) accept(node, at - first);
    if (at >= count || ids[at] === 0) return;
    const next = trie.step(node, ids[at]!, wanted);
    if (next !== 0) walk(next, first, at + 1);
    // two steps through a table that is too large to stay at hand: hardly a word needs them
    if (!trie.takesNetwork(node) || !trie.opensNetwork(ids[at]!)) return;
    const network = trie.step(node, trie.network, wanted);
    if (network === 0) return;
    const to = networkEnd(at);
    if (to > at) walk(network, first, to);
  };

  return (text, language) => {
    only = language !== undefined && known.has(language) ? language : undefined;
    const taken = wantedFor(only);
    wanted = taken.bits;
    meanings = taken.meanings;
    tokens.cut(text, taken.hashes);
    const { count, ids, starts, ends } = tokens;
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
    return out ?? NONE;
  };
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

function cut(word: string): readonly string[] {
  let highest = 0;
  for (let i = 0; i < word.length; i++) highest = Math.max(highest, word.charCodeAt(i));
  if (highest < FIRST_SPACELESS) return [word];
  const out: string[] = [];
  let run = '';
  for (const character of word) {
    if (SPACELESS.test(character)) {
      if (run) out.push(run);
      run = '';
      out.push(character);
    } else run += character;
  }
  if (run) out.push(run);
  return out;
}
