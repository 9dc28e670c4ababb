import { describe, expect, it } from 'vitest';
import {
  type MetadataInput,
  type ResolvedMetadata,
  resolveMetadata,
} from '../../../src/assemble/metadata/resolve.ts';
import { lexicons } from '../../../src/lexicon/list.ts';
import type { Claim, SourceBlock } from '../../../src/read/document.ts';

type Say = readonly [Claim['field'], string, Claim['from'], string, number?];

/** A page of plain lines, with what it claims; the lines named are its title, bylines and dates. */
function resolve(
  lines: readonly string[],
  claims: readonly Say[],
  parts: {
    title?: number;
    headings?: readonly number[];
    bylines?: readonly number[];
    dates?: readonly (readonly [number, 'published' | 'modified' | 'unknown'])[];
    foreign?: readonly number[];
    now?: string;
    language?: string;
  } = {},
): ResolvedMetadata {
  let start = 0;
  const blocks = lines.map((text, index): SourceBlock => {
    const block = {
      index,
      start,
      end: start + text.length,
      text,
      map: [0, start],
      shape: 'text',
      spans: [],
    } as const;
    start += text.length + 1;
    return block;
  });
  const at = (block: number) => ({
    block,
    text: lines[block]!,
    start: 0,
    end: lines[block]!.length,
  });
  const input: MetadataInput = {
    document: {
      input: lines.join('\n'),
      format: 'html',
      blocks,
      images: [],
      claims: claims.map(([field, value, from, name, block]) => ({
        field,
        value,
        from,
        name,
        ...(block !== undefined && { block }),
      })),
    },
    visible: {
      title: parts.title === undefined ? undefined : at(parts.title),
      headings: (parts.headings ?? []).map(at),
      bylines: (parts.bylines ?? []).map((block) => ({ ...at(block), confidence: 0.9 })),
      dates: (parts.dates ?? []).map(([block, kind]) => ({ ...at(block), kind })),
      foreign: new Set(parts.foreign),
    },
    language: { tag: parts.language ?? 'en', from: 'words', confidence: 1, lexicon: true },
    lexicons,
    now: parts.now,
  };
  return resolveMetadata(input);
}

describe('resolveMetadata', () => {
  it('takes the headline in sight, and names its rivals', () => {
    const found = resolve(
      ['River bursts its banks', 'Text.'],
      [
        ['title', 'River bursts its banks | The Daily Reed', 'title-element', 'title'],
        ['title', 'You will not believe this river', 'open-graph', 'og:title'],
        ['publisher', 'The Daily Reed', 'open-graph', 'og:site_name'],
      ],
      { title: 0 },
    );
    expect(found.title).toBe('River bursts its banks');
    expect(found.publisher).toBe('The Daily Reed');
    expect(found.sources.title).toMatchObject({ from: 'block', start: 0, end: 22 });
    expect(found.sources.title?.rivals).toContainEqual({
      value: 'You will not believe this river',
      from: 'open-graph',
      name: 'og:title',
    });
  });

  it('takes the claims where no headline is in sight', () => {
    const found = resolve(
      ['Text.'],
      [
        ['title', 'Fluss über den Ufern - Moorpost', 'title-element', 'title'],
        ['publisher', 'Moorpost', 'open-graph', 'og:site_name'],
      ],
    );
    expect(found.title).toBe('Fluss über den Ufern');
  });

  it('puts a claimed headline that stands in sight before the page title', () => {
    const found = resolve(
      ['River: what you need to know now', 'River bursts its banks'],
      [
        ['title', 'River bursts its banks', 'json-ld', 'NewsArticle.headline'],
        ['title', 'River: what you need to know now', 'open-graph', 'og:title'],
      ],
      { title: 0, headings: [0, 1] },
    );
    expect(found.title).toBe('River bursts its banks');
  });

  it('never takes names or dates out of blocks that are somebody else’s', () => {
    const found = resolve(
      ['River bursts its banks', 'Bo Ek', '4 May 2021'],
      [
        ['author', 'Bo Ek', 'rel-author', 'rel=author', 1],
        ['published', '2021-05-04', 'time-element', 'time', 2],
      ],
      { title: 0, foreign: [1, 2] },
    );
    expect(found.authors).toEqual([]);
    expect(found.published).toBeUndefined();
  });

  it('prefers people to the office that signs, and completes them from the byline', () => {
    const found = resolve(
      ['River bursts its banks', 'By Ana Lima and Bo Ek'],
      [
        ['author', 'Ana Lima', 'json-ld', 'NewsArticle.author.name'],
        ['author', 'The Daily Reed', 'meta', 'author'],
        ['publisher', 'The Daily Reed', 'open-graph', 'og:site_name'],
      ],
      { title: 0, bylines: [1] },
    );
    expect(found.authors).toEqual(['Ana Lima', 'Bo Ek']);
  });

  it('names the agency where nobody else is named', () => {
    const found = resolve(
      ['River'],
      [['author', 'Reuters', 'json-ld', 'NewsArticle.author(Organization).name']],
    );
    expect(found.authors).toEqual(['Reuters']);
  });

  it('takes no address for a name', () => {
    const found = resolve(
      ['River'],
      [['author', 'https://social.example/reed', 'open-graph', 'article:author']],
    );
    expect(found.authors).toEqual([]);
  });

  it('keeps published and modified apart', () => {
    const found = resolve(
      ['River', 'Updated 6 May 2021'],
      [
        ['published', '2021-05-04T08:00:00+02:00', 'json-ld', 'NewsArticle.datePublished'],
        ['modified', '2021-05-06T09:00:00+02:00', 'json-ld', 'NewsArticle.dateModified'],
      ],
      { title: 0, dates: [[1, 'modified']] },
    );
    expect(found.published).toBe('2021-05-04T08:00:00+02:00');
    expect(found.modified).toBe('2021-05-06T09:00:00+02:00');
  });

  it('gives the day as it is printed where the claim has it in UTC', () => {
    const found = resolve(
      ['River', '5 May 2021, 5.30am'],
      [['published', '2021-05-04T19:30:00Z', 'json-ld', 'NewsArticle.datePublished']],
      { title: 0, dates: [[1, 'unknown']] },
    );
    expect(found.published?.slice(0, 10)).toBe('2021-05-05');
  });

  it('reads a visible number date as the claims say', () => {
    const found = resolve(
      ['River', '09/10/2021'],
      [['published', '2021-10-09T07:00:00Z', 'json-ld', 'NewsArticle.datePublished']],
      { title: 0, dates: [[1, 'unknown']], language: 'en' },
    );
    expect(found.published?.slice(0, 10)).toBe('2021-10-09');
  });

  it('takes no time ago and no date in a sentence before a claim, and none after now', () => {
    const found = resolve(
      [
        'River',
        '3 minutes ago',
        'The water stood as high as it had not since the storms of 4 May 1998, said the mayor of the town.',
      ],
      [
        ['published', '2031-01-01', 'meta', 'date'],
        ['published', '2021-05-04', 'meta', 'pubdate'],
      ],
      {
        title: 0,
        dates: [
          [1, 'unknown'],
          [2, 'unknown'],
        ],
        now: '2022-01-01T00:00:00Z',
      },
    );
    expect(found.published).toBe('2021-05-04');
  });

  it.each([
    ['Reed Editorial Team', ['Reed Editorial Team']],
    ['Daily Reed Contributor', ['Daily Reed Contributor']],
    ['Ask the Gardeners', ['Ask the Gardeners']],
    ['page.head.author', []],
    ['Ana Lima', ['Ana Lima']],
  ])('reads %j in an author field of the Daily Reed', (name, authors) => {
    const found = resolve(
      ['River bursts its banks'],
      [
        ['author', name, 'meta', 'author'],
        ['publisher', 'Daily Reed', 'open-graph', 'og:site_name'],
      ],
      { title: 0 },
    );
    expect(found.authors).toEqual(authors);
  });

  it('names an agency that signs beside people', () => {
    const found = resolve(
      ['River bursts its banks', 'Von Ana Lima und Bo Ek, dpa'],
      [['author', 'Ana Lima und Bo Ek, dpa', 'meta', 'author']],
      { title: 0, bylines: [1] },
    );
    expect(found.authors).toEqual(['Ana Lima', 'Bo Ek', 'dpa']);
  });

  it('takes no reviewer for the author', () => {
    const found = resolve(
      ['River bursts its banks', 'Reviewed by Bo Ek', 'Written by Ana Lima'],
      [],
      { title: 0, bylines: [1, 2] },
    );
    expect(found.authors).toEqual(['Ana Lima']);
  });

  it('knows the day of a silent change by what Open Graph says of it', () => {
    const claims: readonly Say[] = [
      ['published', '2020-03-10T15:30:00+00:00', 'open-graph', 'article:published_time'],
      ['modified', '2025-02-12T08:00:00+00:00', 'open-graph', 'article:modified_time'],
    ];
    const found = resolve(['River bursts its banks', 'February 12, 2025'], claims, {
      title: 0,
      dates: [[1, 'unknown']],
    });
    expect(found.published).toBe('2020-03-10T15:30:00+00:00');
  });

  it('keeps the evening before the day of print, where the claim has a zone of its own', () => {
    const say = (time: string) =>
      resolve(
        ['River bursts its banks', '26.04.2024'],
        [['published', time, 'json-ld', 'NewsArticle.datePublished']],
        { title: 0, dates: [[1, 'unknown']], language: 'de' },
      ).published;
    expect(say('2024-04-25T19:30:04+02:00')).toBe('2024-04-25T19:30:04+02:00');
    expect(say('2024-04-25T09:30:04+02:00')).toBe('2024-04-26');
  });

  it('prefers the printed time to the same moment in UTC', () => {
    const found = resolve(
      ['River bursts its banks', 'Dec 21, 2023 11:00 pm EST'],
      [['published', '2023-12-22T04:00:41+00:00', 'json-ld', 'Article.datePublished']],
      { title: 0, dates: [[1, 'unknown']] },
    );
    expect(found.published?.slice(0, 10)).toBe('2023-12-21');
  });

  it('gives a printed time the zone that a claim of the same moment tells', () => {
    const say = (printed: string, claim: string) =>
      resolve(
        ['River bursts its banks', printed],
        [['published', claim, 'json-ld', 'Article.datePublished']],
        { title: 0, dates: [[1, 'published']] },
      ).published;
    expect(say('21 December 2023, 13:49', '2023-12-21T18:49:31Z')).toBe('2023-12-21T13:49-05:00');
    expect(say('21 December 2023, 18:49', '2023-12-21T13:19:02Z')).toBe('2023-12-21T18:49+05:30');
    // no zone lies between the two
    expect(say('21 December 2023, 13:49', '2023-12-21T18:28:31Z')).not.toMatch(/[+-]\d\d:\d\d$/);
  });

  it('believes no source that names many days', () => {
    const days = ['2026-03-13', '2026-03-12', '2026-03-10', '2026-03-09'];
    const found = resolve(
      ['River bursts its banks', 'Mar 27, 2025'],
      days.map((day): Say => ['published', day, 'microdata', 'datepublished']),
      { title: 0, dates: [[1, 'unknown']] },
    );
    expect(found.published).toBe('2025-03-27');
  });
});
