import { describe, expect, it } from 'vitest';
import { createEdges } from '../../src/lexicon/edges.ts';
import { createEndings } from '../../src/lexicon/endings.ts';

describe('the edges of a trie', () => {
  it('lead to the same node again', () => {
    const edges = createEdges(0);
    const node = edges.follow(0, 7);
    expect(node).toBe(1);
    expect(edges.follow(0, 7)).toBe(node);
    expect(edges.follow(node, 7)).toBe(2);
    expect(edges.nodes).toBe(3);
  });

  it('are found, however many there are', () => {
    const edges = createEdges(0);
    const made = Array.from({ length: 5000 }, (_, word) => edges.follow(word % 50, word));
    for (const [word, node] of made.entries()) {
      const { table } = edges;
      expect(table[edges.find(word % 50, word) + 2]).toBe(node);
      expect(table[edges.find((word % 50) + 1, word) + 2]).toBe(0);
    }
  });

  it('gather what is behind a node', () => {
    const edges = createEdges(0);
    const first = edges.follow(0, 1);
    const second = edges.follow(first, 2);
    const other = edges.follow(0, 3);
    const bits = new Int32Array(edges.nodes);
    bits[second] = 4;
    bits[other] = 1;
    edges.gather(bits);
    expect([...bits]).toEqual([5, 4, 4, 1]);
  });
});

describe('what ends at the nodes of a trie', () => {
  it('is told in the order it was noted, and once', () => {
    const endings = createEndings();
    endings.add(3, 1, 0);
    endings.add(4, 1, 0);
    endings.add(3, 2, 0);
    endings.add(3, 1, 0);
    endings.add(3, 1, 5);
    expect(endings.of(3)).toEqual([
      [1, 0],
      [2, 0],
      [1, 5],
    ]);
    expect(endings.of(5)).toEqual([]);
    const seen: [number, number][] = [];
    endings.forEach((node, language) => {
      seen.push([node, language]);
    });
    expect(seen).toEqual([
      [3, 0],
      [4, 0],
      [3, 0],
      [3, 5],
    ]);
  });
});
