import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/read-text.ts';
import { broken } from '../bench/wrapped.ts';

const blocksOf = (input: string): readonly string[] =>
  readText(input, { format: 'text' }).blocks.map(({ text }) => text);

const PARAGRAPHS = [
  'The ferry between the two islands sails again after eleven winters, and nobody on the quay could say who had paid for the paint, least of all the harbour master, who was standing next to the empty tins.',
  'For seven hours the ship waits for the tide in the narrows, which is why the council had stopped it in the first place; a bridge was to be built, and bridges, as the mayor put it, wait for nothing at all.',
  'It was never built, and the money went into a study of four volumes that nobody is known to have finished, though the third of them is said to hold open the door of the town hall on warm days.',
];
const ADDRESS = `https://ferry.example/${'timetable-'.repeat(12)}`;

/** A text broken as terminals set Korean: two columns a character. */
const brokenWide = (text: string, width: number): string =>
  broken(text.replace(/[\uAC00-\uD7A3]/g, '$&\u2060'), width).replaceAll('\u2060', '');

describe('text that was wrapped', () => {
  it.each([
    ['by a mailer', 72, ''],
    ['by a converter', 80, ''],
    ['by a text browser', 76, '   '],
  ])('%s has its paragraphs back', (_, width, indent) => {
    const input = PARAGRAPHS.map((text) => broken(text, width, indent)).join('\n\n');
    expect(input.split('\n').length).toBeGreaterThan(8);
    expect(blocksOf(input)).toEqual(PARAGRAPHS);
  });

  it('though a table, a line of code or an address is wider', () => {
    const wide = `${'| 12 '.repeat(18)}|`;
    const input = [...PARAGRAPHS.map((text) => broken(text, 72)), wide, ADDRESS].join('\n\n');
    expect(blocksOf(input)).toEqual([...PARAGRAPHS, wide, ADDRESS]);
  });

  it('where paragraphs have two lines and the script no capitals', () => {
    const short = [
      '시청은 지난해보다 두 배 많은 방문객을 예상하고 있으며 주차장을 새로 마련했다고 화요일에 밝혔다.',
      '버스는 역 앞에서 십 분마다 출발하며 요금은 평소와 같다고 시청 관계자는 기자들에게 설명했다.',
      '비가 오면 행사는 다음 주로 미뤄진다고 주최 측은 홈페이지를 통해 미리 알릴 계획이라고 덧붙였다.',
      '밤에는 항구 앞바다에서 불꽃놀이가 펼쳐지며 구경하려는 사람은 일찍 와야 한다고 시청은 전했다.',
      '축제는 토요일 오전 열 시에 시작해 일요일 저녁까지 이어지고 가게들은 늦게까지 문을 연다고 한다.',
    ];
    const input = short.map((text) => brokenWide(text, 60)).join('\n\n');
    expect(input.split('\n').filter((line) => line !== '')).toHaveLength(10);
    expect(blocksOf(input)).toEqual(short);
  });

  it('in items whose text hangs behind a wide mark', () => {
    const items = PARAGRAPHS.map((text) => `-   ${broken(text, 68).replaceAll('\n', '\n    ')}`);
    const { blocks } = readText(items.join('\n'), { format: 'text' });
    expect(blocks.map(({ shape, text }) => [shape, text])).toEqual(
      PARAGRAPHS.map((text) => ['item', text]),
    );
  });

  it('of a few lines, too, and in Korean', () => {
    expect(blocksOf(broken(PARAGRAPHS[0]!, 60))).toEqual([PARAGRAPHS[0]]);
    const text =
      '열한 번의 겨울이 지나고 두 섬 사이의 밤배가 다시 다닌다. 의회는 화요일에 아홉 표 대 네 표로 이를 정했고, 첫 배의 표는 회의록의 잉크가 마르기도 전에 모두 팔렸다. 배는 좁은 물길에서 물때를 기다려야 하므로 일곱 시간이 걸린다. 그래서 의회가 배를 멈추었고, 그 자리에 다리를 놓기로 했으나 다리는 끝내 놓이지 않았다.';
    expect(blocksOf(broken(text, 60))).toEqual([text]);
  });

  it.each([
    [
      'steps',
      [
        '1. Take the ferry to the northern island and wait there',
        '2. Ask for the harbour master, who is never to be found',
        '3. Take the ferry back',
      ],
    ],
    [
      'a chat',
      [
        '[12:01] ada: the ferry has left without a single one of us',
        '[12:02] eva: then we shall wait for the one that comes at nine',
        '[12:03] ada: there is none at nine',
      ],
    ],
    [
      'verse',
      [
        'The ship lay still upon the mud',
        'Eleven winters long and more, they say',
        'And every tide that came and went',
        'Went by without a song for those at sea',
        'The bell hung in a kitchen then',
        'And rang the children home from everywhere',
        'The ship lay still',
      ],
    ],
    [
      'code',
      [
        'ferry.open()',
        '    for passenger in sorted(quay.waiting, key=lambda one: one.age):',
        '        ferry.board(passenger)',
      ],
    ],
  ])('keeps %s apart', (_, lines) => {
    const input = `${PARAGRAPHS.map((text) => broken(text, 65)).join('\n\n')}\n\n${lines.join('\n')}`;
    expect(blocksOf(input)).toEqual([...PARAGRAPHS, ...lines.map((line) => line.trim())]);
  });

  it('does not take the article of Portuguese for the mark of an item', () => {
    const input = 'Depois de tudo,\no barco volta\no capitão fica\ne o sino toca.';
    expect(blocksOf(input)).toEqual(input.split('\n'));
  });

  it('goes on behind an address that fits on no line', () => {
    const text = `${PARAGRAPHS[0]} The timetable is at ${ADDRESS} from May on, says the council.`;
    const input = [text, ...PARAGRAPHS.slice(1)].map((one) => broken(one, 72)).join('\n\n');
    expect(blocksOf(input)[0]).toBe(text);
  });

  it('keeps the items of a list apart', () => {
    const items = PARAGRAPHS.map((text) => `* ${broken(text, 76, '  ').trimStart()}`).join('\n');
    const input = `${PARAGRAPHS.map((text) => broken(text, 76)).join('\n\n')}\n\n${items}`;
    expect(blocksOf(input)).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
  });

  it.each([70, 74])('in ideographs without blanks, at %i columns', (width) => {
    const sentences = [
      '停航十一个冬天之后，两座岛屿之间的夜航渡轮重新启航，首航的船票在会议记录的墨迹未干之前就已经全部售出，港务长这样说。',
      '航程需要七个小时，因为船要在狭窄的水道里等待潮水，当年议会正是因此决定停航，而桥，用当时镇长的话说，从来不等任何东西。',
      '停航的那些年里，船停在泥里，船长把船钟挂在自家的厨房里，每天敲钟叫孩子们吃晚饭，听见钟声的邻居也跟着回家。',
      '船票在开船当晚的码头上出售，一个铺位十八克朗，一把椅子六克朗，带自行车的人要按带一个孩子的价钱付款。',
      '桥一直没有修成，钱花在了一份四卷本的隧道研究报告上，据说至今没有人读完，只有第三卷在夏天用来撑开镇公所的大门。',
    ];
    const text = sentences.join('');
    const half = Math.floor(width / 2);
    const lines = Array.from({ length: Math.ceil(text.length / half) }, (_, i) =>
      text.slice(i * half, (i + 1) * half),
    );
    expect(blocksOf(lines.join('\n'))).toEqual([text]);
  });
});

describe('what was not wrapped stays apart', () => {
  it.each([
    [
      'headlines of one length',
      Array.from(
        { length: 9 },
        (_, i) => `The council meets about bridge number ${i + 1} of nine tonight`,
      ),
    ],
    [
      'products and their prices',
      Array.from({ length: 8 }, (_, i) => [
        `Ferry FR-${i} robotic rowing boat with OAS (Obstacle Avoidance System)`,
        `$ 2,99${i}.99`,
      ]).flat(),
    ],
    [
      'dates of a course',
      Array.from(
        { length: 8 },
        (_, i) => `September ${i + 10} 12pm - 1pm Hall 217 with Ada Lindqvist, Ph.D.`,
      ),
    ],
    [
      'verse',
      [
        'the ship lay still upon the mud',
        'eleven winters long',
        'and every tide that came and went',
        'went by without a song',
        'the bell hung in a kitchen then',
        'and rang the children home',
      ],
    ],
    [
      'headlines in Hindi',
      Array.from(
        { length: 8 },
        (_, i) => `ग्यारह सर्दियों के बाद दो द्वीपों के बीच रात की नाव फिर से चलने लगी ${i + 1}`,
      ),
    ],
    [
      'headlines in Chinese',
      [
        '拜票也探弱勢 鎮長夫人手工餅乾 超級粉絲 孩子們緊抱三親鎮長',
        '給小島一個機會 前鎮長登報挺渡輪 拜票遇婦人跪陳情 警衛緊張',
        '議員掃北岸 碼頭緊繃局長坐鎮 港口遭嗆燈塔遭推擠 船長略顯疲',
        '新橋保解讀 議員：棄橋無能投我 船長當選後將任 渡輪和平大使館',
        '改辦園遊會 街友尾牙辦桌不復見 有吃又有拿 街友爆量紅包縮水',
        '選前憂潮汐意外 鎮長說會小心 議會談聯合政府 議員選前提沒誠意',
        '掃票倉東市場 鎮長夫人人氣旺旺 拜票從早到晚 鎮長夫人面露疲態',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(blocksOf(lines.join('\n'))).toEqual(lines);
  });

  it('addresses below each other, each of which fits on no line', () => {
    const lines = Array.from(
      { length: 9 },
      (_, i) => `https://library.example/articles/PMC602793${i}/`,
    );
    expect(blocksOf([PARAGRAPHS[0], ...lines].join('\n'))).toEqual([PARAGRAPHS[0], ...lines]);
  });
});
