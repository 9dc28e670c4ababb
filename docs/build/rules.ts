import { writeFile } from 'node:fs/promises';
import { defaultRules } from '../../src/rules/list.ts';
import { rulesPage } from './rules-page.ts';

// Writes docs/rules.md. Run with `npm run docs:rules`; a test holds that the page is up to date.
await writeFile(new URL('../rules.md', import.meta.url), rulesPage(defaultRules));
