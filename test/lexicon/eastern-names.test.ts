import { expect, it } from 'vitest';
import { isGluedName, nameBeforeJob } from '../../src/lexicon/eastern-names.ts';

it.each([
  ['作者', '王小明', true],
  ['责任编辑', '李丽', true],
  ['記者', '佐々木太郎', true],
  ['作者', '简介', false],
  ['作者', '王国维传略', false],
  ['编辑', '王小明', false],
  ['翻译', '问题', false],
  ['著者', '紹介', false],
  ['โดย', 'สรุป', false],
])('%s%s: %s', (word, behind, isName) => {
  expect(isGluedName(word, behind)).toBe(isName);
});

it.each([
  ['高村真由記者', '高村真由'],
  ['정하윤 기자', '정하윤'],
  ['정하윤기자', '정하윤'],
  ['社会部記者', undefined],
  ['フリー記者', undefined],
  ['朝日新聞記者', undefined],
  ['시민기자', undefined],
  ['記者', undefined],
  ['橋を見た記者', undefined],
])('the name in %s', (line, name) => {
  expect(nameBeforeJob(line)).toBe(name);
});
