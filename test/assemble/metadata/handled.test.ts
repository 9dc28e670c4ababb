import { expect, it } from 'vitest';
import { createDateReader } from '../../../src/assemble/metadata/dates.ts';
import { withoutHandled } from '../../../src/assemble/metadata/handled.ts';
import { lexicons } from '../../../src/lexicon/list.ts';

const read = createDateReader({ lexicons });

it.each([
  ['Received: 2 September 2021 / Published: 14 March 2022', 'Published: 14 March 2022'],
  ['Received 2 May 2021; Revised 3 June 2021; Online 4 July 2021', 'Online 4 July 2021'],
  ['收稿日期：2021年9月2日 出版日期：2022年3月14日', '出版日期：2022年3月14日'],
  ['Eingereicht am 2. September 2021, erschienen am 14. März 2022', 'erschienen am 14. März 2022'],
])('blanks the days on which a paper was handled: %s', (line, rest) => {
  const out = withoutHandled(line, read);
  expect(out).toHaveLength(line.length);
  expect(out.replace(/^[\s;,/]+(?:; +)*/, '')).toBe(rest);
});

it.each([
  ['입력 2024.05.03 05:00 수정 2024.08.12 09:12'],
  ['Revised 3 May 2024'],
  ['She received the prize in Porto on 3 May 2024'],
])('leaves %s', (line) => {
  expect(withoutHandled(line, read)).toBe(line);
});
