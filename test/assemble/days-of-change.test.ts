import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY_HTML } from '../support/ferry.ts';

const datesOf = (head: string, meta = ''): readonly (string | undefined)[] => {
  const { published, modified } = extractArticle(
    `<html lang="en"><head><title>Ferry runs again</title>${meta}</head><body><article><h1>Ferry runs again after flood repairs</h1>${head}${FERRY_HTML}</article></body></html>`,
    { format: 'html' },
  );
  return [published?.slice(0, 10), modified?.slice(0, 10)];
};

describe('the day of a change', () => {
  it.each([
    ['Created by Ana Lima, last modified on Aug 12, 2024'],
    ['Erstellt von Ana Lima, zuletzt geändert am 12. August 2024'],
  ])('is told by the words at it: %s', (line) => {
    expect(datesOf(`<p>${line}</p>`)[1]).toBe('2024-08-12');
  });

  it.each([
    [
      '<ul class="meta-group"><li><time datetime="2024-08-12T08:00:00Z">August 12, 2024 08:00</time></li><li>Updated</li></ul>',
    ],
    [
      '<div><span><time datetime="2024-08-12T08:00:00Z">12 août 2024 08:00</time></span><span>Mise à jour</span></div>',
    ],
    [
      '<div class="last-updated"><p class="VPLastUpdated">Last updated: <time datetime="2024-08-12T02:00:00.000Z"></time></p></div>',
    ],
    [
      '<p>Last updated <relative-time datetime="2024-08-12T02:00:00Z">Aug 12, 2024</relative-time></p>',
    ],
    ['<dl><dt>Updated</dt><dd><time datetime="2024-08-12">12 August 2024</time></dd></dl>'],
  ])('is told beside the element: %s', (row) => {
    const both = datesOf(row, '<meta property="article:published_time" content="2023-01-02">');
    expect(both).toEqual(['2023-01-02', '2024-08-12']);
    expect(datesOf(row)[1]).toBe('2024-08-12');
  });

  it.each([
    [
      'a label is that of the next day',
      '<div><div>3 May 2024</div><div>Updated</div><div>12 August 2024</div></div>',
      ['2024-05-03', '2024-08-12'],
    ],
    [
      'an element says that it is the day of publication',
      '<div class="last-updated"><time class="published" datetime="2024-05-03">3 May 2024</time></div>',
      ['2024-05-03', undefined],
    ],
    [
      'the element around it holds a text',
      `<div class="updates"><time datetime="2024-05-03">3 May 2024</time>${FERRY_HTML}</div>`,
      ['2024-05-03', undefined],
    ],
  ])('is not that of publication where %s', (_, row, dates) => {
    expect(datesOf(row)).toEqual(dates);
  });
});

const UPDATED =
  '<time class="updated" datetime="2025-09-16T10:00:00+00:00">September 16, 2025</time>';
const PUBLISHED =
  '<time class="entry-date published" datetime="2025-09-14T10:00:00+00:00">September 14, 2025</time>';

describe('days that class words alone tell apart', () => {
  it.each([
    [`<span class="posted-on">${UPDATED}${PUBLISHED}</span>`],
    [`<span class="posted-on">${UPDATED} ${PUBLISHED}</span>`],
    [`<div class="meta">${PUBLISHED} | ${UPDATED}</div>`],
    [
      '<div><span class="updated">September 16, 2025</span> <span class="published">September 14, 2025</span></div>',
    ],
    ['<div><span class="updated">September 16, 2025</span><span>September 14, 2025</span></div>'],
    [
      '<div class="updated">September 16, 2025</div><div class="published">September 14, 2025</div>',
    ],
    [
      '<p>By <span class="author">Ana Lima</span> <span class="updated">September 16, 2025</span> <span class="published">September 14, 2025</span></p>',
    ],
  ])('are both told: %s', (row) => {
    expect(datesOf(row)).toEqual(['2025-09-14', '2025-09-16']);
  });

  it.each([
    [
      'words say what days they are',
      '<div><span class="published">Updated September 16, 2025</span> <span class="updated">Published September 14, 2025</span></div>',
      ['2025-09-14', '2025-09-16'],
    ],
    [
      'a class is called after all changes',
      '<div class="revisions"><time datetime="2025-09-14">14 September 2025</time></div>',
      ['2025-09-14', undefined],
    ],
    [
      'a class is called after the publisher',
      '<div class="updated"><span class="publisher"><time datetime="2025-09-14">14 September 2025</time></span></div>',
      ['2025-09-14', '2025-09-14'],
    ],
    [
      'an element has both words',
      '<div><time class="entry-date published updated" datetime="2025-09-14">14 September 2025</time></div>',
      ['2025-09-14', undefined],
    ],
  ])('are not where %s', (_, row, dates) => {
    expect(datesOf(row)).toEqual(dates);
  });

  it('yield to what the page claims where there is but one', () => {
    const meta =
      '<meta property="article:published_time" content="2025-09-14"><meta property="article:modified_time" content="2025-09-18">';
    expect(datesOf('<div><span class="date updated">14 September 2025</span></div>', meta)).toEqual(
      ['2025-09-14', '2025-09-18'],
    );
  });
});

describe('the days of a paper', () => {
  it('are not those on which it was received and accepted', () => {
    const line =
      '<p>Received: 2 September 2021 / Accepted: 1 February 2022 / Published: 14 March 2022</p>';
    expect(datesOf(line)[0]).toBe('2022-03-14');
    expect(datesOf('<p>Received: 2 September 2021 / Accepted: 1 February 2022</p>')[0]).toBe(
      undefined,
    );
  });

  it('are told by the fields for them', () => {
    const meta = '<meta name="citation_publication_date" content="2022 Mar 14">';
    expect(datesOf('<p>Received 2021 Sep 2; Accepted 2022 Feb 1</p>', meta)[0]).toBe('2022-03-14');
  });
});
