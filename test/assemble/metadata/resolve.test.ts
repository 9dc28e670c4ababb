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
});
