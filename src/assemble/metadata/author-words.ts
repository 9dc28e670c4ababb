import type { Concept, Lexicon } from '../../lexicon/lexicon.ts';
import { type JobTitles, jobTitles } from './job-titles.ts';

/** The words that bylines are read with. */
export interface AuthorWords {
  /** Byline words, longest first, lower case. */
  readonly bylines: readonly string[];
  readonly jobs: JobTitles;
  readonly and: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** First words of what says when a page was out or changed: a name ends before them. */
  readonly dated: ReadonlySet<string>;
  /** All of what says so, and what buttons and links are called: no name is one of these. */
  readonly labels: ReadonlySet<string>;
}

/** What stands in a row with a name, and is none. */
const LABELS: readonly Concept[] = [
  'published',
  'updated',
  'tools',
  'share',
  'follow',
  'more',
  'navigation',
  'commentHead',
  'commentAction',
  'authorBox',
];

/** Words for “and” in one language that say where in others: “Ana Lima at The Oval”, “Jan Nowak na Bali”. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'na']);

/** Put together once for a list of lexicons; the same list always gives the same words. */
const known = new WeakMap<readonly Lexicon[], AuthorWords>();

/** The words of some lexicons. */
export function authorWords(lexicons: readonly Lexicon[]): AuthorWords {
  const words = known.get(lexicons) ?? gatherWords(lexicons);
  known.set(lexicons, words);
  return words;
}

function gatherWords(lexicons: readonly Lexicon[]): AuthorWords {
  const collect = (pick: (lexicon: Lexicon) => readonly string[]): readonly string[] =>
    [...new Set(lexicons.flatMap(pick).map((word) => word.toLowerCase()))]
      .filter((word) => !word.includes('{'))
      .sort((a, b) => b.length - a.length);
  return {
    bylines: [...new Set([...collect((lexicon) => lexicon.phrases.byline), 'by', 'written by'])],
    jobs: jobTitles(collect((lexicon) => lexicon.phrases.jobTitle)),
    and: new Set([
      'and',
      ...lexicons.flatMap((lexicon) => lexicon.and.filter((word) => !PREPOSITIONS.has(word))),
    ]),
    months: new Set(lexicons.flatMap((lexicon) => lexicon.months.flat())),
    weekdays: new Set(lexicons.flatMap((lexicon) => lexicon.weekdays.flat())),
    dated: new Set(
      lexicons
        .flatMap(({ phrases }) => [...phrases.published, ...phrases.updated])
        .map((phrase) => phrase.toLowerCase().split(' ')[0]!)
        .filter((word) => word.length > 4),
    ),
    labels: new Set(collect(({ phrases }) => LABELS.flatMap((concept) => phrases[concept]))),
  };
}
