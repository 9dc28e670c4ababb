import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { ExtractOptions } from '../../src/options.ts';
import { categories } from '../../src/rules/category.ts';
import { defineRule } from '../../src/rules/define.ts';
import { defaultRules } from '../../src/rules/list.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { fixtureInputs } from '../support/arbitraries.ts';

/** Changes every array and object that hangs on a value, where it is not frozen. */
function deface(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) deface(part, seen);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push({ type: 'link', start: 0, end: 3, href: 'x:' });
  else if (!ArrayBuffer.isView(value))
    Object.assign(value, { text: 'defaced', start: -1, more: 1 });
}

const P =
  'The council met on Tuesday and agreed to widen the bridge over the river, which will take years.';
const Q =
  'The night train is booked out for weeks, the railway says, and new carriages will come in June.';
const made = [
  `<p>${P}</p>`,
  `<h2>A bridge</h2><p>${Q}</p><ul><li>one<li>two</ul><table><tr><th>a<td>b</table><pre>x = 1</pre><dl><dt>a<dd>b</dl>`,
  `# A bridge\n\n${P}\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n\n> ${Q}`,
  `${P}\n\n${Q}\n\nShare on Facebook`,
];
const fixtures = [...fixtureInputs().values()].filter(({ length }) => length < 4_000);
const inputs = [...made, ...fixtures.slice(0, 12)];

const given = (options: ExtractOptions): readonly string[] =>
  inputs.map((input) => JSON.stringify(extractArticle(input, options)));

describe('what a caller changes', () => {
  it.each(['html', 'markdown', 'text', 'plain'] as const)(
    'in a result of %s is in no later one',
    (format) => {
      const options = { format, comments: true, url: 'https://example.org/a' };
      const before = given(options);
      for (const input of inputs) deface(extractArticle(input, options));
      expect(given(options)).toEqual(before);
    },
  );

  it('in a link of a result is in no other block of it', () => {
    const { blocks } = extractArticle(`<p>${P}</p><p>${Q}</p>`);
    deface(blocks[0]);
    expect(blocks[1]).toMatchObject({ text: Q, spans: [] });
  });

  it('in what a rule of its own is shown is in no later result', () => {
    let calls = 0;
    const vandal: Rule = defineRule({
      name: 'vandal',
      category: 'related',
      summary: 'Changes whatever it is shown.',
      examples: { fires: [], quiet: [] },
      find({ document, phrases, having }) {
        calls++;
        for (const { index, spans, element } of document.blocks)
          for (const shared of [phrases(index), spans, element?.words]) deface(shared);
        deface(having('share'));
        return [];
      },
    });
    const options = { format: 'html' } as const;
    const before = given(options);
    for (const input of inputs)
      try {
        extractArticle(input, { ...options, rules: [vandal, ...defaultRules] });
      } catch {
        // a document that was tampered with makes no sense
      }
    expect(calls).toBe(inputs.length);
    expect(given(options)).toEqual(before);
  });

  it('in the list of categories is refused', () => {
    expect(() => (categories as unknown as string[]).push('bogus')).toThrow(TypeError);
  });
});
