import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { lexicons } from '../../src/lexicon/list.ts';
import { languagePage, lexiconPage } from './lexicon-page.ts';

// Writes docs/lexicon.md and docs/lexicon/<tag>.md. Run with `npm run docs:lexicon`; a test holds
// that the pages are up to date.
const folder = new URL('../lexicon/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder))
  if (!lexicons.some(({ language }) => name === `${language}.md`)) await rm(new URL(name, folder));
for (const lexicon of lexicons)
  await writeFile(new URL(`${lexicon.language}.md`, folder), languagePage(lexicon));
await writeFile(new URL('../lexicon.md', import.meta.url), lexiconPage(lexicons));
