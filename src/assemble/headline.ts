import { likeness, titleWords } from '../judge/title.ts';
import { type Draft, isForeign, isKept } from './fate.ts';

/** How far above the text a title is looked for, in blocks. */
const REACH = 40;
/** Titles are not longer, in UTF-16 code units. */
const LONGEST = 250;
/** Nor shorter, in letters; two in scripts without spaces. */
const SHORTEST = 2;
/** A kicker is a word or a few. */
const LONGEST_KICKER = 45;

const ENDS_SENTENCE = /[.。।…:;,][)"'”’»]?$/;

/** Where the text begins: the first kept block of prose, else the first kept block. */
export function textStart(draft: Draft): number {
  const { words, endsSentence } = draft.judgement.page.facts;
  let first = -1;
  for (let i = 0; i < draft.fates.length; i++) {
    if (!isKept(draft, i)) continue;
    if (first < 0) first = i;
    if (words[i]! >= 10 && endsSentence[i] === 1) return i;
  }
  return first;
}

/** Finds the block that is the headline; -1 where none is. */
export function findTitle(draft: Draft): number {
  const { document, judgement } = draft;
  const { blocks } = document;
  const known = judgement.page.title.block;
  const start = textStart(draft);
  if (start < 0) return known;
  if (document.format === 'html' && known >= 0 && judgement.page.title.likeness[known]! >= 0.5) {
    return known;
  }
  let best = -1;
  let bestScore = 2.5;
  for (let i = Math.max(0, start - REACH); i <= start; i++) {
    const score = titleScore(draft, i, start);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (best < 0 && known >= 0 && known <= start + 2 && blocks[known]!.text.length <= LONGEST)
    return known;
  return best;
}

/** The first block that is not plainly residue, among the first few. */
function topOf(draft: Draft): number {
  for (let i = 0; i < Math.min(8, draft.fates.length); i++) if (!isForeign(draft, i)) return i;
  return 0;
}

/** How much a block is like the headline of the text that begins at `start`. */
function titleScore(draft: Draft, i: number, start: number): number {
  const { document, judgement, roles } = draft;
  const block = document.blocks[i]!;
  const { facts } = judgement.page;
  const { text, shape } = block;
  if (text.length > LONGEST || facts.letters[i]! < SHORTEST || isForeign(draft, i)) return 0;
  if (shape === 'item' || shape === 'row' || shape === 'code' || shape === 'caption') return 0;
  if (roles[i] && !roles[i].has('kicker')) return 0;
  if (i === start && document.blocks.length <= i + 1) return 0;
  const next = document.blocks[i + 1];
  const words = facts.words[i]!;
  let score = 1;
  if (shape === 'heading') score += 5 - (block.level ?? 3);
  const top = topOf(draft);
  if (i === top || (i === top + 1 && isLabel(draft, top))) score += 2;
  // a word alone over the text, where nothing else can be its title
  if (i === top && i === start - 1 && document.format !== 'html') score += 0.7;
  if (words >= 4) score += 1;
  if (words >= 6 && words <= 20) score += 0.5;
  if (words <= 2) score -= 0.7;
  if (ENDS_SENTENCE.test(text)) score -= /[.。,;]$/.test(text) ? 2.2 : 1.2;
  if (facts.links[i]! > 0) score -= 1;
  if (facts.copies[i]! > 1) score += 0.3;
  // the line below says who wrote it, or when
  for (let d = 1; d <= 4; d++) {
    const below = roles[i + d];
    if (below && (below.has('byline') || below.has('date') || below.has('publisher'))) {
      score += 1;
      break;
    }
  }
  if (next && next.text.length < text.length * 0.5 && i === start) score -= 1;
  score -= Math.min(2.5, (start - i) * 0.12);
  if (i === start && shape !== 'heading' && facts.sentences[i]! > 1) score -= 2;
  return score;
}

/** A short line such as a section name. */
function isLabel(draft: Draft, i: number): boolean {
  const block = draft.document.blocks[i];
  if (!block) return false;
  return (
    block.text.length <= LONGEST_KICKER &&
    draft.judgement.page.facts.words[i]! <= 5 &&
    !ENDS_SENTENCE.test(block.text) &&
    !isForeign(draft, i) &&
    !draft.roles[i]?.has('byline') &&
    !draft.roles[i]?.has('date') &&
    block.shape !== 'item'
  );
}

const KICKER_WORDS = new Set(
  'kicker eyebrow overline dachzeile spitzmarke topline section rubric rubrik category kategorie topic antetitulo occhiello surtitre vignette label'.split(
    ' ',
  ),
);

/** The line over the headline: section, topic, place. -1 where there is none. */
export function findKicker(draft: Draft, title: number): number {
  if (title <= 0) return -1;
  const i = title - 1;
  const { document } = draft;
  if (!isLabel(draft, i) || draft.judgement.page.facts.letters[i]! < 2) return -1;
  if (draft.roles[i]?.has('publisher')) return -1;
  if (
    likeness(titleWords(document.blocks[i]!.text), titleWords(document.blocks[title]!.text)) > 0.5
  ) {
    return -1;
  }
  const named = document.blocks[i]!.element?.words.some((word) => KICKER_WORDS.has(word)) ?? false;
  // among other labels it is one of a menu's, not a line of its own
  const alone = i === 0 || !isLabel(draft, i - 1);
  return document.format === 'html' ? (named ? i : -1) : alone ? i : -1;
}
