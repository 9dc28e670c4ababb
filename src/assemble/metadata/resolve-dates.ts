import type { Candidate, Dated } from './candidates.ts';
import { address, claims, type DateContext, firstPost, shown } from './date-sources.ts';
import { createDateReader } from './dates.ts';
import { asPrinted, eveningBefore, unswapped } from './printed-day.ts';

/** A date and what it was preferred to. */
export interface ResolvedDate {
  readonly value: string;
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
  readonly weight: number;
}

/** The days of publication and of the last change. */
export function resolveDates(context: DateContext): {
  readonly published?: ResolvedDate | undefined;
  readonly modified?: ResolvedDate | undefined;
} {
  const { lexicons, language, now } = context;
  const read = createDateReader({ lexicons, language, now });
  const changes = claims(context, 'modified', read);
  const claimedDays = ofOneDay(claims(context, 'published', read));
  const published = choose([
    ...notOfChange(
      [...claimedDays, ...shown(context, ['published', 'unknown'], read)],
      changes.filter(({ from }) => from !== 'time-element'),
    ),
    ...firstPost(context, read),
    ...address(context),
  ]);
  const modified = choose([...changes, ...shown(context, ['modified'], read)]);
  // a page that only says when it was changed was out by then
  const sure = published && !(modified && published.weight < DOUBTFUL);
  return { published: sure ? published : (modified ?? published), modified };
}

/** Below this weight a date is only some date of the page. */
const DOUBTFUL = 0.5;
/** A date in sight without a word that is the day of a claimed change: one claim of publication beats it. */
const CHANGED = 2.5;
/**
 * One source that names several days names those of other stories and of comments too: the first is
 * the likeliest, but none is sure.
 */
function ofOneDay(all: readonly Dated[]): readonly Dated[] {
  const days = new Map<string, Set<string>>();
  const idOf = ({ from, name }: Dated): string => `${from} ${name}`;
  for (const dated of all) {
    const known = days.get(idOf(dated)) ?? new Set();
    days.set(idOf(dated), known.add(dated.value.slice(0, 10)));
  }
  return all.map((dated) => {
    const named = [...days.get(idOf(dated))!];
    const at = named.indexOf(dated.value.slice(0, 10));
    const sure = named.length <= SEVERAL || dated.from === 'time-element';
    return sure ? dated : { ...dated, weight: (0.7 * dated.weight) / (1 + at) };
  });
}

/** So many days may be of one page: its own and that of the site or of a picture. */
const SEVERAL = 2;

/**
 * Sites show the day of the last change without saying so. Told from what Open Graph claims; where
 * JSON-LD contradicts the page, the page was right twice as often (measured on labelled pages).
 */
function notOfChange(all: readonly Dated[], changes: readonly Dated[]): readonly Dated[] {
  if (all.some(({ from }) => from === 'json-ld')) return all;
  const days = new Set(changes.map(({ value }) => value.slice(0, 10)));
  return all.map((dated) =>
    (dated.from === 'block' || dated.from === 'time-element') && days.has(dated.value.slice(0, 10))
      ? { ...dated, weight: Math.min(CHANGED, dated.weight) }
      : dated,
  );
}

/** The date of the strongest source, where those that name the same day stand by each other. */
function choose(read: readonly Dated[]): ResolvedDate | undefined {
  const all = read.map((dated) => unswapped(dated, read));
  let best: Dated | undefined;
  let most = 0;
  for (const candidate of all) {
    let score = candidate.weight;
    const day = candidate.value.slice(0, 10);
    const sources = new Set([candidate.from]);
    for (const other of all) {
      if (other.value.slice(0, 10) !== day || sources.has(other.from)) continue;
      sources.add(other.from);
      score += 0.7 * other.weight;
    }
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  if (!best) return undefined;
  best = eveningBefore(best, all);
  const day = best.value;
  // the same day with its time says more
  const timed = day.includes('T')
    ? best
    : all.filter(({ value }) => value.startsWith(`${day}T`)).sort((a, b) => b.weight - a.weight)[0];
  const chosen = timed ?? best;
  return { value: asPrinted(chosen, all), chosen, all, weight: best.weight };
}
