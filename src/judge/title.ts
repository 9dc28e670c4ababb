import { characterClass } from '../read/characters.ts';
import type { Document } from '../read/document.ts';
import type { BlockFacts } from './facts.ts';

/** Where the title stands among the blocks. */
export interface TitleFacts {
  /** The index of the block most likely to be the title; -1 where none is. */
  readonly block: number;
  /** Share of the title's words that a block has, 0 to 1; for the blocks that are short enough. */
  readonly likeness: Float32Array;
}

const isOfWord = characterClass(/[\p{L}\p{N}]/u);
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Longer blocks are no titles, in UTF-16 code units. */
const LONGEST = 250;

/** Words of a text, lower-cased; in scripts without spaces pairs of characters. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const head = text.slice(0, LONGEST).toLowerCase();
  const spaceless = SPACELESS.test(head);
  for (let start = isOfWord.find(head, 0); start < head.length; ) {
    const end = isOfWord.skip(head, start);
    const word = head.slice(start, end);
    start = isOfWord.find(head, end);
    if (spaceless && SPACELESS.test(word)) {
      for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    } else words.add(word);
  }
  return words;
}

/** The share of `a` that is in `b`, and of `b` in `a`, whichever is less. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(a.size, b.size);
}

/**
 * Finds the block that is the title: the one most like what the input claims as its title, failing
 * that the first heading of the highest level, failing that nothing.
 */
export function titleFacts(document: Document, facts: BlockFacts): TitleFacts {
  const { blocks, claims } = document;
  const out = new Float32Array(blocks.length);
  const wanted = claims
    .filter(({ field }) => field === 'title')
    .slice(0, 6)
    .map(({ value }) => titleWords(value));
  let best = -1;
  let bestScore = 0.3;
  const headings = blocks.filter((block) => block.shape === 'heading' && block.level === 1);
  const [only] = headings;
  if (wanted.length === 0 && only) wanted.push(titleWords(only.text));
  if (wanted.length > 0) {
    for (let i = 0; i < blocks.length; i++) {
      const { text, shape, level } = blocks[i]!;
      if (text.length > LONGEST || facts.words[i]! < 1) continue;
      const words = titleWords(text);
      let most = 0;
      for (const title of wanted) most = Math.max(most, likeness(title, words));
      out[i] = most;
      const score = most + (shape === 'heading' ? 0.3 - (level ?? 6) * 0.03 : 0);
      if (score > bestScore + 0.01) {
        bestScore = score;
        best = i;
      }
    }
  }
  if (best < 0 && only) best = only.index;
  return { block: best, likeness: out };
}
