import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/rules/context-of.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { runRules } from '../../src/rules/run.ts';

/** How sure the surest rule is of each line that it takes whole; what is the article's own is no residue. */
function sureOf(text: string, language: string, ...rules: string[]): readonly number[] {
  const context = contextOf(text, { language });
  const findings = runRules(
    context,
    defaultRules.filter(({ name }) => rules.includes(name)),
  );
  return context.blocks.map(({ index }) =>
    findings
      .filter(({ block, start, role }) => block === index && start === undefined && !role)
      .reduce((most, { confidence }) => Math.max(most, confidence), 0),
  );
}

const CALLS = ['follow-us', 'app-store', 'read-also', 'newsletter-call', 'cookie-notice'];

describe('what somebody says', () => {
  it.each([
    ['en', '“Read also: The Ferry” was printed under every story.'],
    ['en', '“Download our app!” the captain called.'],
    ['de', '»Folgt uns auf TikTok!«, riefen die Fischer.'],
    ['sv', '– Följ oss på TikTok! ropade fiskarna.'],
    ['tr', '“Bizi Instagram’da takip edin!” diye bağırdı kaptan.'],
    ['he', '״עקבו אחרינו באינסטגרם!״ קרא הקברניט.'],
    ['th', '“ติดตามเราบน Facebook!” กัปตันตะโกน'],
    ['ja', '「アプリをダウンロード」と船長は叫んだ。'],
  ])('is no residue in %s: %s', (language, text) => {
    expect(sureOf(text, language, ...CALLS)).toEqual([0]);
  });
  it.each([
    ['de', '» Lesen Sie auch: Die Fähre fährt wieder', 0.85],
    ['de', '»Lesen Sie auch: Die Fähre fährt wieder', 0.85],
    ['en', "'Like Us' on Facebook", 0.94],
    ['sv', '– Följ oss på Facebook', 0.94],
    [
      'en',
      'Follow us on Telegram, Facebook, Instagram and X for the latest news of the ferry.',
      0.94,
    ],
    ['de', 'Abonnieren Sie unseren Newsletter, der jeden Morgen kommt!', 0.93],
    ['fr', 'Nous utilisons des cookies, dont certains vous suivent : lisez notre politique.', 0.93],
  ])('is not the call of the page in %s: %s', (language, text, sure) => {
    expect(sureOf(text, language, ...CALLS)).toEqual([sure]);
  });
  it('is at most likely where a statement begins with the call', () => {
    const text = 'Follow us on Facebook and you see what the harbour had for lunch.';
    expect(sureOf(text, 'en', 'follow-us')).toEqual([0.75]);
    expect(sureOf('Download our app and lose an hour of your day.', 'en', 'app-store')).toEqual([
      0.75,
    ]);
  });
});

describe('figures', () => {
  const MENUS = ['menu-row', 'pagination', 'newsletter-form', 'subscribe-offer', 'gallery-counter'];
  it.each([
    ['es', 'Inicio: 20:30'],
    ['pl', 'Rejestracja: 05.09.2023, 10:00'],
    ['en', 'Register: 0800 123'],
    ['en', 'Home: 2-1'],
    ['zh', '登录：20:30'],
    ['de', 'Anmeldung: 05.09.2023 - 10:00'],
    ['de', 'Abo: 120'],
    ['tr', 'Menü: 12 - 15'],
    ['el', 'Είσοδος: 18:00'],
    ['ru', '17:00'],
  ])('make no label in %s: %s', (language, text) => {
    expect(sureOf(text, language, ...MENUS)).toEqual([0]);
  });
  it.each([
    ['de', 'Suche (12)'],
    ['en', 'Menu 3'],
    ['en', '$0.00 0 Cart'],
    ['en', 'All times are UTC+02:00'],
    ['en', 'Page 2 of 5'],
    ['ko', '3 / 12'],
    ['fa', '۳/۱۲'],
  ])('may stand beside one in %s: %s', (language, text) => {
    expect(sureOf(text, language, ...MENUS)[0]).toBeGreaterThanOrEqual(0.9);
  });
  it('in a table make the word beside them none', () => {
    expect(sureOf('Home 2\nAway 1', 'en', ...MENUS)).toEqual([0.6, 0]);
    expect(sureOf('Page 1\nPage 2', 'en', ...MENUS)).toEqual([0.93, 0.93]);
  });
});

describe('names of networks', () => {
  it.each([
    ['Share of users by network:\nFacebook 58\nYouTube 51\nWhatsApp 39', 0.6],
    ['The harbour counts.\nFacebook 58\nYouTube 51\nWhatsApp 39', 0.6],
    ['The harbour counts.\n1. YouTube\n2. WhatsApp\n3. Instagram', 0.6],
    ['Which of them do you use?\nFacebook, WhatsApp\nInstagram, TikTok\nYouTube', 0.6],
    ['What do your children use?\nYouTube.\nInstagram.\nFacebook.', 0.6],
    ['Share\nFacebook 12\nTwitter 30\nWhatsApp 5', 0.93],
    ['Who closed the bridge?\nFacebook\nTwitter\nWhatsApp', 0.93],
    ['Add to:\nFacebook\nTwitter\nWhatsApp', 0.93],
  ])('are sure as they stand: %j', (text, sure) => {
    expect(sureOf(text, 'en', 'share-row').slice(1)).toEqual([sure, sure, sure]);
  });
});

describe('a button', () => {
  it.each([
    ['Reply!', 0.8],
    ['Send.', 0.8],
    ['More!', 0.8],
    ['Share!', 0.8],
    ['Share on Facebook!', 0.95],
    ['Show more replies!', 0.94],
    ['Sign up now!', 0.94],
  ])('of a word or two is seldom %s', (text, sure) => {
    const rules = ['share-row', 'comment-action', 'more-link', 'newsletter-form'];
    expect(sureOf(text, 'en', ...rules)).toEqual([sure]);
  });
  it('of one word is an offer where it is a link', () => {
    const linked = contextOf('<p><a href="/abo">Abo</a></p><p>Der Rat tagt.</p>', {
      format: 'html',
      language: 'de',
    });
    const rule = defaultRules.filter(({ name }) => name === 'subscribe-offer');
    expect(runRules(linked, rule).map(({ confidence }) => confidence)).toEqual([0.85]);
    expect(sureOf('Abo', 'de', 'subscribe-offer')).toEqual([0.75]);
  });
  it.each(['sv', 'fi', 'hr'])('is not what heads the good sides of a thing in %s', (language) => {
    expect(sureOf('Plus\nMotor\n\nMinus\nBrus', language, 'subscribe-offer')[0]).toBe(0);
    expect(sureOf('Premium\n- Motor\n- Brus', language, 'subscribe-offer')[0]).toBe(0);
  });
});

describe('lines of an article on the thing itself', () => {
  it('are steps where they count on', () => {
    const numbered = '1. Sign up for our newsletter.\n2. Open the letter.';
    expect(sureOf(numbered, 'en', 'newsletter-call')).toEqual([0.6, 0]);
    const text = 'Step 1: Sign up for our newsletter.\nStep 2: Open the letter.';
    expect(sureOf(text, 'en', 'newsletter-call')[0]).toBeLessThan(0.9);
    const lone = 'Step 1: Sign up for our newsletter.\nThe ferry runs again.';
    expect(sureOf(lone, 'en', 'newsletter-call')).toEqual([0.93, 0]);
  });

  const paragraph = (n: number): string =>
    `Word ${n} is older than the net, and few who use it know where it comes from or what it meant.`;
  const heads = ['Newsletter', 'Advertising', 'Comments', 'Share'];
  const alternating = (labels: readonly string[]): string =>
    labels.map((label, n) => `${label}\n${paragraph(n)}`).join('\n');
  const RULES = ['ad-label', 'comment-head', 'share-row', 'newsletter-form'];
  it('are the heads of a glossary where they alternate with paragraphs', () => {
    const sure = sureOf(alternating(heads), 'en', ...RULES);
    expect(sure.filter((_, i) => i % 2 === 0)).toEqual([0.6, 0.6, 0.6, 0.6]);
  });
  it('are labels where there are two, or one comes back', () => {
    expect(sureOf(alternating(heads.slice(1, 3)), 'en', ...RULES)[0]).toBe(0.97);
    const labels = ['Advertising', 'Comments', 'Advertising', 'Share'];
    expect(sureOf(alternating(labels), 'en', ...RULES)[0]).toBe(0.97);
  });
  it('are a box that asks for consent where it speaks of itself', () => {
    const text = alternating(heads).replace(
      paragraph(1),
      'We use cookies to show what you like, and to count how many have seen it so far.',
    );
    expect(sureOf(text, 'en', ...RULES)[2]).toBe(0.97);
  });
});
