import { likeness, titleWords } from '../judge/title.ts';
import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';
import type { Document, SourceBlock } from '../read/document.ts';
import { isDense } from './count-words.ts';
import { type Draft, isForeign, isKept } from './fate.ts';
import { isOverCredit } from './figures.ts';

/** Lengths of a lead, in UTF-16 code units; half of that in scripts without spaces. */
const SHORTEST = 30;
const LONGEST = 420;
/** A block that is article content with at least this probability may be the lead. */
const DOUBT = 0.15;
/** How far below the headline it may stand, in blocks. */
const REACH = 12;

const LEAD_WORDS = new Set(
  'lead lede leadtext standfirst dek deck subhead subheadline subtitle subtitulo bajada entradilla copete chapo chapeau sommario sottotitolo ingress manchet intro introduction vorspann teaser excerpt summary abstract description anons podzagolovok'.split(
    ' ',
  ),
);
const ENDS = new RegExp(`[${SENTENCE_MARKS}][)"'”’»」]?$`);

/**
 * The block that is the article's lead: what the markup names so or what the page's own description
 * repeats, between headline and text; failing that the first paragraph, where it is short and well
 * more follows. The latter can be told from the text alone, so that a cleaned article, read again,
 * has the same lead.
 *
 * @returns the index of the block; -1 where there is none
 */
export function findLead(draft: Draft, title: number, start: number): number {
  const { document } = draft;
  if (start < 0) return -1;
  if (document.format === 'html') {
    const named = namedLead(draft, title, start);
    if (named >= 0) return named;
  }
  // a title that only the page's own claims give stands over the text as well
  const titled = title >= 0 || document.claims.some(({ field }) => field === 'title');
  const html = document.format === 'html';
  if (!titled || (html && title >= start + 1)) return -1;
  // in a text what stands above the headline opens it too: cleaned, it has its headline on top
  for (let i = html ? title + 1 : 0; i < draft.fates.length && i <= start; i++) {
    if (i === title || isOverCredit(draft, i)) continue;
    const kept = isKept(draft, i);
    if ((kept || (i > title && isDoubtful(draft, i, title))) && isOpening(draft, i)) return i;
    if (kept) return -1;
  }
  return -1;
}

/** Whether a block is a lead to the text below it: brief, and well more follows. */
function isOpening({ document, judgement, fates }: Draft, i: number): boolean {
  const block = document.blocks[i]!;
  if (!(block.shape === 'text' || block.shape === 'heading') || block.quote !== undefined)
    return false;
  if (!isLeadLike(document, i)) return false;
  const { words } = judgement.page.facts;
  let following = 0;
  let paragraphs = 0;
  for (let n = i + 1; n < fates.length && paragraphs < 3; n++) {
    if (fates[n]!.is !== 'kept' || words[n]! < 8) continue;
    paragraphs++;
    following += document.blocks[n]!.text.length;
  }
  return paragraphs >= 2 && following > 1.2 * block.text.length;
}

/**
 * Whether the judge was in two minds about a block right below the headline: short as it is, a lead
 * looks like a caption or a teaser to it.
 */
function isDoubtful(draft: Draft, i: number, title: number): boolean {
  const fate = draft.fates[i]!;
  return (
    i <= title + (draft.document.format === 'html' ? 3 : 2) &&
    fate.is === 'removed' &&
    fate.reason.rule === 'judge' &&
    draft.judgement.verdicts[i]!.probability >= DOUBT &&
    isLeadLike(draft.document, i)
  );
}

function isLeadLike(document: Document, i: number): boolean {
  const { text } = document.blocks[i]!;
  const dense = isDense(text) ? 2 : 1;
  return (
    text.length >= SHORTEST / dense &&
    text.length <= LONGEST / dense &&
    ENDS.test(text) &&
    !text.includes('\n')
  );
}

function namedLead(draft: Draft, title: number, start: number): number {
  const { document, judgement } = draft;
  const { blocks, claims } = document;
  const from = title >= 0 ? Math.max(title + 1, start - REACH) : Math.max(0, start - 4);
  const said = claims
    .filter(({ field }) => field === 'description')
    .slice(0, 4)
    .map(({ value }) => titleWords(value));
  const titles = title >= 0 ? titleWords(blocks[title]!.text) : new Set<string>();
  for (let i = from; i <= Math.min(start + 1, blocks.length - 1); i++) {
    const block = blocks[i]!;
    // what stands under a heading of the text is no longer the lead; right below the way to a page
    // that ends with its headline stands the headline once more
    const under = i > from && blocks[i - 1]!.shape === 'heading' && isKept(draft, i - 1);
    if (under && i - 1 !== title + 1) break;
    if (block.text.length < SHORTEST || block.text.length > 2 * LONGEST) continue;
    const isNamedSo = isNamedLead(block);
    if (isForeign(draft, i) && !(isNamedSo && i === title + 1 && isDoubted(draft, i))) continue;
    if (draft.roles[i]?.size || block.shape === 'item' || block.shape === 'caption') continue;
    // a heading that leads elsewhere is that of another story
    if (block.shape === 'heading' && judgement.page.facts.linked[i]! >= 0.9 * block.text.length)
      continue;
    const words = titleWords(block.text);
    if (likeness(words, titles) > 0.8) continue;
    const repeated = said.some((text) => likeness(text, words) >= 0.75);
    if ((isNamedSo && judgement.page.facts.words[i]! >= 5) || repeated) return i;
  }
  return -1;
}

/** Whether a block, or a small element around it, is called a lead: `standfirst`, `sub-title`. */
function isNamedLead({ element }: SourceBlock): boolean {
  for (let e = element, step = 0; e && step < 3; e = e.parent, step++) {
    if (e.endBlock - e.firstBlock > 3) continue;
    const { words } = e;
    if (
      words.some((word, n) => LEAD_WORDS.has(word) || LEAD_WORDS.has(word + (words[n + 1] ?? '')))
    )
      return true;
  }
  return false;
}

/** Whether the rule that takes a block for another's residue is not that sure. */
function isDoubted({ fates }: Draft, i: number): boolean {
  const fate = fates[i]!;
  return fate.is === 'removed' && fate.reason.confidence < 0.8;
}
