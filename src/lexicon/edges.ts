import { doubled } from './doubled.ts';

/**
 * The edges of a trie: from a node by a word to a node. They stand in one table with open addresses, so that a step is a
 * few array reads, and tens of thousands of them take no more than their numbers.
 */
export interface Edges {
  /** How many nodes there are, numbered from 0 on in the order they were made. */
  readonly nodes: number;
  /**
   * Four numbers an edge: its node, its word, where it leads (0 where a slot is free), and one that is the caller's.
   * Another table once an edge has been made.
   */
  readonly table: Int32Array;
  /** Where the edge from a node by a word stands in the table, or would stand. */
  find(node: number, word: number): number;
  /** Where it leads; it is made where there is none, with a node of its own. */
  follow(node: number, word: number): number;
  /** Gives each node the bits of all nodes behind it. */
  gather(bits: Int32Array): void;
}

const FEW = 1024;
/** Numbers an edge. */
const WIDTH = 4;

/** @param last the last node that there is without an edge to it */
export function createEdges(last: number): Edges {
  let nodes = last + 1;
  let mask = 2 * FEW - 1;
  let table = new Int32Array(WIDTH * (mask + 1));
  /** Of each node the one that it was made behind. */
  let parents = new Int32Array(FEW);
  const find = (node: number, word: number): number => {
    for (let at = slotOf(node, word) & mask; ; at = (at + 1) & mask) {
      const edge = WIDTH * at;
      if (table[edge + 2] === 0 || (table[edge] === node && table[edge + 1] === word)) return edge;
    }
  };
  const grow = (): void => {
    const old = table;
    mask = 2 * mask + 1;
    table = new Int32Array(WIDTH * (mask + 1));
    for (let edge = 0; edge < old.length; edge += WIDTH)
      if (old[edge + 2] !== 0)
        table.set(old.subarray(edge, edge + WIDTH), find(old[edge]!, old[edge + 1]!));
    parents = doubled(parents);
  };
  return {
    get nodes() {
      return nodes;
    },
    get table() {
      return table;
    },
    find,
    follow(node, word) {
      const edge = find(node, word);
      const known = table[edge + 2]!;
      if (known !== 0) return known;
      const made = nodes++;
      table.set([node, word, made], edge);
      parents[made] = node;
      // at most half full
      if (nodes === parents.length) grow();
      return made;
    },
    gather(bits) {
      // children were made after their parents
      for (let node = nodes - 1; node > last; node--) bits[parents[node]!]! |= bits[node]!;
    },
  };
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
