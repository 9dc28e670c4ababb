import type { Category } from '../rules/category.ts';
import { CERTAIN, type Finding } from '../rules/rule.ts';

/**
 * What the judge has to be sure of to keep a block against a finding, by how sure the finding is. The
 * weights have learned from people who leave a line like “Read also: …” in the article they mark;
 * those who clean a text want it gone.
 */
const AGAINST = [
  { from: 0.85, sure: 0.97 },
  { from: 0.75, sure: 0.8 },
] as const;

/** The probability that a block needs at least; what is the article's own is no residue. */
export function leastAgainst(finding: Finding | undefined): number {
  if (finding === undefined || (finding.role !== undefined && finding.role !== 'date')) return 0;
  return AGAINST.find(({ from }) => finding.confidence >= from)?.sure ?? 0;
}

/** The findings of each block. */
export function groupByBlock(
  findings: readonly Finding[],
  count: number,
): (Finding[] | undefined)[] {
  const out: (Finding[] | undefined)[] = new Array(count);
  for (const finding of findings) {
    const list = out[finding.block];
    if (list) list.push(finding);
    else out[finding.block] = [finding];
  }
  return out;
}

/** 1 for the blocks that a finding takes whole which is at least so sure. */
export function takenWhole(findings: readonly Finding[], count: number, least: number): Uint8Array {
  const out = new Uint8Array(count);
  for (const { block, start, confidence } of findings) {
    if (start === undefined && confidence >= least) out[block] = 1;
  }
  return out;
}

/** Rules for what is set into a text between two of its paragraphs, alone on a line. */
const INSERTS: ReadonlySet<string> = new Set(['ad-label', 'ad-note', 'read-also']);
const SEEN = 0.7;

/** 1 for the blocks that are set into a text. */
export function insertsOf(findings: readonly Finding[], count: number): Uint8Array {
  return takenWhole(
    findings.filter(({ rule }) => INSERTS.has(rule)),
    count,
    SEEN,
  );
}

/** So many blocks are set in at one place. */
const SET_IN = 2;

/** The nearest block on the way up or down from one on, itself included, that is nothing set in. */
export function pastInserts(inserts: Uint8Array, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < SET_IN && inserts[at] === 1) at += step;
  return at;
}

/** The surest of the findings that count. */
export function strongest(
  findings: readonly Finding[],
  counts: (finding: Finding) => boolean,
): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of findings) {
    if (counts(finding) && finding.confidence > (best?.confidence ?? 0)) best = finding;
  }
  return best;
}

/**
 * Of these categories a block is what it says, wherever it stands: “Privacy policy” below comments. What rules find by
 * where it stands is of others.
 */
const BY_WORDS: ReadonlySet<Category> = new Set([
  'advertisement',
  'consent',
  'legal',
  'newsletter',
  'paywall',
  'social',
]);

/** What a block is that goes on the judge's doubt: what it says before where it stands; a date among comments is theirs. */
export function likeliest(findings: readonly Finding[]): Finding | undefined {
  const best =
    strongest(
      findings,
      ({ category, confidence }) => confidence >= SEEN && BY_WORDS.has(category),
    ) ?? strongest(findings, ({ confidence }) => confidence >= 0.5);
  if (best?.role === undefined) return best;
  return (
    strongest(
      findings,
      ({ category, confidence }) => confidence >= 0.5 && category === 'comments',
    ) ?? best
  );
}

/** The certain spans of a block, the longer one where two overlap. */
export function certainSpans(
  findings: readonly Finding[],
  keep: ReadonlySet<Category>,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const spans = findings.filter(
    ({ start, confidence, category }) =>
      start !== undefined && confidence >= CERTAIN && !keep.has(category),
  );
  if (spans.length < 2) return spans;
  const longest = spans.toSorted((a, b) => b.end! - b.start! - (a.end! - a.start!));
  // one that overlaps another at least as long has an edge in it: two look-ups, however many there are
  const covered = new Uint8Array(spans.reduce((most, { end }) => Math.max(most, end!), 0));
  const taken = longest.filter(({ start, end }) => {
    if (covered[start!] || covered[end! - 1]) return false;
    covered.fill(1, start, end);
    return true;
  });
  return taken.sort((a, b) => a.start! - b.start!);
}
