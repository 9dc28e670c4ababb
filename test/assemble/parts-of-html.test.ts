import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const ONE =
  'The pump house at the end of the lane has been turned into a museum of the town’s mills and boats.';
const TWO =
  'It shows what the river has carried down since the last war, and how the locks were worked by hand.';
const THREE =
  'Those who come by boat may moor below the weir, where the old landing stage has been mended.';
const paragraphs = [ONE, TWO, THREE].map((text) => `<p>${text}</p>`);

const page = (
  inside: string,
  head = '<title>The pump house turns again</title>',
  h1 = 'The pump house turns again',
) =>
  extractArticle(
    `<html lang="en"><head>${head}</head><body><header><nav><a href="/">Home</a> <a href="/v">Visit</a></nav></header><main><article><h1>${h1}</h1>${inside}</article></main><footer><p>© Mills and Boats</p></footer></body></html>`,
    { format: 'html', comments: true },
  );
const typesOf = (inside: string): readonly string[] => page(inside).blocks.map(({ type }) => type);

describe('a line without a full stop', () => {
  const around = (line: string, heading = '<h2>Visiting</h2>') =>
    `${paragraphs[0]}${heading}${line}${paragraphs[1]}${paragraphs[2]}`;
  const headings = (inside: string) => typesOf(inside).filter((type) => type === 'heading').length;

  it('is a paragraph on a page that marks its headings', () => {
    expect(headings(around('<p>Open daily from ten to five</p>'))).toBe(1);
  });

  it.each([
    '<p><b>Open daily from ten to five</b></p>',
    '<p class="subheading">Open daily from ten to five</p>',
  ])('is a heading that is set or called as one: %s', (line) => {
    expect(headings(around(line))).toBe(2);
  });

  it('is a heading on a page that marks none', () => {
    expect(headings(around('<p>What the river has carried down</p>', ''))).toBe(1);
  });
});

describe('facts between headline and text', () => {
  const facts = ['Where', 'Lane End', 'Price', '£4', 'Hours', 'Ten to five'];

  it.each([
    [
      'a list of terms',
      `<dl>${facts.map((text, i) => (i % 2 ? `<dd>${text}</dd>` : `<dt>${text}</dt>`)).join('')}</dl>`,
    ],
    [
      'a table',
      `<table>${[0, 2, 4].map((i) => `<tr><th>${facts[i]}</th><td>${facts[i + 1]}</td></tr>`).join('')}</table>`,
    ],
  ])('stay as %s', (_, inside) => {
    const { text } = page(inside + paragraphs.join(''));
    for (const fact of facts) expect(text).toContain(fact);
  });
});

describe('what readers wrote', () => {
  const said = (name: string, text: string) =>
    `<li><b>${name}</b> <time datetime="2021-09-14">14 September 2021</time><p>${text}</p></li>`;
  const list = (name: string) =>
    `<h2>What people say</h2><ol class="${name}">${said('Hanne', 'We came by boat and stayed the whole afternoon, and the children liked the locks best of all.')}${said('Bert', 'The tea room was shut on the day that we came, but the man at the door let us see the wheel.')}</ol>`;

  it.each(['comment-list', 'reviews', 'guestbook entries'])(
    'is no list of the article: %s',
    (name) => {
      const { text, published } = page(`${paragraphs.join('')}</article>${list(name)}<article>`);
      expect(text).not.toContain('tea room');
      expect(published).toBeUndefined();
    },
  );

  it('names no author of what it is about', () => {
    const review = (by: string) =>
      `<div class="review"><p>It turns without a sound, and it has done so for a year now in all weathers.</p><p>by ${by} on March 12, 2023</p></div>`;
    const head = '<title>The pump</title><meta property="og:type" content="product">';
    const { authors, published } = page(
      `${paragraphs.join('')}${review('Jeanne Moreau')}${review('Karl Ander')}`,
      head,
    );
    expect([authors, published]).toEqual([[], undefined]);
  });
});

describe('code with the numbers of its lines beside it', () => {
  it('stays', () => {
    const code = '<pre><code>pump --open 2\npump --wait\npump --close 2</code></pre>';
    const table = `<table><tr><td class="linenos"><pre>1\n2\n3</pre></td><td class="code">${code}</td></tr></table>`;
    expect(page(`${paragraphs[0]}${table}${paragraphs[1]}${paragraphs[2]}`).text).toContain(
      'pump --wait',
    );
  });
});

describe('a headline with a label', () => {
  const head =
    '<title>The pump house turns again</title><meta property="og:title" content="The pump house turns again">';

  it.each([
    '<span>Title:</span>The pump house turns again',
    'Thread: The pump house turns again',
    '[Solved] The pump house turns again',
  ])('is the one that the page claims without it: %s', (h1) => {
    expect(page(paragraphs.join(''), head, h1).title).toBe('The pump house turns again');
  });

  it('keeps what else stands before it', () => {
    const full = 'Mills and boats, and all the locks: The pump house turns again';
    expect(page(paragraphs.join(''), head, full).title).toBe(full);
    expect(
      page(paragraphs.join(''), '<title>Pumps: a history</title>', 'Pumps: a history').title,
    ).toBe('Pumps: a history');
  });
});

describe('an element called after users', () => {
  it('names nobody where it holds what they wrote', () => {
    const post = (text: string) =>
      `<div class="message"><div class="user-content"><p>${text}</p><p>${TWO}</p><p>${THREE}</p></div></div>`;
    const { authors } = page(
      post('What happened') + post('What I expected') + post('Where it runs'),
    );
    expect(authors).toEqual([]);
  });
});

it('who opens a thread wrote it alone, though others are named beside', () => {
  const names = ['chainlube', 'Marjorie_P', 'bolt'];
  const posts = [ONE, TWO, THREE].map(
    (text, i) =>
      `<article class="message"><h4 class="message-name"><a class="username" href="/members/${names[i]}">${names[i]}</a></h4><time datetime="2023-05-03">May 3, 2023</time><div>${text}</div></article>`,
  );
  const online = names.map((name) => `<a rel="author" href="/m/${name}">${name}</a>`).join(', ');
  const { authors } = extractArticle(
    `<html><head><title>Loose chain</title></head><body><h2><a href="t">Loose chain</a></h2>${posts.join('')}<h3>Who is online</h3><p>Users: ${online}</p></body></html>`,
    { format: 'html' },
  );
  expect(authors).toEqual(['chainlube']);
});

describe('the day of an event', () => {
  const event = (data: string) =>
    `<title>The pump house turns again</title><script type="application/ld+json">${data}</script>`;
  const starts = event(
    '{"@type":"Event","name":"The pump house turns again","startDate":"2024-02-24T19:30"}',
  );
  const line = '<p class="event-date">Saturday, 24 February 2024</p>';

  it('is what the text tells, not when it was published', () => {
    const { text, published } = page(line + paragraphs.join(''), starts);
    expect(text).toContain('24 February');
    expect(published).toBeUndefined();
  });

  it('is told by an element, too', () => {
    const time = '<p><time itemprop="startDate" datetime="2024-02-24">24 February 2024</time></p>';
    expect(page(time + paragraphs.join('')).published).toBeUndefined();
  });

  it.each(['MusicEvent', 'ExhibitionEvent', 'Festival'])('is that of a %s', (type) => {
    const data = `{"@type":"${type}","name":"The pump house turns again","startDate":"2024-02-24T19:30"}`;
    expect(page(line + paragraphs.join(''), event(data)).published).toBeUndefined();
  });

  it('is no day of publication in an element without a name either', () => {
    const time = '<p><time datetime="2024-02-24">24 February 2024</time></p>';
    expect(page(time + paragraphs.join(''), starts).published).toBeUndefined();
    const named =
      '<p><time itemprop="datePublished" datetime="2024-02-24">24 February 2024</time></p>';
    expect(page(named + paragraphs.join(''), starts).published).toMatch(/^2024-02-24/);
  });

  it('is the day of publication where it says so', () => {
    const both = event(
      '{"@type":"Event","name":"The pump house turns again","startDate":"2024-02-24","datePublished":"2024-02-24"}',
    );
    expect(page(line + paragraphs.join(''), both).published).toMatch(/^2024-02-24/);
  });

  it('is a day of publication where no event is claimed', () => {
    expect(page(line + paragraphs.join('')).published).toMatch(/^2024-02-24/);
  });
});
