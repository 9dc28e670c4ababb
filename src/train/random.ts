/** A source of numbers in [0, 1): the same seed gives the same numbers everywhere. */
export type Random = () => number;

/**
 * The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state and integer
 * arithmetic only, so that every runtime gives the same numbers. Good enough to sample with,
 * useless for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}

/** `take` of the numbers 0 to `count` - 1, drawn without replacement, in ascending order. */
export function sample(count: number, take: number, random: Random): Int32Array {
  const all = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < take; i++) {
    const j = i + Math.floor(random() * (count - i));
    const kept = all[j]!;
    all[j] = all[i]!;
    all[i] = kept;
  }
  return all.slice(0, take).sort();
}
