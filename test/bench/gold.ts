import { bagOf, shared, tokensOf } from './measures.ts';
import type { Page } from './predict.ts';
import { segmentsOf } from './segments.ts';

/** What comes back of a gold that is given as input. */
export interface GoldResult {
  readonly words: number;
  /** Of them, in title, kicker, lead, body or captions. */
  readonly back: number;
  /** Lost words of lines that the gold itself repeats word for word: these may go. */
  readonly repeated: number;
  readonly lost: readonly { readonly text: string; readonly words: number; readonly why: string }[];
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (text: string): readonly string[] => tokensOf(text.toLowerCase());

/** Clean text has to stay clean: how much of a gold comes back when it is given as input. */
export function goldOf(page: Page): GoldResult {
  const { title = '', kicker = '', text, blocks } = page.article();
  const captions = blocks.flatMap((block) =>
    block.type === 'figure'
      ? [block.caption ?? '', block.credit ?? '']
      : block.type === 'table'
        ? [block.caption ?? '']
        : [],
  );
  const wanted = words(page.input);
  const back = bagOf(words([title, kicker, text, ...captions].join('\n')));
  const lost = segmentsOf(page.document(), page.article()).flatMap(({ text, fate }) => {
    const count = words(text).length;
    if (count === 0) return [];
    if (fate.is === 'removed') {
      const { category, rule, evidence } = fate.removal;
      return [{ text, words: count, why: `${category}, ${rule}: ${evidence}` }];
    }
    const isBack = fate.is !== 'metadata' || fate.field === 'title' || fate.field === 'kicker';
    return isBack ? [] : [{ text, words: count, why: fate.field }];
  });
  const lines = bagOf(page.input.split(/[\r\n]+/).map(folded));
  const repeated = lost.filter(({ text }) => (lines.get(folded(text)) ?? 0) > 1);
  return {
    words: wanted.length,
    back: shared(bagOf(wanted), back),
    repeated: repeated.reduce((sum, entry) => sum + entry.words, 0),
    lost,
  };
}
