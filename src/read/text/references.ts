import type { Line } from './lines.ts';

/** Where the labels of a text's reference links lead, by {@link labelKey}. */
export type References = ReadonlyMap<string, string>;

const DEFINITION =
  /^\[([^[\]\\^][^[\]\\]{0,200})\]:[ \t]{1,9}<?([^\s<>]{1,2000})>?(?:[ \t]{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?$/;
/** `[words][label]`, `[label][]`. */
const USE = /\[([^[\]\n]{1,500})\]\[([^[\]\n]{0,201})\]/g;
/** Longer lines define nothing. */
const LONGEST = 3000;

/** Labels are the same in any case and with any blanks. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The definitions that stand alone on lines (`[1]: https://example.org "Title"`). They count where
 * a link refers to them: else `[Update]: closed` would be one.
 *
 * @returns the references, and the lines that define them, by their start
 */
export function findReferences(
  input: string,
  lines: readonly Line[],
): { readonly references: References; readonly defining: ReadonlySet<number> } {
  const references = new Map<string, string>();
  const defining = new Set<number>();
  if (!input.includes(']: ') && !input.includes(']:\t')) return { references, defining };
  const used = new Set<string>();
  for (const [, words, label] of input.matchAll(USE)) used.add(labelKey(label || words!));
  if (used.size === 0) return { references, defining };
  for (const { start, end } of lines) {
    if (input[start] !== '[' || end - start > LONGEST) continue;
    const found = DEFINITION.exec(input.slice(start, end));
    const key = found && labelKey(found[1]!);
    if (!found || !key || !used.has(key)) continue;
    defining.add(start);
    // the first one counts
    if (!references.has(key)) references.set(key, found[2]!);
  }
  return { references, defining };
}
