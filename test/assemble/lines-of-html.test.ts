import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const STORY = [
  'The old crane at the harbour will be taken down before the winter storms set in, the council said on Monday.',
  'It was built in 1931 and has not lifted anything since the last coal ship left the quay for good.',
  'A museum in the next town will take the hook, the cabin and the logbook of the last crane driver.',
  'Nobody has said yet what will become of the rails, which run along the whole length of the quay.',
].map((text) => `<p>${text}</p>`);
const page = (above: string, inside = '', below = ''): ReturnType<typeof extractArticle> =>
  extractArticle(
    `<html lang="en"><head><title>Old crane to come down</title></head><body><main><h1>Old crane to come down</h1>${above}${STORY[0]}${STORY[1]}${inside}${STORY[2]}${STORY[3]}</main>${below}</body></html>`,
    { format: 'html', comments: true },
  );

describe('a line between two paragraphs', () => {
  it.each([
    ['that asks', '<p>Is it the rust, or is it something in the ground?</p>'],
    ['that is a day', '<div><time>13 June 2023</time></div>'],
    [
      'that leads to another page',
      '<p><a href="/n/2">Lighthouse cottage sells for twice its price</a></p>',
    ],
  ])('%s is no heading', (_, line) => {
    expect(page('', line).blocks.map(({ type }) => type)).not.toContain('heading');
  });

  it.each([
    ['that is set apart by nothing else', '<p>What the rust has done</p>'],
    ['that asks in bold', '<p><b>Is it the rust, or is it something in the ground?</b></p>'],
  ])('%s is one', (_, line) => {
    expect(page('', line).blocks.map(({ type }) => type)).toContain('heading');
  });
});

describe('two words with capitals beside the date', () => {
  const beside = (href: string, name: string): readonly string[] =>
    page(
      `<div><a href="${href}">${name}</a> <time datetime="2019-06-17">June 17, 2019</time></div>`,
    ).authors;

  it('are who wrote', () => {
    expect(beside('/people/ada-sample', 'Ada Sample')).toEqual(['Ada Sample']);
  });

  it.each([
    ['/tag/port-ellery', 'Port Ellery'],
    ['/questions/ask', 'Ask Question'],
    ['/new?topic=1', 'New Topic'],
  ])('are not where they lead to %s', (href, name) => {
    expect(beside(href, name)).toEqual([]);
  });
});

describe('the day of publication', () => {
  it('is neither end of a life', () => {
    expect(page('<p>March 3, 1931 – October 12, 2022</p>').published).toBeUndefined();
    expect(page('<p>October 12, 2022</p>').published).toBe('2022-10-12');
  });
});

describe('who wrote', () => {
  it.each([
    '<p>Reporting by Ada Sample; editing by Bob Example</p>',
    '<p class="agency">— Reporting by Ada Sample; editing by Bob Example</p>',
  ])('is not who edited: %s', (line) => {
    expect(page('', '', `<div>${line}</div>`).authors).not.toContain('Bob Example');
    expect(page('<p>By Ada Sample</p>', '', line).authors).toEqual(['Ada Sample']);
  });

  it('is not the button that edits a page in Chinese', () => {
    const text = '本页说明如何安装程序，并在几分钟内写出第一个例子。您需要一台联网的电脑。';
    expect(
      extractArticle(`<h1>开始使用</h1><p>${text}</p><footer><a href="/e">编辑此页</a></footer>`)
        .authors,
    ).toEqual([]);
  });
});

describe('an offer below a text', () => {
  it.each([
    ['is no wall', '<div><a href="/s">Subscribe now</a></div>', 'article'],
    [
      'is one where it says that more is behind it',
      '<div><p>Subscribe to continue reading</p><a href="/s">Subscribe now</a></div>',
      'gated',
    ],
  ])('%s', (_, below, is) => {
    expect(page('', '', below).verdict.is).toBe(is);
  });
});

describe('parts of a page that are called posts', () => {
  it('are no comments where nobody signs them', () => {
    const entries = STORY.map((text, i) => `<div class="post"><time>13:0${i}</time>${text}</div>`);
    const blog = extractArticle(`<h1>The crane comes down</h1>${entries.join('')}`, {
      format: 'html',
      comments: true,
    });
    expect(blog.comments).toEqual([]);
  });

  it('are posts where they stay and each has its day', () => {
    const posts = STORY.map(
      (text, i) => `<div class="post"><time datetime="201${i}-02-03">3 Feb</time>${text}</div>`,
    );
    const thread = extractArticle(`<h1>The crane comes down</h1>${posts.join('')}`, {
      format: 'html',
      comments: true,
    });
    expect(thread.comments?.map(({ published }) => published)).toContain('2012-02-03');
  });

  it('have the name that leads to somebody’s page', () => {
    const posts = STORY.slice(0, 3).map(
      (text, i) =>
        `<div class="post"><p class="author">by <a href="./memberlist.php?mode=viewprofile&u=${i}">member${i}</a> » 3 Feb 2015, 19:2${i}</p>${text}</div>`,
    );
    const thread = extractArticle(`<h1>The crane comes down</h1>${posts.join('')}`, {
      format: 'html',
      comments: true,
    });
    expect(thread.comments?.map(({ author }) => author)).toEqual(['member0', 'member1', 'member2']);
  });
});

describe('what sites write behind a headline', () => {
  const titled = (claimed: string, heading: string): string | undefined =>
    extractArticle(
      `<html lang="en"><head><title>${claimed}</title></head><body><h1>${heading}</h1>${STORY.join('')}</body></html>`,
      { format: 'html' },
    ).title;

  it('is no part of it where the page calls itself by it without', () => {
    expect(titled('Old crane creaks · Issue #418 · boats/crane', 'Old crane creaks #418')).toBe(
      'Old crane creaks',
    );
    expect(titled('Old crane creaks : boats', 'Old crane creaks (self.boats)')).toBe(
      'Old crane creaks',
    );
  });

  it('is one where the page does so with it', () => {
    expect(titled('Harbour Talk #12 – Boats', 'Harbour Talk #12')).toBe('Harbour Talk #12');
  });
});

describe('a caption right below a picture', () => {
  it.each(['The crane on Monday morning.', 'The crane on Monday morning. (Photo: Example Press)'])(
    'is told by what its element is called: %s',
    (caption) => {
      const { blocks } = page(
        `<img src="a.jpg" width="800" height="450"><div class="caption">${caption}</div>`,
      );
      expect(blocks[0]).toMatchObject({ type: 'figure', caption });
    },
  );
});
