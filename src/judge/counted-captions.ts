import { CERTAIN, type Finding } from '../rules/rule.ts';

/** What is the article's beyond doubt is, whatever stands above it. */
const SURE = 0.6;

/**
 * A line that ends with a credit right behind the counter of a gallery is a picture's caption: on a doubt it goes with the
 * counter. In a short text, where what is in doubt stays, it would be left over.
 *
 * @param level what the blocks' fate goes by; changed in place
 */
export function dropCountedCaptions(
  findings: readonly (readonly Finding[] | undefined)[],
  level: Float32Array,
): void {
  for (let i = 1; i < level.length; i++) {
    if (level[i]! >= SURE || !findings[i]?.some(({ role }) => role === 'caption')) continue;
    const isCounted = findings[i - 1]?.some(
      ({ category, confidence, start }) =>
        category === 'gallery' && confidence >= CERTAIN && start === undefined,
    );
    if (isCounted) level[i] = 0;
  }
}
