import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { ExtractOptions } from '../../src/options.ts';

const say = (name: string, text: string): string =>
  `<li class="comment"><b class="comment-author">${name}</b><p>${text}</p><a href=#>Reply</a></li>`;
const prose =
  'The council met on Tuesday and agreed to widen the bridge over the river, which will take two years and cost nine million. Nobody spoke against it, and the meeting was over before nine.';

describe('comments of HTML', () => {
  it('come one by one, with their writers', () => {
    const page = `<article class="post"><h1>A wider bridge</h1><p>${prose}</p><p>${prose.slice(10)}</p></article><div id=comments><h2>2 comments</h2><ol>${say('Ann', 'About time, too.')}${say('Bert', 'It will not help.')}</ol></div>`;
    const { comments } = extractArticle(page, { comments: true });
    expect(comments?.map(({ author, text }) => [author, text])).toEqual([
      ['Ann', 'About time, too.'],
      ['Bert', 'It will not help.'],
    ]);
    for (const { start, end, text } of comments ?? [])
      expect(page.slice(start, end)).toContain(text);
  });

  it('are not the article, which blogs call a post', () => {
    const page = `<div class="post"><h1>A wider bridge</h1><p>${prose}</p><p>${prose.slice(10)}</p></div>`;
    expect(extractArticle(page, { comments: true }).comments).toEqual([]);
  });

  it('are not asked for by default', () => {
    expect(extractArticle(`<p>${prose}</p>`).comments).toBeUndefined();
  });
});

describe('who wrote a comment, and when', () => {
  const comment = (head: string, text: string): string =>
    `<div class="comment">${head}<p>${text}</p></div>`;
  const page = (...comments: readonly string[]): string =>
    `<article><h1>A wider bridge</h1><p>${prose}</p><p>${prose.slice(10)}</p></article><div id=comments><h2>${comments.length} comments</h2>${comments.join('')}</div>`;
  const read = (head: string, options: ExtractOptions = {}) => {
    const html = page(comment(head, 'About time, too.'), comment(head, 'It will not help.'));
    const [first] = extractArticle(html, { format: 'html', comments: true, ...options }).comments!;
    const { start: _, end: __, ...rest } = first!;
    return rest;
  };
  const text = 'About time, too.';

  it.each([
    ['<b class="author">Bob77</b> <span class="date">3 days ago</span>', { author: 'Bob77' }],
    [
      '<div class=head>Eve 12.03.2024 um 10:15 Uhr</div>',
      { author: 'Eve', published: '2024-03-12T10:15' },
    ],
    [
      '<b class=author>Bob</b> <time datetime="2024-03-12T10:15:00Z">March 12</time>',
      { author: 'Bob', published: '2024-03-12T10:15:00Z' },
    ],
    [
      '<cite>Ann</cite> says: <a href=#c1>March 13, 2024 at 4:15 pm</a>',
      { author: 'Ann', published: '2024-03-13T16:15' },
    ],
    [
      '<div class=comment-author><cite>Bob</cite> says:</div><div class=comment-meta>12 March 2024</div>',
      { author: 'Bob', published: '2024-03-12' },
    ],
    [
      '<p class=meta>Posted by Eve on Tuesday, 12 March 2024</p>',
      { author: 'Eve', published: '2024-03-12' },
    ],
    [
      '<p class=meta>12 March 2024 · Ann Example</p>',
      { author: 'Ann Example', published: '2024-03-12' },
    ],
    ['<p class=meta>12 March 2024 · Reply</p>', { published: '2024-03-12' }],
    ['<p class=meta>5 points</p>', {}],
    [
      '<p class=meta>Maria De Souza · Posted 12 March 2024</p>',
      { author: 'Maria De Souza', published: '2024-03-12' },
    ],
    ['<b class=author>Smith, John</b><p class=meta>5 points</p>', { author: 'Smith, John' }],
  ])('is read from %s', (head, told) => {
    expect(read(head)).toEqual({ ...told, text });
  });

  it.each([
    ['fr', 'Jean Le Goff 12/03/2024 à 10h15', 'Jean Le Goff'],
    ['pt', '12/03/2024 · Maria De Souza', 'Maria De Souza'],
    ['pt', 'Maria De Souza em 12 de março de 2024', 'Maria De Souza'],
    ['es', 'El Mago, 12 de marzo de 2024', 'El Mago'],
    ['it', 'Anna Di Stefano il 12 marzo 2024', 'Anna Di Stefano'],
    ['nl', 'jan de vries 12 maart 2024 om 10:15', 'jan de vries'],
  ])('keeps the small words of a name: %s', (language, line, author) => {
    const { published, ...told } = read(`<p class=meta>${line}</p>`, { language });
    expect(told).toEqual({ author, text });
    expect(published?.slice(0, 10)).toBe('2024-03-12');
  });

  it.each([
    ['fr', 'Le 12 mars 2024 à 10:15', undefined],
    ['it', 'Il 12 marzo 2024 alle 10:15', undefined],
    ['fr', 'Le 12 mars 2024 à 10:15, Ana Lima a écrit :', 'Ana Lima'],
    ['de', 'Am 12.03.2024 um 10:15 schrieb Ana Lima:', 'Ana Lima'],
    ['es', 'El 12 de marzo de 2024, Ana Lima dijo:', 'Ana Lima'],
    ['en', '12 March 2024 at 10:15 by Ana Lima', 'Ana Lima'],
  ])('is no word that leads to a day or a name: %s', (language, line, author) => {
    const told = read(`<p class=meta>${line}</p>`, { language });
    expect(told.author).toBe(author);
    expect(told.published?.slice(0, 10)).toBe('2024-03-12');
  });

  it('is not told by a sentence with a day in it', () => {
    expect(read('<p>I was there on 12 March 2024</p>').text).toContain('I was there');
  });

  it('is no day after now', () => {
    const head = '<p class=meta>Eve, 12 March 2024</p>';
    expect(read(head, { now: '2024-03-12' })).toMatchObject({ published: '2024-03-12' });
    expect(read(head, { now: '2024-03-11' })).toEqual({ author: 'Eve', text });
  });

  it('goes by the language and region of the page', () => {
    const head = '<p class=meta>Eve, 03/04/2024</p>';
    expect(read(head, { language: 'en-US' }).published).toBe('2024-03-04');
    expect(read(head, { language: 'en-GB' }).published).toBe('2024-04-03');
  });
});

describe('comments of a text', () => {
  const article = [
    'A wider bridge',
    prose,
    'The night train is booked out for weeks, the railway says, and new carriages will come in June.',
    'The band will play in the square on Monday, as it has done each year for forty years.',
    'The baker has lost half of his trade, for nobody on the other shore buys his bread any more.',
    'The mayor wants to build a new one, and has asked three offices for drawings until the autumn.',
    'The old one was built in a single summer, and the plans for it are still in the town hall.',
  ];
  const read = (options: ExtractOptions, ...lines: readonly string[]) =>
    extractArticle([...article, ...lines].join('\n\n'), {
      format: 'text',
      comments: true,
      ...options,
    }).comments?.map(({ author, published, text }) => [author, published, text]);
  const said = [
    'It should have met in April already, if you ask me.',
    'I do not think that it will help anybody at all.',
  ] as const;

  it('have a name, though there are digits in it, and a day in ISO 8601', () => {
    expect(
      read(
        {},
        '2 comments',
        ...['Bob77', '12 March 2024 at 4:15 pm', said[0], 'Reply'],
        ...['Eve', '3 days ago', said[1], 'Reply'],
      ),
    ).toEqual([
      ['Bob77', '2024-03-12T16:15', said[0]],
      ['Eve', undefined, said[1]],
    ]);
  });

  it('may be a word or a sentence below a name and a day', () => {
    expect(
      read(
        {},
        '3 comments',
        ...['Bob77 12 March 2024 at 10:15', said[0], 'Reply'],
        ...['Ann Example 2024-03-13 08:00', 'Thanks', 'Reply'],
        ...['Zed', '14 March 2024, 4:15 pm', 'Oh.', 'Reply'],
      ),
    ).toEqual([
      ['Bob77', '2024-03-12T10:15', said[0]],
      ['Ann Example', '2024-03-13T08:00', 'Thanks'],
      ['Zed', '2024-03-14T16:15', 'Oh.'],
    ]);
  });

  it('are of no day after now', () => {
    expect(
      read(
        { now: '2024-03-12T23:00:00Z' },
        '2 comments',
        ...['Bob77', '12 March 2024 at 4:15 pm', said[0], 'Reply'],
        ...['Eve', '15 March 2024 at 4:15 pm', said[1], 'Reply'],
      ),
    ).toEqual([
      ['Bob77', '2024-03-12T16:15', said[0]],
      ['Eve', undefined, said[1]],
    ]);
  });
});
