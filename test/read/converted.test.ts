import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { faultsOfOrder, inventedWords, lostFromText } from '../support/invariants.ts';

const blocksOf = (input: string): readonly string[] =>
  readText(input, { format: 'text' }).blocks.map(({ text }) => text);

const LIST = `References

   Visible links:
   1. https://ferry.example/news
   2. https://ferry.example/prices
   3. mailto:ada@ferry.example
   Hidden links:
   4. javascript:void(0)`;

describe('the numbers of links', () => {
  const menu = ['[1]News', '[2]Prices', '[3]Letters', '[4]Harbour', '[5]Tide'];

  it('are no words of theirs', () => {
    expect(blocksOf(menu.join('\n'))).toEqual(['News', 'Prices', 'Letters', 'Harbour', 'Tide']);
  });

  it('part two links that stand side by side', () => {
    const list = `${LIST}\n   5. https://ferry.example/tide`;
    expect(blocksOf(`${menu.join('')}\n\n${list}`)).toEqual(['News Prices Letters Harbour Tide']);
  });

  it('few of them count where a list says where they lead', () => {
    const input = `   The [1]ferry sails at nine, says the harbour master. Write to [3] him.\n\n${LIST}`;
    expect(blocksOf(input)).toEqual([
      'The ferry sails at nine, says the harbour master. Write to him.',
    ]);
  });

  it('but not those of notes or of an array', () => {
    const input = `Take a[1], arr[2] and f[3].[4] The [1]ferry sails.\n\n${LIST}`;
    expect(blocksOf(input)).toEqual(['Take a[1], arr[2] and f[3].[4] The ferry sails.']);
  });

  it.each([
    [
      'notes behind words',
      'The ferry[1] sailed[2] at nine[3] from the quay[4] of the town[5] again[6].',
    ],
    [
      'notes at the end',
      '[1] Ada Lindqvist, Ferries of the North.\n[2] Eva Moor, Tides.\n[3] The same.\n[4] Ibid.\n[5] Brekke, Bells.\n[6] Ibid.',
    ],
    ['numbers that count nothing', 'Take [7]a, [3]b, [9]c, [2]d, [8]e and [1]f from the box.'],
    ['a few', 'See [1]the first and [2]the second volume of the study.'],
  ])('%s are none', (_, input) => {
    expect(blocksOf(input)).toEqual(input.split('\n'));
  });
});

describe('the list of addresses at the end', () => {
  it('is markup', () => {
    const input = `The [1]ferry sails at nine from the [2]quay, as the [3]harbour master says.\n\n${LIST}`;
    const article = extractArticle(input, { format: 'text' });
    expect(article.text).toBe('The ferry sails at nine from the quay, as the harbour master says.');
    expect(new Set(article.removed.map(({ category }) => category))).toEqual(new Set(['markup']));
    expect(article.removed.map(({ text }) => text).join('\n')).toContain('javascript:void(0)');
    expect(faultsOfOrder(input, article)).toEqual([]);
    expect(lostFromText(input, article)).toEqual([]);
    expect(inventedWords(input, article)).toEqual([]);
  });

  it.each([
    ['in German', 'Verweise', 'Sichtbare Links:', '1. '],
    ['in French', 'Références', 'Liens visibles :', '1. '],
    ['in Japanese', '参照', '見えるリンク:', '1. '],
    ['in brackets', 'References:', '', '[1] '],
  ])('is markup %s', (_, head, part, mark) => {
    const text = 'The [1]night ferry sails again after eleven winters.';
    const list = [head, part, `${mark}https://ferry.example/n`].filter((line) => line !== '');
    expect(blocksOf(`${text}\n\n${list.join('\n')}\n`)).toEqual([
      'The night ferry sails again after eleven winters.',
    ]);
  });

  it('ends where something else follows', () => {
    const input = `The [1]ferry sails at nine.\n\n${LIST}\n\nPostscript: the ferry has sunk.`;
    expect(blocksOf(input)).toEqual([
      'The ferry sails at nine.',
      'Postscript: the ferry has sunk.',
    ]);
  });

  it.each([
    '1. Lindqvist: Ferries of the North.\n2. Moor: Tides and Bells.',
    '1. doi:10.1/x Lindqvist, Ferries.\n2. https://tides.example Moor, Tides.',
  ])('is none of books: %j', (books) => {
    const input = `The [1]ferry sails at nine.\n\nReferences\n\n${books}`;
    expect(blocksOf(input)).toEqual(input.split(/\n+/));
  });

  it('is none where books are listed', () => {
    const input =
      'The ferry sails at nine.\n\nReferences\n\n1. Lindqvist, Ferries of the North.\n2. Moor, Tides and Bells.';
    expect(blocksOf(input)).toHaveLength(4);
  });
});

describe('addresses in brackets', () => {
  it('are markup where there are some', () => {
    const input = [
      'Ferry Post [https://ferry.example/images/logo.svg] [https://ferry.example]',
      'The ferry [/ships/7] sails at nine, as the harbour master [https://ferry.example/people?id=3], who knows, says.',
      'Prices [prices.html?year=2026#top]',
    ].join('\n\n');
    expect(blocksOf(input)).toEqual([
      'Ferry Post',
      'The ferry sails at nine, as the harbour master, who knows, says.',
      'Prices',
    ]);
  });

  it.each([
    'The town is called Babel [/ˈbeɪbəl/], and the ferry [/ˈfɛri/] lies there.',
    'The source is named in the note [https://ferry.example/note] of the editor.',
    'Whether they [he/she] sail or not, the ferry [sic] does.',
    'Use the glob [a-c.png] to match, or the class [^.jpg].',
    `Say ${'[/ˈbeɪbəl/] '.repeat(12)}twice.`,
    `It is [i]new[/i] and ${'[b]bold [/b] '.repeat(12)}.`,
    'Press the (BUTTON) to begin.',
  ])('stay in %j', (input) => {
    expect(blocksOf(input)).toEqual([input]);
  });

  it('leave a Markdown link alone', () => {
    const links = Array.from(
      { length: 4 },
      (_, i) => `[/ships/${i}](https://ferry.example/ships/${i})`,
    );
    expect(blocksOf(links.join('\n\n'))).toEqual(['/ships/0', '/ships/1', '/ships/2', '/ships/3']);
  });
});

describe('names of pictures and words for buttons', () => {
  it('go, the words around them stay', () => {
    expect(blocksOf('[logo.png] Ferry Post\n\n(BUTTON) Menu')).toEqual(['Ferry Post', 'Menu']);
    expect(blocksOf('(BUTTON) Menu\n\n(BUTTON) Search')).toEqual(['Menu', 'Search']);
  });
});

describe('a Markdown link over two lines of wrapped text', () => {
  it('is read as one', () => {
    const input = `The ferry between the two islands sails again after eleven winters, and
nobody on the quay could say who had paid for the paint, [least of
all](https://ferry.example/people/of-the-northern-islands/the-harbour-
master "The man") the harbour master, who for most of the morning was
[standing next to the empty
tins](https://ferry.example/tins/of/paint/in/three/colours/on/the/quay).
For seven hours the ship waits for the tide in the narrows, which is why the
council had stopped it in the first place; a bridge was to be built, and
bridges, as the mayor put it, wait for nothing at all in this part of
the country.`;
    const { blocks } = readText(input, { format: 'markdown' });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]!.text).toContain('the paint, least of all the harbour master, who');
    expect(blocks[0]!.spans).toMatchObject([
      {
        type: 'link',
        href: 'https://ferry.example/people/of-the-northern-islands/the-harbour-master',
      },
      { type: 'link', href: 'https://ferry.example/tins/of/paint/in/three/colours/on/the/quay' },
    ]);
  });
});

describe('a link around whole blocks', () => {
  it('is markup at both ends', () => {
    const input = `[

![A ferry](https://ferry.example/ferry.jpg)

The night ferry sails again

](https://ferry.example/ships/7 "Read on")

[Tides

What the moon does in the narrows](/tides)`;
    const { blocks, images } = readText(input, { format: 'markdown' });
    expect(blocks.map(({ text }) => text)).toEqual([
      'The night ferry sails again',
      'Tides',
      'What the moon does in the narrows',
    ]);
    expect(images.map(({ alt }) => alt)).toEqual(['A ferry']);
  });

  it.each([
    ['The ferry [sic', 'sails at nine.'],
    ['The ferry [1', 'sails] (at nine).'],
    ['f(x) = a](b', '[c'],
    ['The set ]0,1](x) is open.', 'So is 3](y).'],
    ['The interval [0, 1) is half-open.', 'Read more](https://ferry.example/a)'],
  ])('%j is none', (...lines) => {
    expect(blocksOf(lines.join('\n\n'))).toEqual(lines);
  });
});

describe('a link with a picture among its words', () => {
  it('shows the words', () => {
    const input =
      'From our [sponsor ![Bank](/bank.png) of the week](https://bank.example "Banking") comes this.';
    const { blocks, images } = readText(input, { format: 'markdown' });
    expect(blocks.map(({ text }) => text)).toEqual(['From our sponsor of the week comes this.']);
    expect(blocks[0]!.spans).toMatchObject([{ type: 'link', href: 'https://bank.example/' }]);
    expect(images).toMatchObject([{ alt: 'Bank' }]);
  });
});
