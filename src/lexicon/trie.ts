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
  const edges: Map<number, number>[] = [new Map(), new Map(), new Map()];
  const accepts: (Accept & { languages: string[] })[][] = [[], [], []];
  const networkEnds = new Set<number>();

  const insert = (root: number, phrase: string): number => {
    let node = root;
    for (const word of words(phrase)) {
      let id = ids.get(word);
      if (id === undefined) {
        id = /^\p{Nd}+$/u.test(word) ? NUMBER : names.push(word) - 1;
        ids.set(word, id);
      }
      let next = edges[node]!.get(id);
      if (next === undefined) {
        next = edges.push(new Map()) - 1;
        accepts.push([]);
        edges[node]!.set(id, next);
      }
      node = next;
    }
    return node;
  };
  for (const { language, phrases } of lexicons)
    for (const concept of concepts)
      for (const phrase of phrases[concept]) {
        const node = insert(ROOT, phrase);
        if (node === ROOT) continue;
        const same = accepts[node]!.find((accept) => accept.concept === concept);
        if (!same) accepts[node]!.push({ concept, languages: [language] });
        else if (!same.languages.includes(language)) same.languages.push(language);
      }
  for (const name of networks) networkEnds.add(insert(NETWORK_ROOT, name));

  const bitsOf = (languages: readonly string[]): number => {
    let bits = 0;
    // from the 33rd language on two share a bit; what is accepted in the end goes by name
    for (const [i, { language }] of lexicons.entries())
      if (languages.includes(language)) bits |= 1 << (i % 32);
    return bits;
  };
  const behind = new Int32Array(edges.length);
  // children were made after their parents
  for (let node = edges.length - 1; node >= 0; node--) {
    for (const { languages } of accepts[node]!) behind[node]! |= bitsOf(languages);
    for (const next of edges[node]!.values()) behind[node]! |= behind[next]!;
  }
  for (const node of networkNodes(edges)) behind[node] = EVERY_LANGUAGE;
  const { words: slots, mask } = wordTable(names);
  const { table, edgeMask } = edgeTable(edges, behind);
  const opening = new Int32Array(names.length);
  for (const [word, next] of edges[ROOT]!) opening[word]! |= behind[next]!;
  for (const word of edges[NETWORK_ROOT]!.keys()) opening[word]! |= opening[NETWORK]!;
  const final = new Uint8Array(edges.length);
  for (const [node, list] of accepts.entries()) final[node] = list.length > 0 ? 1 : 0;
  for (const node of networkEnds) final[node]! |= 2;
  for (const [node, list] of edges.entries()) if (list.has(NETWORK)) final[node]! |= 4;
  const openers = new Uint8Array(names.length);
  for (const word of edges[NETWORK_ROOT]!.keys()) openers[word] = 1;

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
    bitsOf,
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
      for (let at = edgeSlot(node, word) & edgeMask; ; at = (at + 1) & edgeMask) {
        const target = table[4 * at + 2]!;
        if (target === 0) return 0;
        if (table[4 * at] === node && table[4 * at + 1] === word)
          return (table[4 * at + 3]! & wanted) === 0 ? 0 : target;
      }
    },
    ends: (node) => (final[node]! & 1) !== 0,
    takesNetwork: (node) => (final[node]! & 4) !== 0,
    opensNetwork: (word) => openers[word] === 1,
    endsNetwork: (node) => (final[node]! & 2) !== 0,
    accepts: (node) => accepts[node]!,
  };
}

/** A power of two with room to spare. */
function room(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2 + 8));
}

/** The nodes of the trie of networks. */
function networkNodes(edges: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const out = [NETWORK_ROOT];
  for (const node of out) out.push(...edges[node]!.values());
  return out;
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

function edgeSlot(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** For each edge its node, its word, where it leads, and the languages behind it. */
function edgeTable(edges: readonly ReadonlyMap<number, number>[], behind: Int32Array) {
  const size = room(edges.length);
  const edgeMask = size - 1;
  const table = new Int32Array(size * 4);
  for (const [node, list] of edges.entries())
    for (const [word, target] of list) {
      let at = edgeSlot(node, word) & edgeMask;
      while (table[4 * at + 2] !== 0) at = (at + 1) & edgeMask;
      table.set([node, word, target, behind[target]!], 4 * at);
    }
  return { table, edgeMask };
}
