import { createEdges } from './edges.ts';
import { createEndings, type Endings } from './endings.ts';
import { type Concept, concepts, type Lexicon } from './lexicon.ts';

/** A phrase's end: what it means, and in which languages. */
export interface Accept {
  readonly concept: Concept;
  readonly languages: readonly string[];
}

/**
 * All phrases of all lexicons as one trie over numbered words. Node 0 and word 0 are "none".
 * Edges stand in one open-addressed table, so a step is a few array reads; each knows the languages
 * of the phrases behind it, as bits, so that those of other languages are not gone after.
 */
export interface Trie {
  readonly root: number;
  readonly networkRoot: number;
  /** The word number that stands for any number, and for any network. */
  readonly number: number;
  readonly network: number;
  idOf(folded: string): number;
  /** The number of the word `text.slice(start, end)` whose folded code units hash (FNV-1a) to `hash`. */
  idOfHash(hash: number, text: string, start: number, end: number, folds: Uint16Array): number;
  /** The bits of some languages. */
  bitsOf(languages: readonly string[]): number;
  /** The hashes of the words in phrases of the wanted languages: see {@link hasHash}. */
  hashesOf(wanted: number): HashSet;
  /** Whether a phrase of the wanted languages begins with a word. */
  starts(word: number, wanted: number): boolean;
  step(node: number, word: number, wanted: number): number;
  ends(node: number): boolean;
  /** Whether a phrase goes on with the name of any network. */
  takesNetwork(node: number): boolean;
  /** Whether the name of a network begins with a word. */
  opensNetwork(word: number): boolean;
  endsNetwork(node: number): boolean;
  accepts(node: number): readonly Accept[];
}

/** Bits by the lower bits of hashes: small enough to stay at hand, where the table of words is not. */
export type HashSet = Int32Array;
const HASH_WORDS = 1 << 11;

/** Whether a word of this hash may be in a set; most others are not. */
export function hasHash(set: HashSet, hash: number): boolean {
  return ((set[(hash >>> 5) & (HASH_WORDS - 1)]! >>> (hash & 31)) & 1) === 1;
}

/** The bits of all languages. */
export const EVERY_LANGUAGE = -1;

const NUMBER = 1;
const NETWORK = 2;
const ROOT = 1;
const NETWORK_ROOT = 2;
const NUMERAL = /^\p{Nd}+$/u;

/** What is known of a node, as bits: a phrase ends there, the name of a network does, a phrase goes on with any network. */
const ENDS = 1;
const ENDS_NETWORK = 2;
const TAKES_NETWORK = 4;

/** The bit of a language. From the 33rd on two share one; what is accepted in the end goes by name. */
const bitOf = (language: number): number => 1 << (language % 32);

/**
 * Builds the trie of lexicons.
 *
 * @param networks names of networks
 * @param words cuts a phrase into folded words
 */
export function buildTrie(
  lexicons: readonly Lexicon[],
  networks: readonly string[],
  words: (phrase: string) => readonly string[],
): Trie {
  const names: string[] = ['', '{n}', '{network}'];
  const ids = new Map<string, number>([
    ['{n}', NUMBER],
    ['{network}', NETWORK],
  ]);
  const edges = createEdges(NETWORK_ROOT);
  const insert = (root: number, phrase: string): number => {
    let node = root;
    for (const word of words(phrase)) {
      let id = ids.get(word);
      if (id === undefined) {
        id = NUMERAL.test(word) ? NUMBER : names.push(word) - 1;
        ids.set(word, id);
      }
      node = edges.follow(node, id);
    }
    return node;
  };
  const endings = createEndings();
  for (const [language, { phrases }] of lexicons.entries())
    for (const [concept, name] of concepts.entries())
      for (const phrase of phrases[name]) {
        const node = insert(ROOT, phrase);
        if (node !== ROOT) endings.add(node, concept, language);
      }
  const firstOfNetworks = edges.nodes;
  const networkEnds = networks.map((name) => insert(NETWORK_ROOT, name));

  const { nodes, table, find } = edges;
  const behind = new Int32Array(nodes);
  endings.forEach((node, language) => {
    behind[node]! |= bitOf(language);
  });
  behind.fill(EVERY_LANGUAGE, firstOfNetworks);
  edges.gather(behind);
  const { words: slots, mask } = wordTable(names);
  const opening = new Int32Array(names.length);
  const openers = new Uint8Array(names.length);
  const final = new Uint8Array(nodes);
  endings.forEach((node) => {
    final[node] = ENDS;
  });
  for (const node of networkEnds) final[node]! |= ENDS_NETWORK;
  for (let edge = 0; edge < table.length; edge += 4) {
    const target = table[edge + 2]!;
    if (target === 0) continue;
    const node = table[edge]!;
    const word = table[edge + 1]!;
    table[edge + 3] = behind[target]!;
    if (node === ROOT) opening[word]! |= behind[target]!;
    if (node === NETWORK_ROOT) openers[word] = 1;
    if (word === NETWORK) final[node]! |= TAKES_NETWORK;
  }
  for (let word = 0; word < openers.length; word++)
    if (openers[word] === 1) opening[word]! |= opening[NETWORK]!;

  return {
    root: ROOT,
    networkRoot: NETWORK_ROOT,
    number: NUMBER,
    network: NETWORK,
    idOf: (folded) => ids.get(folded) ?? 0,
    idOfHash(hash, text, start, end, folds) {
      search: for (let at = hash & mask; ; at = (at + 1) & mask) {
        const id = slots[2 * at + 1]!;
        if (id === 0) return 0;
        if (slots[2 * at] !== hash) continue;
        const name = names[id]!;
        if (name.length !== end - start) continue;
        for (let i = 0; i < name.length; i++)
          if (name.charCodeAt(i) !== folds[text.charCodeAt(start + i)]) continue search;
        return id;
      }
    },
    bitsOf: (languages) =>
      lexicons.reduce(
        (bits, { language }, i) => (languages.includes(language) ? bits | bitOf(i) : bits),
        0,
      ),
    hashesOf(wanted) {
      const set = new Int32Array(HASH_WORDS);
      for (let edge = 0; edge < table.length; edge += 4) {
        if ((table[edge + 3]! & wanted) === 0) continue;
        const hash = hashOf(names[table[edge + 1]!]!);
        set[(hash >>> 5) & (HASH_WORDS - 1)]! |= 1 << (hash & 31);
      }
      return set;
    },
    starts: (word, wanted) => (opening[word]! & wanted) !== 0,
    step(node, word, wanted) {
      const edge = find(node, word);
      return (table[edge + 3]! & wanted) === 0 ? 0 : table[edge + 2]!;
    },
    ends: (node) => (final[node]! & ENDS) !== 0,
    takesNetwork: (node) => (final[node]! & TAKES_NETWORK) !== 0,
    opensNetwork: (word) => openers[word] === 1,
    endsNetwork: (node) => (final[node]! & ENDS_NETWORK) !== 0,
    accepts: (node) => acceptsOf(endings.of(node), lexicons),
  };
}

function acceptsOf(
  endings: ReturnType<Endings['of']>,
  lexicons: readonly Lexicon[],
): readonly Accept[] {
  const byConcept = new Map<number, string[]>();
  for (const [concept, language] of endings) {
    const languages = byConcept.get(concept) ?? [];
    byConcept.set(concept, languages);
    languages.push(lexicons[language]!.language);
  }
  return [...byConcept].map(([concept, languages]) => ({ concept: concepts[concept]!, languages }));
}

/** A power of two with room to spare. */
function room(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2 + 8));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Pairs of a word's hash and its number. */
function wordTable(names: readonly string[]) {
  const size = room(names.length);
  const mask = size - 1;
  const words = new Int32Array(size * 2);
  for (let id = 3; id < names.length; id++) {
    const hash = hashOf(names[id]!);
    let at = hash & mask;
    while (words[2 * at + 1] !== 0) at = (at + 1) & mask;
    words[2 * at] = hash;
    words[2 * at + 1] = id;
  }
  return { words, mask };
}
