import type { Element } from '../read/document.ts';

/**
 * What class, id and tag names tell: log-odds that text under an element with such a name is
 * article content, learned, and shrunk towards nothing for names seen on few sites.
 */
export type WordOdds = ReadonlyMap<string, number>;

/** The odds around each block. */
export interface ClassFacts {
  /** Of the innermost element alone. */
  readonly own: Float32Array;
  /** Of the three innermost ones. */
  readonly near: Float32Array;
  /** Of all of them. */
  readonly sum: Float32Array;
  readonly least: Float32Array;
  readonly most: Float32Array;
}

interface Odds {
  readonly own: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

const NONE: Odds = { own: 0, sum: 0, least: 0, most: 0 };

/** The names an element goes by: its words and its tag. */
export function namesOf(element: Element): readonly string[] {
  return [`<${element.tag}>`, ...element.words];
}

/** Sums up the odds on each block's way up to the root; each element is looked at once. */
export function readClasses(
  elements: readonly (Element | undefined)[],
  odds: WordOdds,
): ClassFacts {
  const column = (): Float32Array => new Float32Array(elements.length);
  const facts = { own: column(), near: column(), sum: column(), least: column(), most: column() };
  const known = new Map<Element, Odds>();
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    const found = element ? oddsOf(element, odds, known) : NONE;
    facts.own[index] = found.own;
    facts.sum[index] = found.sum;
    facts.least[index] = found.least;
    facts.most[index] = found.most;
    let near = 0;
    for (let e = element, step = 0; e && step < 3; e = e.parent, step++) near += known.get(e)!.own;
    facts.near[index] = near;
  }
  return facts;
}

function oddsOf(element: Element, odds: WordOdds, known: Map<Element, Odds>): Odds {
  const way: Element[] = [];
  let above: Element | undefined = element;
  while (above && !known.has(above)) {
    way.push(above);
    above = above.parent;
  }
  let current = above ? known.get(above)! : NONE;
  for (let i = way.length - 1; i >= 0; i--) {
    let own = odds.get(`<${way[i]!.tag}>`) ?? 0;
    for (const word of way[i]!.words) own += odds.get(word) ?? 0;
    own = Math.max(-4, Math.min(4, own));
    current = {
      own,
      sum: current.sum + own,
      least: Math.min(current.least, own),
      most: Math.max(current.most, own),
    };
    known.set(way[i]!, current);
  }
  return current;
}
