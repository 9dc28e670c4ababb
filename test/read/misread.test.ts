import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { asMeant, misreadIn } from '../../src/read/misread.ts';
import { allCases } from '../fixtures/residue/all.ts';
import { faultsOfOrder, lostFromText } from '../support/invariants.ts';

const windows1252 = new TextDecoder('windows-1252');
/** UTF-8 read as another encoding, as servers and scripts do it. */
const misread = {
  'Latin-1': (text: string) => Buffer.from(text, 'utf8').toString('latin1'),
  'Windows-1252': (text: string) => windows1252.decode(Buffer.from(text, 'utf8')),
};
const ways = Object.keys(misread) as (keyof typeof misread)[];
const ASCII = /^[\0-\x7f]*$/;

describe.each(allCases.map(({ language, story }) => [language, story] as const))(
  'a story in %s',
  (_, story) => {
    const text = story.join('\n\n');
    const html = `<title>${story[0]}</title><h1>${story[0]}</h1>${story
      .slice(1)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}`;

    it('is not taken for misread', () => {
      expect(misreadIn(text)).toBeUndefined();
    });

    it.skipIf(ASCII.test(text)).each(ways)(
      'reads as it was meant where it was read as %s',
      (way) => {
        const input = misread[way](text);
        const { title, ...article } = extractArticle(input);
        const meant = extractArticle(text);
        expect([title, article.text]).toEqual([meant.title, meant.text]);
        expect(
          article.blocks.map(({ start, end }) => asMeant(input.slice(start, end), 'all')),
        ).toEqual(meant.blocks.map(({ start, end }) => text.slice(start, end)));
        const page = extractArticle(misread[way](html), { format: 'html' });
        expect([page.title, page.text]).toEqual([story[0], story.slice(1).join('\n\n')]);
      },
    );
  },
);

const SENTENCE = 'The ferry leaves at nine, and nobody on the quay believes that it will.';

describe('what is misread in part', () => {
  it.each([
    ['It\u00e2\u0080\u0099s late', 'It’s late'],
    ['Itâ€™s late', 'It’s late'],
    ['a price of 12â\u0082¬', 'a price of 12€'],
    ['â€œLate,â€\u009d she said', '“Late,” she said'],
    ['rÃ©sumÃ© â€“ here', 'résumé – here'],
    ['don\u0092t \u0093go\u0094', 'don’t “go”'],
    ['wait\u0081 here', 'wait here'],
    ['it is ðŸ˜€ now', 'it is 😀 now'],
  ])('%j reads %j', (line, meant) => {
    // most of the page is as it should be
    const right = 'Müller über Größe: „Ähnlich schön“, sagte er auf Föhr. Ob Ölfässer übrig sind?';
    const { text } = extractArticle(`${line}. ${SENTENCE}\n\n${right} ${SENTENCE}`);
    expect(text).toBe(`${meant}. ${SENTENCE}\n\n${right} ${SENTENCE}`);
  });

  it.each([
    ['capitals before a no-break space', 'MARCHÉ\u00a0! BEAUTÉ\u00a0! SANTÉ\u00a0! MARCHÉ\u00a0?'],
    ['the end of a quotation', '«\u00a0La marée a monté\u00a0», dit-il à l’éclusier déjà rentré.'],
    ['a Portuguese capital', 'AMANHÃ\u00a0será outro dia, e não só na estação.'],
    ['lines that end with U+0085', `${SENTENCE}\u0085${SENTENCE} Twice.`],
  ])('%s stay', (_, line) => {
    expect(asMeant(line, misreadIn(line))).toBe(line);
  });

  it('bytes that are no character stay', () => {
    const line = 'â\u0080 Ã( \u00f4\u00bf\u00bf\u00bf';
    expect(asMeant(line, 'all')).toBe(line.replace('\u0080', '€'));
  });
});

describe('metadata of a misread page', () => {
  const page = misread['Latin-1'](`<html><head><title>Die Fähre – Küstenblatt</title>
    <meta name="author" content="Jörg Müller">
    <script type="application/ld+json">{"@type":"NewsArticle","description":"Über die Fähre"}</script></head>
    <body><h1>Die Fähre</h1><p>${SENTENCE} Sie fährt „immer“, sagt er.</p>
    <figure><img src="a.png" alt="Die Fähre"><figcaption>Die Fähre im Nebel über der Förde</figcaption></figure>
    <p>${SENTENCE} Um neun Uhr ist es noch kühl.</p></body></html>`);

  it('is as it was meant', () => {
    const { title, authors, description, blocks } = extractArticle(page, { format: 'html' });
    expect([title, authors, description]).toEqual(['Die Fähre', ['Jörg Müller'], 'Über die Fähre']);
    const [figure] = blocks.filter((block) => block.type === 'figure');
    expect([figure?.alt, figure?.caption]).toEqual([
      'Die Fähre',
      'Die Fähre im Nebel über der Förde',
    ]);
  });

  it('is as it was meant in front matter', () => {
    const input = misread['Latin-1'](
      `---\ntitle: Die Fähre\n---\n\n${SENTENCE} Sie fährt „immer“.\n`,
    );
    expect(extractArticle(input).title).toBe('Die Fähre');
  });
});

it('every text that was misread reads as it was meant', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 40 }),
      fc.constantFrom(...ways),
      (words, way) => {
        const text = words.join(' ').replace(/[\u0080-\u00bf]/g, '');
        const wrong = misread[way](text);
        const misreading = misreadIn(wrong);
        fc.pre(misreading === 'all');
        expect(asMeant(wrong, misreading)).toBe(text);
      },
    ),
  );
});

it('nothing of an input of such bytes is lost or out of order', () => {
  const bytes = fc
    .array(
      fc.constantFrom('\u00c3', '\u00e2', '\u0080', '\u0085', '\u00a0', '€', '™', ' ', '\n', 'a.'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(bytes, (part) => {
      const input = `${SENTENCE}\n\n${part}\n\n${SENTENCE} Twice.`;
      const article = extractArticle(input);
      expect(faultsOfOrder(input, article)).toEqual([]);
      expect(lostFromText(input, article)).toEqual([]);
    }),
  );
});
