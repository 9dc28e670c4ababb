import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rulesPage } from '../../docs/build/rules-page.ts';
import { defaultRules } from '../../src/rules/list.ts';

test('docs/rules.md says what the rules say; if not, run `npm run docs:rules`', async () => {
  const page = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(defaultRules));
});
