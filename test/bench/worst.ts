import { labelBlocks } from '../../src/train/label.ts';
import { tokensOf } from './measures.ts';
import type { Page } from './predict.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A piece of a page that went wrong. */
export interface Mistake {
  readonly text: string;
  readonly words: number;
  /** What became of it, and why. */
  readonly why: string;
}

/** What a page's score suffers from, the largest first. */
export interface Diagnosis {
  readonly lost: readonly Mistake[];
  readonly wrong: readonly Mistake[];
}

const SHOWN = 5;
const LONGEST = 160;

/** The largest pieces of the gold that are not in the text, and the largest wrongly in it. */
export function diagnose(page: Page): Diagnosis {
  const segments = segmentsOf(page.document(), page.article());
  const labels = labelBlocks(
    segments.map(({ text }) => text),
    page.entry.gold.text ?? '',
  );
  const pick = (counts: (segment: Segment, i: number) => boolean): readonly Mistake[] =>
    segments
      .filter(counts)
      .map(({ text, fate }) => ({
        text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
        words: tokensOf(text).length,
        why:
          fate.is === 'removed'
            ? `${fate.removal.category}, ${fate.removal.rule} ${fate.removal.confidence.toFixed(2)}: ${fate.removal.evidence}`
            : fate.is === 'metadata'
              ? fate.field
              : fate.is,
      }))
      .sort((a, b) => b.words - a.words)
      .slice(0, SHOWN);
  return {
    lost: pick(({ fate }, i) => fate.is !== 'kept' && labels[i]! >= 0.5),
    wrong: pick(({ fate }, i) => fate.is === 'kept' && labels[i]! < 0.5),
  };
}
