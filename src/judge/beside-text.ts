import { isDense, isFullStop } from '../rules/helpers.ts';
import { pastInserts } from './block-findings.ts';
import type { Page } from './page.ts';

/** Below this level a block is what the judge takes it for, whatever it stands beside. */
const LEAST = 0.4;
/** On a page with a lower threshold this falls faster than the threshold, to half of it at 0.3. */
const lenient = (threshold: number): number => Math.max(0, LEAST - 2.5 * (LEAST - threshold));
/** Nor one that is so far below the threshold. */
const REACH = 0.25;
/** Below this level not even the rest of a quotation stays. */
const LEAST_QUOTED = 0.1;
/** Nor what is so low behind an insert: an ad's label in the middle of a text says nothing of the sentence below it. */
const LEAST_BEHIND = 0.05;
/** A note ends with the way back to where it is called. */
const WAY_BACK = /↩\uFE0E?$/;
/** A paragraph has so many words and ends as a sentence does; one behind it may be a sentence of so few. */
const PARAGRAPH = 10;
const SENTENCE = 5;

/**
 * A paragraph right behind one that stays, and a heading right above one, stay on an even chance where
 * no rule has anything against them: on a strict page they would go for being short and near residue. On
 * the pages measured three in four of such paragraphs were the article's, and as many of such headings. In Markdown, where
 * somebody has set the mark, a heading right above a list stays, too.
 * So does a statement that only an ad's label or the like parts from such a paragraph.
 * The rest of a quotation stays, too: who said it stands below, in a line like a credit's.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param inserted 1 for blocks that are set into a text: labels of ads, lines that tell of another story
 * @param threshold blocks from this level on stay
 */
export function keepBesideText(
  { document, facts, count }: Page,
  level: Float32Array,
  suspect: Uint8Array,
  inserted: Uint8Array,
  threshold: number,
): void {
  const isText = (i: number, words: number): boolean =>
    facts.words[i]! >= words && suspect[i] === 0 && (facts.endsSentence[i] === 1 || isNote(i));
  const isStatement = (i: number): boolean =>
    suspect[i] === 0 && isStated(document.blocks[i]!.text);
  const isNote = (i: number): boolean => WAY_BACK.test(document.blocks[i]!.text);
  const stays = (i: number): boolean => level[i]! >= threshold && isText(i, PARAGRAPH);
  const least = threshold > LEAST ? Math.max(LEAST, threshold - REACH) : lenient(threshold);
  const may = (i: number): boolean => level[i]! >= least && level[i]! < threshold;
  const { blocks } = document;
  for (let i = 1; i < count; i++) {
    if (level[i]! >= threshold) continue;
    if (!stays(i - 1)) {
      const past = pastInserts(inserted, i - 1, -1);
      if (past < i - 1 && stays(past) && isStatement(i) && level[i]! >= LEAST_BEHIND)
        level[i] = threshold;
      continue;
    }
    const { quote } = blocks[i]!;
    const quoted = quote !== undefined && quote === blocks[i - 1]!.quote && suspect[i] === 0;
    if ((quoted && level[i]! >= LEAST_QUOTED) || (may(i) && isText(i, SENTENCE)))
      level[i] = threshold;
  }
  const isHeaded = (i: number): boolean =>
    stays(i) || (document.format !== 'html' && !!blocks[i]!.list && level[i]! >= threshold);
  for (let i = count - 2; i >= 0; i--) {
    if (blocks[i]!.shape === 'heading' && may(i) && suspect[i] === 0 && isHeaded(i + 1))
      level[i] = threshold;
  }
}

/** Shorter sentences may be a call or a note, in UTF-16 code units; a character of Han, kana or Hangul says as much as two. */
const STATEMENT = 40;
const STATEMENT_DENSE = 18;

/** Whether a text is a sentence of some length that asks and calls for nothing. */
const isStated = (text: string): boolean =>
  text.length >= (isDense.find(text, 0) < text.length ? STATEMENT_DENSE : STATEMENT) &&
  isFullStop(text);
