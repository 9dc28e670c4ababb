import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/index.ts';

const CHINESE = [
  '首页\n国内\n体育\n财经\n老桥从周一起关闭，市民出行受影响',
  '老桥从周一早上起关闭，没有人知道什么时候能再次开放，市议会将在五月开会讨论此事。\n' +
    '在那之前，渡轮每小时开一班，晚上和星期天也是如此。\n' +
    '面包师失去了一半的生意，因为对岸没有人再来买他的面包，市长说他会帮忙。',
] as const;
const JAPANESE = [
  'ホーム\nニュース\n橋が月曜日から閉鎖、市民に影響',
  '橋は月曜日の朝から閉鎖されており、いつ再開されるかは誰にも分からない。市議会は五月に会合を開く予定だ。\n' +
    '渡し船はそれまで一時間ごとに運航し、夜も日曜日も乗ることができるという。',
] as const;
const KOREAN = [
  '홈\n사회\n월요일부터 다리 폐쇄, 시민 불편',
  '다리는 월요일 아침부터 폐쇄되었고 언제 다시 열릴지 아무도 모른다고 시는 밝혔다.\n' +
    '시의회는 5월에 회의를 열어 이 문제를 논의할 예정이며 그때까지 배가 매시간 운항한다.',
] as const;

describe('bylines of Chinese, Japanese and Korean', () => {
  it.each([
    ['作者：张三', CHINESE, '张三'],
    ['文/张三', CHINESE, '张三'],
    ['记者：李小明', CHINESE, '李小明'],
    ['记者 张三', CHINESE, '张三'],
    ['责任编辑：王五', CHINESE, '王五'],
    ['来源：新闻社 作者：张三 2024-03-01 10:20', CHINESE, '张三'],
    ['記者 山田太郎', JAPANESE, '山田太郎'],
    ['文・山田太郎', JAPANESE, '山田太郎'],
    ['取材・文＝山田太郎', JAPANESE, '山田太郎'],
    ['執筆者：山田太郎', JAPANESE, '山田太郎'],
    ['김철수 기자', KOREAN, '김철수'],
    ['글 김철수', KOREAN, '김철수'],
    ['[서울=통신사] 김철수 기자', KOREAN, '김철수'],
  ])('%s', (line, [above, below], name) => {
    const { authors, text } = extractArticle(`${above}\n${line}\n${below}`);
    expect(authors).toEqual([name]);
    expect(text).not.toContain(name);
    expect(text).toContain(below.split('\n')[1]);
  });
});

const page = (language: string, [above, below]: readonly [string, string], row: string): string =>
  `<html lang="${language}"><body><article><h1>${above.split('\n').at(-1)}</h1>${row}${below
    .split('\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

describe('a name with a job behind it', () => {
  it.each([
    [
      'ja',
      JAPANESE,
      '<div><time>2025年10月5日 6時00分</time><span>高村真由記者</span></div>',
      '高村真由',
    ],
    ['ja', JAPANESE, '<p>2025年10月5日 06:00 高村真由記者</p>', '高村真由'],
    ['ja', JAPANESE, '<p>2025年10月5日</p><p>高村真由記者</p>', '高村真由'],
    ['ko', KOREAN, '<p><span>정하윤 기자</span><span>입력 2025.03.28 05:00</span></p>', '정하윤'],
    ['ko', KOREAN, '<p>정하윤기자 2025.03.28 05:00</p>', '정하윤'],
  ] as const)('%s: %s', (language, texts, row, name) => {
    expect(extractArticle(page(language, texts, row), { format: 'html' }).authors).toEqual([name]);
  });

  it.each([
    ['zh', CHINESE, '翻译问题'],
    ['zh', CHINESE, '作者简介'],
    ['zh', CHINESE, '编辑器设置'],
    ['ja', JAPANESE, '翻訳の難しさ'],
    ['ja', JAPANESE, '著者紹介'],
  ] as const)('is not %s: %s', (language, texts, line) => {
    const row = `<p><strong>${line}</strong></p>`;
    expect(extractArticle(page(language, texts, row), { format: 'html' }).authors).toEqual([]);
  });
});
