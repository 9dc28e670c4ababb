import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const TEXTS: Readonly<Record<string, readonly [title: string, ...paragraphs: string[]]>> = {
  en: [
    'Ferry runs again after flood repairs',
    'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
    'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  ],
  de: [
    'Rat vertagt die Abstimmung über die Brücke',
    'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.',
    'Der Rat tagt im Mai und entscheidet dann, ob die Stadt eine neue Brücke bauen lässt.',
  ],
  ja: [
    '橋はいつ再び開くのか',
    '橋は冬から閉鎖されており、市議会は五月に今後の方針を決める予定だと発表した。',
    '住民は毎朝川を遠回りしなければならず、早い決定を求めている。',
  ],
  ko: [
    '다리는 언제 다시 열리나',
    '다리는 지난겨울부터 폐쇄되어 있으며 시의회는 5월에 결정을 내릴 예정이라고 밝혔다.',
    '주민들은 매일 아침 강을 돌아서 가야 하는 것에 지쳤다고 말하며 빠른 결정을 요구하고 있다.',
  ],
  zh: [
    '大桥何时重新开放',
    '大桥自冬天以来一直关闭，市议会表示将在五月作出决定，届时会公布修复方案。',
    '居民们说他们已经厌倦了每天早上绕河而行，希望尽快有一个结果。',
  ],
};

describe('a byline, a date and what belongs to them in one block', () => {
  it.each([
    ['en', 'By Ada Byron March 14, 2024 5 min read', 'Ada Byron', '2024-03-14'],
    ['en', 'By Ada Byron Updated March 14, 2024 at 6:22 p.m.', 'Ada Byron', '2024-03-14T18:22'],
    ['en', 'Post by rusty » Sun Mar 3, 2024 4:10 pm', 'rusty', '2024-03-03T16:10'],
    ['de', 'Von Ada Muster 14. März 2024 5 Min. Lesezeit', 'Ada Muster', '2024-03-14'],
    ['ja', '2024年3月14日 文・川野太郎', '川野太郎', '2024-03-14'],
    ['ja', '取材・文 川野太郎 2024年3月14日 18時22分', '川野太郎', '2024-03-14T18:22'],
    ['ko', '2024.03.14 18:22 강하늘 기자', '강하늘', '2024-03-14T18:22'],
    ['ko', '강하늘 기자 입력 2024.03.14 18:22', '강하늘', '2024-03-14T18:22'],
    ['zh', '2024-03-14 18:22 来源：灯塔网 记者 林小雨', '林小雨', '2024-03-14T18:22'],
    ['zh', '2024年3月14日 作者：林小雨', '林小雨', '2024-03-14'],
  ])('is read and leaves the text (%s: %s)', (language, line, author, date) => {
    const [title, ...paragraphs] = TEXTS[language]!;
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    for (const article of [
      extractArticle([title, line, ...paragraphs].join('\n'), { format: 'text' }),
      extractArticle(`<title>${title}</title><h1>${title}</h1><div>${line}</div>${body}`),
      extractArticle(`<title>${title}</title><h1>${title}</h1><h3>${line}</h3>${body}`),
    ]) {
      expect(article.authors).toEqual([author]);
      expect(article.published).toBe(date);
      expect(article.text).not.toContain(line);
      expect(article.metadata).toContainEqual(expect.objectContaining({ field: 'byline' }));
    }
  });

  it.each([
    'By March 14, 2024 Ada Byron had sold the ferry.',
    'By 14 March 2024 the ferry was sold.',
  ])('is none in a sentence: %s', (line) => {
    const [title, ...paragraphs] = TEXTS['en']!;
    const article = extractArticle([title, ...paragraphs, line, ...paragraphs].join('\n'), {
      format: 'text',
    });
    expect(article.text).toContain(line);
    expect(article.authors).toEqual([]);
  });
});
