import { log, ratio, type Signal, signal } from './signal.ts';

/** Where a block stands on its page, and what sort of page that is. */
export const pageSignals: readonly Signal[] = [
  signal(
    'position',
    'its place on the page',
    ({ count }) =>
      (i) =>
        i / count,
  ),
  signal('from-start', 'blocks before it', () => log),
  signal(
    'from-end',
    'blocks after it',
    ({ count }) =>
      (i) =>
        log(count - 1 - i),
  ),
  signal(
    'text-before',
    'share of the page’s text before it',
    ({ windows, totals }) =>
      (i) =>
        ratio(windows.length.sum(0, i), totals.length),
  ),
  signal(
    'prose-before',
    'share of the page’s prose before it',
    ({ windows, totals }) =>
      (i) =>
        ratio(windows.prose.sum(0, i), totals.prose),
  ),
  signal(
    'prose-words-before',
    'words of prose before it',
    ({ windows }) =>
      (i) =>
        log(windows.prose.sum(0, i)),
  ),
  signal(
    'prose-words-after',
    'words of prose after it',
    ({ windows, count }) =>
      (i) =>
        log(windows.prose.sum(i + 1, count)),
  ),
  signal(
    'in-densest',
    'whether it stands in the densest run of prose',
    ({ dense }) =>
      (i) =>
        i >= dense.from && i < dense.to ? 1 : 0,
  ),
  signal(
    'past-densest',
    'its distance from the densest run of prose',
    ({ dense }) =>
      (i) =>
        i < dense.from
          ? -Math.min(30, dense.from - i)
          : i >= dense.to
            ? Math.min(30, i - dense.to + 1)
            : 0,
  ),
  signal('title-likeness', 'its likeness to the title', ({ title }) => title.likeness),
  signal('past-title', 'its distance from the title', ({ title }) =>
    title.block < 0 ? Number.NaN : (i) => Math.max(-30, Math.min(60, i - title.block)),
  ),
  signal('prose-since-title', 'words of prose since the title', ({ title, windows }) =>
    title.block < 0
      ? Number.NaN
      : (i) => (i <= title.block ? -1 : log(windows.prose.sum(title.block + 1, i))),
  ),
  signal('page-blocks', 'the number of blocks on the page', ({ count }) => log(count)),
  signal('page-prose', 'words of prose on the page', ({ totals }) => log(totals.prose)),
  signal('page-prose-share', 'share of prose on the page', ({ totals }) =>
    ratio(totals.prose * 6, totals.length),
  ),
  signal('page-block-length', 'the mean length of the page’s blocks', ({ totals, count }) =>
    log(totals.length / count),
  ),
  signal('page-links', 'share of link text on the page', ({ totals, document, facts }) =>
    document.format === 'html' || !Number.isNaN(facts.linked[0]!)
      ? ratio(totals.linked, totals.length)
      : Number.NaN,
  ),
  signal('page-residue', 'share of residue on the page', ({ totals }) => totals.residue),
  signal(
    'dense-prose-share',
    'share of the prose in the densest run',
    ({ dense, windows, totals }) => ratio(windows.prose.sum(dense.from, dense.to), totals.prose),
  ),
];
