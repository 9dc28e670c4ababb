/** What ends at the nodes of a trie: phrases, each with what it means and the language it is in, both as numbers. */
export interface Endings {
  /** Notes that a phrase ends at a node; the same once. */
  add(node: number, concept: number, language: number): void;
  /** Goes over all of them in the order they were noted. */
  forEach(visit: (node: number, language: number) => void): void;
  /** What ends at a node, in that order. */
  of(node: number): readonly (readonly [concept: number, language: number])[];
}

const NONE = -1;

/** Chains of endings in a few arrays: there are tens of thousands, and hardly a node is ever asked for. */
export function createEndings(): Endings {
  const nodes: number[] = [];
  const concepts: number[] = [];
  const languages: number[] = [];
  /** Of each ending the next one at its node. */
  const next: number[] = [];
  const firsts = new Map<number, number>();
  return {
    add(node, concept, language) {
      const first = firsts.get(node);
      const added = nodes.length;
      if (first === undefined) firsts.set(node, added);
      else {
        let last = first;
        for (let at = first; at !== NONE; at = next[at]!) {
          if (concepts[at] === concept && languages[at] === language) return;
          last = at;
        }
        next[last] = added;
      }
      nodes.push(node);
      concepts.push(concept);
      languages.push(language);
      next.push(NONE);
    },
    forEach(visit) {
      for (let at = 0; at < nodes.length; at++) visit(nodes[at]!, languages[at]!);
    },
    of(node) {
      const out: (readonly [number, number])[] = [];
      for (let at = firsts.get(node) ?? NONE; at !== NONE; at = next[at]!)
        out.push([concepts[at]!, languages[at]!]);
      return out;
    },
  };
}
