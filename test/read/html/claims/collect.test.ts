import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/read/document.ts';
import { collectClaims } from '../../../../src/read/html/claims/collect.ts';
import { parseJsonLd } from '../../../../src/read/html/claims/json-ld-parse.ts';
import type { ClaimMaterial, RawMicrodata } from '../../../../src/read/html/claims/material.ts';

const EMPTY: ClaimMaterial = {
  input: '',
  metas: [],
  links: [],
  jsonLd: [],
  microdata: [],
  times: [],
  relAuthors: [],
};

const raw = (text: string) => ({ text, start: 5, end: 5 + text.length });

function values(material: Partial<ClaimMaterial>, field: Claim['field']): readonly string[] {
  return collectClaims({ ...EMPTY, ...material })
    .filter((claim) => claim.field === field)
    .map(({ value }) => value);
}

const jsonLd = (...scripts: readonly unknown[]) => ({
  jsonLd: scripts.map((script) =>
    raw(typeof script === 'string' ? script : JSON.stringify(script)),
  ),
});

describe('JSON-LD', () => {
  const river = {
    '@type': 'NewsArticle',
    headline: 'River bursts its banks',
    datePublished: '2021-05-04T08:00:00+02:00',
    author: { '@type': 'Person', name: 'Ana Lima' },
  };

  it.each([
    ['an object', river],
    ['a list', [river]],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'Reed' }, river] }],
    ['a list of graphs', [{ '@graph': [[river]] }]],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: river }],
    ['a type with its address', { ...river, '@type': 'http://schema.org/NewsArticle' }],
    ['a list of types', { ...river, '@type': ['Thing', 'NewsArticle'] }],
    ['a comment', `<!-- ${JSON.stringify(river)} -->`],
    ['CDATA', `//<![CDATA[\n${JSON.stringify(river)}\n//]]>`],
  ])('reads %s', (_, script) => {
    expect(values(jsonLd(script), 'title')).toContain('River bursts its banks');
    expect(values(jsonLd(script), 'author')).toEqual(['Ana Lima']);
    expect(values(jsonLd(script), 'published')).toEqual(['2021-05-04T08:00:00+02:00']);
  });

  it.each([
    ['a text', 'Ana Lima', ['Ana Lima']],
    ['texts', ['Ana Lima', 'Bo Ek'], ['Ana Lima', 'Bo Ek']],
    ['objects', [{ name: 'Ana Lima' }, { name: 'Bo Ek' }], ['Ana Lima', 'Bo Ek']],
    ['a list of names', { '@type': 'Person', name: ['Ana Lima', 'Bo Ek'] }, ['Ana Lima', 'Bo Ek']],
    ['given and family name', { givenName: 'Ana', familyName: 'Lima' }, ['Ana Lima']],
    ['an entity', 'Ana &amp; Bo', ['Ana & Bo']],
  ])('reads an author given as %s', (_, author, expected) => {
    expect(values(jsonLd({ ...river, author }), 'author')).toEqual(expected);
  });

  it('follows references, in other scripts too', () => {
    const article = { ...river, author: { '@id': '#ana' } };
    const person = { '@type': 'Person', '@id': '#ana', name: 'Ana Lima' };
    expect(values(jsonLd(article, person), 'author')).toEqual(['Ana Lima']);
  });

  it('takes no other story and no comment for the article', () => {
    const other = { '@type': 'NewsArticle', headline: 'Storm ahead', author: 'Cy Ode' };
    const script = {
      ...river,
      comment: [{ '@type': 'Comment', author: { name: 'Troll' } }],
      isPartOf: other,
    };
    expect(values(jsonLd(script), 'author')).toEqual(['Ana Lima']);
    const teasers = ['a', 'b', 'c', 'd', 'e'].map((x) => ({ ...other, headline: `Story ${x}` }));
    expect(values(jsonLd(teasers), 'author')).toEqual([]);
    expect(
      values(
        { ...jsonLd([...teasers, river]), title: raw('River bursts its banks | Reed') },
        'author',
      ),
    ).toEqual(['Ana Lima']);
  });

  it('says when a page is not free', () => {
    expect(values(jsonLd({ ...river, isAccessibleForFree: 'False' }), 'gated')).toEqual(['true']);
    expect(values(jsonLd({ ...river, isAccessibleForFree: true }), 'gated')).toEqual([]);
  });

  it.each([
    ['a comma too many', '{"a": [1, 2,], "b": "c",}', { a: [1, 2], b: 'c' }],
    ['a raw line break', '{"a": "b\nc"}', { a: 'b c' }],
    ['a control character', '{"a": "b\u0001c"}', { a: 'b c' }],
    ['a wrong escape', String.raw`{"a": "it\'s"}`, { a: "it's" }],
    ['quotation marks inside', '{"a": "the "big" one", "b": 1}', { a: 'the "big" one', b: 1 }],
    ['entities for quotation marks', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['a semicolon behind', '{"a": 1};', { a: 1 }],
    ['a comment inside', '{/* x */"a": 1}', { a: 1 }],
    ['an open end', '{"a": {"b": "c"}, "d": "half of', { a: { b: 'c' } }],
  ])('mends %s', (_, script, expected) => {
    expect(parseJsonLd(script)).toEqual(expected);
  });

  it.each([
    '',
    'nonsense',
    '<!-- -->',
    '{',
    '{"a" "b"}',
    '['.repeat(200_000),
    '{"a":'.repeat(100_000),
    '"{'.repeat(100_000),
  ])('survives a script that is none', (script) => {
    expect(() => collectClaims({ ...EMPTY, jsonLd: [raw(script)] })).not.toThrow();
  });
});

describe('meta', () => {
  const meta = (name: string, content: string) => ({ name, content, start: 0, end: 9 });
  it.each([
    ['og:title', 'title', 'open-graph'],
    ['twitter:title', 'title', 'twitter'],
    ['dc.creator', 'author', 'dublin-core'],
    ['parsely-author', 'author', 'meta'],
    ['citation_author', 'author', 'meta'],
    ['article:published_time', 'published', 'open-graph'],
    ['sailthru.date', 'published', 'meta'],
    ['last-modified', 'modified', 'meta'],
    ['og:site_name', 'publisher', 'open-graph'],
    ['article:section', 'section', 'open-graph'],
    ['og:image', 'image', 'open-graph'],
  ] as const)('%s', (name, field, from) => {
    expect(collectClaims({ ...EMPTY, metas: [meta(name, ' x  y ')] })).toEqual([
      { field, value: 'x y', from, name, start: 0, end: 9 },
    ]);
  });

  it('leaves out what is empty or unknown', () => {
    expect(
      collectClaims({
        ...EMPTY,
        metas: [meta('og:title', ' '), meta('viewport', 'x'), meta('constructor', 'x')],
      }),
    ).toEqual([]);
  });

  it('reads title element, canonical link and language', () => {
    const material = {
      ...EMPTY,
      title: raw('River | Reed'),
      htmlLang: 'de-AT',
      links: [{ rel: 'canonical', href: 'https://reed.example/a', start: 0, end: 1 }],
    };
    expect(collectClaims(material).map(({ field, value, from }) => [field, value, from])).toEqual([
      ['title', 'River | Reed', 'title-element'],
      ['url', 'https://reed.example/a', 'canonical'],
      ['language', 'de-AT', 'html-lang'],
    ]);
  });
});

describe('microdata, time and rel=author', () => {
  const item = (
    itemprop: string,
    value: string,
    more: Partial<RawMicrodata> = {},
  ): RawMicrodata => ({
    itemprop,
    value,
    valueFrom: 'text',
    tag: 'span',
    scope: 'https://schema.org/NewsArticle',
    start: 0,
    end: 10,
    ...more,
  });

  it('takes the name inside an author', () => {
    const microdata = [
      item('author', 'By Ana Lima Staff', {
        start: 0,
        end: 50,
        itemtype: 'https://schema.org/Person',
      }),
      item('name', 'Ana Lima', { start: 10, end: 20, scope: 'https://schema.org/Person' }),
    ];
    expect(values({ microdata }, 'author')).toEqual(['Ana Lima']);
    expect(values({ microdata }, 'title')).toEqual([]);
  });

  it('leaves out the authors of comments', () => {
    const microdata = [item('author', 'Troll', { scope: 'https://schema.org/Comment' })];
    expect(values({ microdata }, 'author')).toEqual([]);
  });

  it('tells a time of change from one of publication', () => {
    const time = (className: string, datetime: string) => ({
      datetime,
      text: '',
      className,
      pubdate: false,
      start: 0,
      end: 1,
      block: 3,
    });
    const times = [time('entry-date published', '2021-05-04'), time('updated', '2021-05-06')];
    expect(values({ times }, 'published')).toEqual(['2021-05-04']);
    expect(values({ times }, 'modified')).toEqual(['2021-05-06']);
  });

  it('notes the block of a rel=author link', () => {
    const relAuthors = [{ text: 'Ana Lima', href: '/ana', block: 7, start: 1, end: 2 }];
    expect(collectClaims({ ...EMPTY, relAuthors })).toMatchObject([
      { field: 'author', value: 'Ana Lima', block: 7 },
    ]);
  });
});
