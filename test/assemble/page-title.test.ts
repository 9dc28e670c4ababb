import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Search'];
const BUTTONS = ['Subscribe', 'Sign in'];
const TEASERS = [
  'Council votes on new swimming pool',
  'Bakery on Mill Street closes after ninety years',
  'School choir wins the national prize',
];
const TEXT = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  'The repairs cost more than the harbour had put aside for the ferry, the office said.',
  'Commuters who had to drive around by the northern bridge will save half an hour on every trip.',
];

describe('the headline of a whole page given as text', () => {
  it('is the line that the text is about', () => {
    const title = 'Ferry runs again after flood repairs';
    const lines = [...MENU, title, 'Share', ...TEASERS, 'By Ana Lima', 'May 3, 2024', ...TEXT];
    const article = extractArticle(lines.join('\n\n'), { format: 'text' });
    expect(article.title).toBe(title);
    expect(article.authors).toEqual(['Ana Lima']);
    expect(article.published).toBe('2024-05-03');
    expect(article.text).not.toContain(title);
  });

  it('is not the lead, which the text repeats as well', () => {
    const title = 'Ferry runs again after flood repairs';
    const lead =
      'After three weeks of repairs the ferry will cross the lower river again on Monday.';
    const lines = [...MENU, ...TEASERS, title, lead, 'By Ana Lima', 'May 3, 2024', ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is not the line under it, which says more of the text', () => {
    const title = 'River ferry back in service from Monday';
    const under = 'Harbour office repaired the landing stage after the flood';
    const lines = [...MENU, ...TEASERS, title, under, 'By Ana Lima', 'May 3, 2024', ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is not what a rule is certain of, though the text uses its words', () => {
    const comments = ['Read all comments (12)', 'Show all comments'];
    const text = TEXT.map(
      (line) => `${line} Readers may read all the comments and show them to others.`,
    );
    const lines = [...MENU, ...comments, ...TEASERS, ...text];
    const { title = '' } = extractArticle(lines.join('\n\n'), { format: 'text' });
    expect(title).not.toMatch(/comments/);
  });

  it('is not a line of the contents below its byline', () => {
    const title = 'River crossings for people in a hurry: ferry or bridge';
    const contents = [
      'The ferry across the lower river',
      'The northern bridge',
      'The harbour office',
    ];
    const lines = [...MENU, ...TEASERS, title, 'By Ana Lima', 'May 3, 2024', ...contents, ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is not the way to the page', () => {
    const title = 'Ferry runs again after flood repairs';
    const lines = [
      ...MENU,
      ...TEASERS,
      `Home - News - Harbour - ${title}`,
      'Print',
      title,
      ...TEXT,
    ];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is not the way to the page that runs together with it', () => {
    const title = 'Ferry runs again after flood repairs';
    const labels = ['Share', 'Ferry office', 'River ferry across', 'Print'];
    const lines = [...MENU, ...BUTTONS, `NewsHarbour${title}`, title, ...labels, ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('may be a word or two below the way to the page', () => {
    const lines = [...MENU, ...BUTTONS, 'GuidesLower river', 'Lower river', 'Share', ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe('Lower river');
  });

  it('is not a heading in the list of contents', () => {
    const title = 'Why the ferry is the faster way over the lower river';
    const contents = [
      'Table of contents',
      '1. First things first',
      '2. The ferry across the lower river',
      '3. The northern bridge',
      '4. The harbour office',
    ];
    const tools = ['Share', 'Print', 'Save', 'Bookmark'];
    const below = ['Share', 'Subscribe', 'Follow us'];
    const lines = [...MENU, ...BUTTONS, title, ...tools, ...contents, ...below, ...TEXT];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is found over the text itself below promises of the site that stay', () => {
    const title = 'Harbour office mends landing stage after spring flood';
    const promise =
      'For thirty years our yard has built the boats that carry your business across any water, and more than two hundred harbours, among them some of the largest in the north, trust us with their fleets today.';
    const text = TEXT.map(
      (line) => `${line} Nobody in the town had expected it, and the office was asked every day.`,
    );
    const shop = 'Boats|Engines|Sails|Ropes|Anchors|Pumps|Paint|Lamps|Radios|Charts|Books|Jackets';
    const more = 'Boots|Gloves|Stores|Careers|Partners|Press|Support|Account';
    const labels = [...shop.split('|'), ...more.split('|'), ...BUTTONS, ...MENU];
    const head = ['Boats for business', promise];
    const article = extractArticle(
      [...head, ...labels, title, 'Share', 'Print', ...text].join('\n\n'),
      { format: 'text' },
    );
    expect(article.title).toBe(title);
  });

  it('may share few words with the text where the page shows it twice', () => {
    const title = 'Nine planks, one ferry and no timetables';
    const text = TEXT.map((line) => line.replaceAll('planks', 'boards'));
    const lines = [...MENU, title, ...TEASERS, title, 'By Ana Lima', 'May 3, 2024', ...text];
    expect(extractArticle(lines.join('\n\n'), { format: 'text' }).title).toBe(title);
  });

  it('is not a row of a menu that nobody knows', () => {
    const page = `slow ear reviews interviews features subscribe

Interview: Nils Ranheim

by Greta Holm

The Norwegian organ builder on dust, patience and the note that nobody can hear.

Slow Ear: How does one become an organ builder?

Nils Ranheim: By accident, mostly. I was seventeen and somebody was needed to hold a ladder.

SE: And you never let go?

NR: I let go twice, and I have the scars. But no, you do not leave. An organ takes four years. By the time it is finished somebody has asked for the next one.

SE: What is the hardest part?

NR: The voicing. You sit in the dark for weeks and listen to one pipe after the other. When you are done nobody can say what you have done.

More interviews

Mara Tien
The Low Cupboards
Ezra Poole
© 2009 Slow Ear. All rights reserved.`;
    expect(extractArticle(page, { format: 'text' }).title).toBe('Interview: Nils Ranheim');
  });
});
