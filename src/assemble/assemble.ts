import type { Judgement } from '../judge/judge.ts';
import { lexicons } from '../lexicon/list.ts';
import type { Document } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import { sourceOffset } from '../read/offsets.ts';
import type { Finding } from '../rules/rule.ts';
import type { Article, MetadataSpan, Source } from './article.ts';
import type { Block } from './block.ts';
import { collectComments } from './comments.ts';
import { compose } from './compose.ts';
import { dropCrumbs, findCrumbs } from './crumbs.ts';
import { type Draft, draftOf, isKept, isWhole } from './fate.ts';
import { findFigures } from './figures.ts';
import { findTitle, textStart } from './headline.ts';
import { findKicker, kickerInside } from './kicker.ts';
import { estimateKind } from './kind/kind.ts';
import type { KindSorter } from './kind/sorter.ts';
import { findLead } from './lead.ts';
import { type Candidate, seen, sourceOf } from './metadata/candidates.ts';
import { dateLanguage, resolveMetadata } from './metadata/resolve.ts';
import { tellsEvent } from './own-date.ts';
import { endOfOwn, isOwn, limitOfOwn, type Region } from './region.ts';
import { removalsOf } from './removals.ts';
import { claimTableCaptions } from './table-captions.ts';
import type { Titler } from './title/titler.ts';
import { verdictOf } from './verdict.ts';
import { visibleMetadata } from './visible.ts';

export interface AssembleInput {
  readonly document: Document;
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  readonly language: LanguageGuess;
  readonly url?: string | undefined;
  readonly now?: string | undefined;
  readonly comments: boolean;
  /** Whether nothing may go for its signals alone. */
  readonly keepBoilerplate: boolean;
  /** Tells the headline of a whole page given as text; asked for where there is one. */
  readonly titler: () => Titler;
  /** Tells what sort of page a page of HTML is. */
  readonly sorter?: KindSorter | undefined;
}

/**
 * Makes the article from what the judge kept: finds its headline, kicker, lead, byline, dates and
 * figures, and accounts for everything else.
 */
export function assemble(input: AssembleInput): Article {
  const { document, judgement, findings, language, url, now } = input;
  const draft = draftOf(document, judgement, findings);
  const region = placeParts(draft, input);
  const figures = findFigures(draft, region.title >= 0 ? region.title + 1 : 0, region.end);
  for (const { captions, credits } of figures) {
    for (const i of captions) draft.fates[i] = { is: 'caption' };
    for (const i of credits) draft.fates[i] = { is: 'credit' };
  }
  const captions = claimTableCaptions(draft);
  if (!input.keepBoilerplate) dropLooseEnds(draft);
  const found = resolveMetadata({
    document,
    visible: visibleMetadata(draft, region),
    language,
    lexicons,
    url,
    now,
  });
  takeLines(draft, found.sources);
  const blocks = compose(draft, figures, captions);
  const text = textOf(blocks);
  const removed = removalsOf(draft, blocks);
  const lead = blocks.find((block) => block.type === 'lead');
  const kicker = kickerOf(draft, region);
  const publisher = draft.fates.findIndex(({ is }) => is === 'publisher');
  const { sources, ...fields } = found;
  const place = (i: number) => ({
    from: 'block' as const,
    start: document.blocks[i]!.start,
    end: document.blocks[i]!.end,
    rivals: [],
  });
  const verdict = verdictOf(draft, blocks, text, removed);
  return {
    ...fields,
    ...(kicker ? { kicker: kicker.value } : {}),
    ...(lead?.type === 'lead' ? { lead: lead.text } : {}),
    ...(publisher >= 0 && !fields.publisher ? { publisher: document.blocks[publisher]!.text } : {}),
    blocks,
    text,
    removed,
    metadata: metadataSpans(draft, blocks, region),
    sources: {
      ...sources,
      ...(kicker ? { kicker: sourceOf(kicker, []) } : {}),
      ...(lead ? { lead: { from: 'block', start: lead.start, end: lead.end, rivals: [] } } : {}),
      ...(publisher >= 0 && !fields.publisher ? { publisher: place(publisher) } : {}),
    },
    kind: estimateKind(
      draft,
      url,
      verdict.is,
      {
        published: fields.published !== undefined && sources.published?.from !== 'words',
        authors: fields.authors.length > 0,
      },
      input.sorter,
    ),
    verdict,
    confidence: Math.round(1000 * judgement.confidence) / 1000,
    languageGuess: language,
    format: document.format,
    ...(input.comments
      ? {
          comments: collectComments(draft, {
            lexicons,
            language: dateLanguage(document, language),
            now,
          }),
        }
      : {}),
  };
}

/** The line over the headline, or what an element sets off inside it. */
function kickerOf({ document, fates }: Draft, region: Region): Candidate | undefined {
  const whole = (block: number, end = document.blocks[block]!.text.length): Candidate => {
    const text = document.blocks[block]!.text.slice(0, end);
    return { ...seen(document, { block, start: 0, end, text }, ''), name: undefined };
  };
  const line = fates.findIndex(({ is }) => is === 'kicker');
  if (line >= 0) return whole(line);
  return region.kicker && whole(region.title, region.kicker.end);
}

/** Gives headline, kicker, lead, byline, dates and publisher their parts. */
function placeParts(draft: Draft, { keepBoilerplate, titler }: AssembleInput): Region {
  const { fates, roles } = draft;
  const crumbs = findCrumbs(draft, textStart(draft));
  const title = findTitle(draft, titler);
  if (title >= 0) fates[title] = { is: 'title' };
  if (crumbs?.title === title && !keepBoilerplate) dropCrumbs(draft, crumbs);
  const start = textStart(draft);
  const above = findKicker(draft, title);
  if (above >= 0) fates[above] = { is: 'kicker' };
  const kicker = title >= 0 && above < 0 ? kickerInside(draft.document, title) : undefined;
  let end = fates.length;
  while (end > 0 && (!isKept(draft, end - 1) || isWhole(draft, end - 1, 'byline'))) end--;
  const region: Region = { title, kicker, start, end, below: endOfOwn(draft, end) };
  const limit = limitOfOwn(draft, region);
  for (let i = 0; i < fates.length; i++) {
    if (!roles[i] || !(isOwn(region, i) || (i < limit && isKept(draft, i)))) continue;
    if (fates[i]!.is !== 'removed' && fates[i]!.is !== 'kept') continue;
    const role = (['byline', 'date', 'publisher'] as const).find((one) => isWhole(draft, i, one));
    if (!role) continue;
    // when something takes place is what the text tells
    const isEvent = role === 'date' && tellsEvent(draft, draft.document.blocks[i]!.text);
    fates[i] = { is: isEvent ? 'kept' : role };
  }
  // a byline or a date that was kept so far is no lead
  const lead = findLead(draft, title, start);
  if (lead >= 0) fates[lead] = { is: 'lead' };
  return region;
}

/**
 * The lines that are nothing but who wrote the article, or when: no rule had to say so. A day that stays may be one of
 * several that the text tells of; and what has been cleaned loses no line.
 */
function takeLines({ document, fates }: Draft, { authors, published }: Article['sources']): void {
  const blockOf = (source: Source | undefined): number =>
    source?.from === 'block'
      ? document.blocks.findIndex(({ start, end }) => start === source.start && end === source.end)
      : -1;
  const signed = blockOf(authors);
  const is = fates[signed]?.is;
  if (is === 'removed' || (is === 'kept' && document.format !== 'plain'))
    fates[signed] = { is: 'byline' };
  const dated = blockOf(published);
  if (fates[dated]?.is === 'removed') fates[dated] = { is: 'date' };
}

/** Headings with more words are paragraphs that somebody wanted large. */
const HEADING_WORDS = 20;

/** So many linked headings with nothing between them are teasers, and the page one of teasers. */
const TEASERS = 5;

/** A heading at the very end has lost what it was over. */
function dropLooseEnds(draft: Draft): void {
  const { document, fates, judgement } = draft;
  const { words, endsSentence, linked } = judgement.page.facts;
  let teasers = 0;
  for (let i = fates.length - 1; i >= 0; i--) {
    if (fates[i]!.is !== 'kept') continue;
    const { shape, text } = document.blocks[i]!;
    if (shape !== 'heading' || linked[i]! < 0.9 * text.length) break;
    if (++teasers >= TEASERS) return;
  }
  for (let i = fates.length - 1; i >= 0; i--) {
    if (fates[i]!.is !== 'kept') continue;
    if (document.blocks[i]!.shape !== 'heading' || document.format !== 'html') break;
    if (words[i]! > (endsSentence[i] === 1 ? HEADING_WORDS / 2 : HEADING_WORDS)) break;
    fates[i] = {
      is: 'removed',
      reason: {
        category: 'boilerplate',
        rule: 'judge',
        confidence: Math.max(0.5, 1 - judgement.verdicts[i]!.probability),
        evidence: 'a heading with nothing of the article under it',
        isGuess: true,
      },
    };
  }
}

/** Lead and body as plain text. */
export function textOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'figure') continue;
    if (block.type === 'list') parts.push(block.items.join('\n'));
    else if (block.type === 'table') parts.push(block.rows.map((row) => row.join('\t')).join('\n'));
    else parts.push(block.text);
  }
  return parts.join('\n\n');
}

function metadataSpans(
  draft: Draft,
  blocks: readonly Block[],
  { kicker }: Region,
): readonly MetadataSpan[] {
  const { document, fates } = draft;
  const figures = blocks.filter(({ type }) => type === 'figure');
  const spans: MetadataSpan[] = [];
  let figure = 0;
  fates.forEach(({ is }, i) => {
    if (is !== 'title' && is !== 'kicker' && is !== 'byline' && is !== 'date' && is !== 'publisher')
      return;
    const { start, end, map } = document.blocks[i]!;
    while (figure < figures.length && figures[figure]!.start < start) figure++;
    // a picture at the end of a text's line is a figure of its own
    const stop = Math.min(end, figures[figure]?.start ?? end);
    const cut = is === 'title' && kicker ? sourceOffset(map, kicker.start) : start;
    const add = (field: MetadataSpan['field'], from: number, to: number): void => {
      spans.push({ field, start: from, end: to, text: document.input.slice(from, to) });
    };
    if (start < cut && cut < stop) add('kicker', start, cut);
    add(is, cut < stop ? cut : start, stop);
  });
  return spans;
}
