import { CERTAIN } from '../../rules/rule.ts';
import type { Draft } from '../fate.ts';

/** Lines with less in them end other lines by chance, in UTF-16 code units. */
const SHORTEST = 8;
/** The way to a page that ends with its headline stands at most so many lines above it. */
const WAY_ABOVE = 4;
/** What leads to a page is not longer, in UTF-16 code units. */
const LONGEST_WAY = 120;

/**
 * Whether a line stands once more at the end of one above it: there the way to the page ends with its
 * headline, with marks between the steps or none: “HomeHarbourFerry runs again”.
 */
export function endsWay({ document }: Draft, i: number): boolean {
  const line = document.blocks[i]!.text.toLowerCase();
  if (line.length < SHORTEST) return false;
  for (let above = i - 1; above >= Math.max(0, i - WAY_ABOVE); above--) {
    const way = document.blocks[above]!.text.toLowerCase();
    const steps = way.slice(0, -line.length);
    if (!way.endsWith(line) || steps === '' || steps.length > LONGEST_WAY) continue;
    // a word and a blank before it make another line of it: “Skip to the ferry”
    if (!/[\p{L}\p{N}]\s+$/u.test(steps)) return true;
  }
  return false;
}

/** Tells the lines of a list of contents, whose headings say what the text says too. */
export function isOfContents({ document, findings }: Draft): (i: number) => boolean {
  const listed = new Set<number>();
  for (const { block, rule } of findings) if (rule === 'contents-list') listed.add(block);
  return (i) => listed.has(i) || /^\d{1,2}[.)]/.test(document.blocks[i]!.text);
}

/** From here on a rule is sure that a line leads to another story, and so no headline. */
const LEADS_AWAY = 0.85;

/**
 * The lines that a rule is certain of by themselves: read again as the first one, such a line would go. And those that
 * lead to another story.
 */
export function certainResidue({ findings }: Draft): ReadonlySet<number> {
  const residue = new Set<number>();
  for (const { block, start, confidence, category, role, rule } of findings)
    if (
      confidence >= (rule === 'read-also' ? LEADS_AWAY : CERTAIN) &&
      start === undefined &&
      role === undefined &&
      category !== 'duplicate'
    )
      residue.add(block);
  return residue;
}
