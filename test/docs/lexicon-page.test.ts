import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { languagePage, lexiconPage } from '../../docs/build/lexicon-page.ts';
import { lexicons } from '../../src/lexicon/list.ts';

const docs = new URL('../../docs/', import.meta.url);
const page = (name: string): Promise<string> => readFile(new URL(name, docs), 'utf8');

it('docs/lexicon.md says what the lexicons say; if not, run `npm run docs:lexicon`', async () => {
  expect(await page('lexicon.md')).toBe(lexiconPage(lexicons));
});

it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
  'docs/lexicon/%s.md has its phrases; if not, run `npm run docs:lexicon`',
  async (language, lexicon) => {
    const told = (await page(`lexicon/${language}.md`)) === languagePage(lexicon);
    expect(told, `docs/lexicon/${language}.md is not up to date`).toBe(true);
  },
);

it('docs/lexicon has a page a language, and no others', async () => {
  expect((await readdir(new URL('lexicon/', docs))).sort()).toEqual(
    lexicons.map(({ language }) => `${language}.md`).sort(),
  );
});
