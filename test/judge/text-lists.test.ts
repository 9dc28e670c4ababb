import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { createPage } from '../../src/judge/page.ts';
import { keepTextLists } from '../../src/judge/text-lists.ts';
import { readText } from '../../src/read/text/read-text.ts';

const ABOVE =
  'The council has counted how many people cross each of the bridges on a working day, and how many of them go on foot.';
const BELOW =
  'Most of those who walk do so because the bus does not stop on the far side, the council says, and wants to change that.';
const MENU = ['News', 'Sport', 'Weather', 'Letters', 'Culture', 'Town', 'Jobs', 'Cars', 'Homes'];
const TOWNS = ['Arden', 'Brill', 'Corby', 'Deal', 'Eye', 'Frome', 'Goole', 'Hythe'];

const textOf = (lines: readonly string[], language = 'en') =>
  extractArticle(lines.join('\n'), { format: 'text', language }).text;

const page = (list: readonly string[]) => [
  ...MENU,
  'Who walks across the bridges of the town',
  'By Ada Example',
  ABOVE,
  BELOW,
  ...list,
  'About us',
  ...MENU,
];

describe('in a text, near prose of the article', () => {
  it.each([
    ['with bars', ' | '],
    ['with tabs', '\t'],
  ])('rows of a table stay, %s', (_, edge) => {
    const rows = TOWNS.map((town) => [town, 'Rest', 'Walk', 'Run easy'].join(edge));
    const text = textOf(page(rows));
    for (const town of TOWNS) expect(text).toContain(town);
    expect(text).not.toContain('Jobs');
  });

  it('lines that count on stay, far from the prose as well', () => {
    const rows = TOWNS.map((town, i) => `${i + 1} ${town} $${90 - i}.50`);
    const text = textOf(
      page(['Towns', 'By cost of the ferry', 'Fares in May', 'One way', ...rows]),
    );
    for (const row of rows) expect(text).toContain(row);
  });

  it('items stay that are all marked alike', () => {
    const items = ['请勿空腹泡温泉', '皮肤有伤口时不宜浸泡', '水温不宜超过四十度'].map(
      (item) => `★${item}`,
    );
    const prose =
      '市政府周二决定，温泉公园从五月起每天开放到晚上十点，居民可以在河边的老浴场买票，票价和去年一样。';
    const text = textOf(
      [
        '首页',
        '新闻',
        '体育',
        '天气',
        '温泉公园五月开放',
        prose,
        '泡温泉注意事项',
        ...items,
        '关于我们',
        '首页',
        '新闻',
      ],
      'zh',
    );
    for (const item of items) expect(text).toContain(item.slice(1));
  });
});

/** The levels of a list with a paragraph above, of which the paragraph alone is surely the article's. */
const levelsOf = (list: readonly string[], { share = 1, suspect = -1 } = {}): readonly number[] => {
  const text = [ABOVE, ...list].join('\n');
  const document = readText(text, { format: 'text' });
  const page = createPage(document, [], undefined, { odds: new Map() });
  const level = Float32Array.from(document.blocks, (_, i) => (i === 0 ? 0.75 : 0));
  const suspects = new Uint8Array(document.blocks.length);
  if (suspect >= 0) suspects[suspect] = 1;
  keepTextLists(page, share, level, suspects);
  return [...level.slice(1)];
};

const row = (town: string, edge = ' | ') => [town, 'Rest', 'Walk'].join(edge);
const lifted = (list: readonly string[]) => list.map(() => 0.75);
const left = (list: readonly string[]) => list.map(() => 0);

describe('what is lifted', () => {
  it.each([
    ['rows between bars', TOWNS.map((town) => row(town))],
    ['rows between tabs', TOWNS.map((town) => row(town, '\t'))],
    ['marked lines', TOWNS.map((town) => `✓ ${town}`)],
    ['items', TOWNS.map((town) => `- ${town}`)],
    ['lines that count on', TOWNS.map((town, i) => `${i + 4} ${town} ${i}.5`)],
  ])('%s', (_, list) => {
    expect(levelsOf(list)).toEqual(lifted(list));
  });

  it('nothing where a rule speaks against one of them', () => {
    const rows = TOWNS.map((town) => row(town));
    expect(levelsOf(rows, { suspect: 3 })).toEqual(left(rows));
  });

  it('no items where little looks like article: they may be a menu’s', () => {
    const items = TOWNS.map((town) => `- ${town}`);
    expect(levelsOf(items, { share: 0.4 })).toEqual(left(items));
    const rows = TOWNS.map((town) => row(town));
    expect(levelsOf(rows, { share: 0.4 })).toEqual(lifted(rows));
  });

  it('no lines with one bar, no two rows, no lines with different marks', () => {
    const none = [
      TOWNS.map((town) => `${town} | Walk`),
      TOWNS.slice(0, 2).map((town) => row(town)),
      TOWNS.map((town, i) => `${'★●✓'[i % 3]} ${town}`),
    ];
    for (const list of none) expect(levelsOf(list)).toEqual(left(list));
  });

  it('nothing far from the prose but what counts on', () => {
    const far = ['Towns', 'Fares', 'May', 'June'];
    const rows = TOWNS.map((town) => row(town));
    expect(levelsOf([...far, ...rows])).toEqual(left([...far, ...rows]));
    const counted = TOWNS.map((town, i) => `${i + 1} ${town} $${90 - i}.50`);
    expect(levelsOf([...far, ...counted])).toEqual([...left(far), ...lifted(counted)]);
  });
});
