import { expect, test } from 'vitest';
import { openingWords, readWording, wordingsOf } from '../../src/judge/wording.ts';
import { openingsOf } from '../../src/lexicon/opening-words.ts';

const wordings = wordingsOf(
  new Map([
    ['en/the', 1],
    ['en/because', 2],
    ['zh/說', 2],
    ['en/of', 1],
    ['en/subscribe', -2.5],
    ['zh/頁', -2],
    ['en/and/or', 3],
  ]),
);
const wording = wordings.get('en')!;
const story = 'Because of the flood, the bridge of the mill is closed';

test('tells what the words of a block tell, and those around it', () => {
  const facts = readWording(
    openingsOf([story, 'Subscribe now', 'Xylophone', 'Subscribe']),
    wording,
  );
  // six of eleven words are known: because, of, the, the, of, the
  expect(facts.mean[0]).toBeCloseTo(7 / 6);
  expect(facts.known[0]).toBeCloseTo(6 / 11);
  expect(facts.most[0]).toBe(2);
  expect(facts.least[0]).toBe(0);
  expect(facts.head[0]).toBe(4);
  expect(facts.mean[1]).toBe(-2.5);
  expect(facts.least[1]).toBe(-2.5);
  expect(facts.around[2]).toBeCloseTo((7 / 6 - 2.5 - 2.5) / 3);
  expect(facts.mean[2]).toBeNaN();
  expect(facts.known[2]).toBe(0);
});

test('what stands further away does not tell', () => {
  const far = readWording(openingsOf(['Subscribe', ...Array(8).fill(story), 'Xylophone']), wording);
  expect(far.around[0]).toBeCloseTo(((7 / 6) * 4 - 2.5) / 5);
  expect(far.around[5]).toBeCloseTo(7 / 6);
});

test('says nothing of a page in a language that was not learned', () => {
  const facts = readWording(
    openingsOf(['Der Zug fährt bis Wien', 'Abonnieren', 'Subscribe']),
    wording,
  );
  for (const column of Object.values(facts)) {
    expect([...column].every((value) => Number.isNaN(value))).toBe(true);
  }
});

test('takes every character of a script without spaces for a word', () => {
  expect(openingWords('他說，頁數')).toEqual(new Set(['他', '說', '頁', '數']));
  const facts = readWording(openingsOf(['他說說說說', '頁頁頁說頁頁']), wordings.get('zh')!);
  expect(facts.mean[0]).toBe(2);
  expect(facts.least[1]).toBe(-2);
});

test('looks at the opening of a block alone, and gives each word once', () => {
  expect(openingWords('To be or not to be')).toEqual(new Set(['to', 'be', 'or', 'not']));
  const long = `${'word '.repeat(60)}subscribe`;
  expect(openingWords(long)).toEqual(new Set(['word']));
});

test('keeps languages apart', () => {
  expect([...wordings.keys()]).toEqual(['en', 'zh']);
  const facts = readWording(
    openingsOf(['The mill of the town of the lake of the hill']),
    wordings.get('zh')!,
  );
  expect(facts.mean[0]).toBeNaN();
});
