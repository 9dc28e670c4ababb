import { type Draft, isKept } from './fate.ts';

/** What stands between the steps of the way to a page. */
const STEP = /\s(?:[/›»>→]|::)\s/u;
/** A line with the way to a page is not longer, in UTF-16 code units. */
const LONGEST = 300;
/** So many lines further down at most stands the title by itself. */
const REACH = 4;
/** What the last step has more of than the name of a section, which may stand below it too. */
const FEWEST = 3;

/** The way to a page and the title that it ends with. */
export interface Crumbs {
  readonly line: number;
  readonly title: number;
  readonly steps: readonly string[];
}

/** Finds in a text the line that tells the way to the page, where its last step stands below it alone: that is the title. */
export function findCrumbs({ document, judgement }: Draft, start: number): Crumbs | undefined {
  const { blocks, format } = document;
  if (format === 'html' || format === 'plain') return undefined;
  const { words } = judgement.page.facts;
  for (let line = 0; line < start; line++) {
    const { text } = blocks[line]!;
    if (text.length > LONGEST || !STEP.test(text)) continue;
    const steps = text.split(STEP).map(folded);
    const last = steps[steps.length - 1]!;
    for (let i = line + 1; i <= Math.min(line + REACH, start); i++)
      if (words[i]! >= FEWEST && folded(blocks[i]!.text) === last) return { line, title: i, steps };
  }
  return undefined;
}

/** Takes out the way to the page, and the sections that it leads through where they stand above it. */
export function dropCrumbs(draft: Draft, { line, steps }: Crumbs): void {
  const { document, fates, judgement } = draft;
  const sections = new Set(steps);
  for (let i = 0; i <= line; i++) {
    if (!isKept(draft, i) || !(i === line || sections.has(folded(document.blocks[i]!.text))))
      continue;
    fates[i] = {
      is: 'removed',
      reason: {
        category: 'navigation',
        rule: 'judge',
        confidence: Math.max(0.5, 1 - judgement.verdicts[i]!.probability),
        evidence: 'the way to the page, whose title stands below it',
      },
    };
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
