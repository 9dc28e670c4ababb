import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { createContext } from '../../src/rules/context.ts';
import { defineRule } from '../../src/rules/define.ts';
import type { Rule } from '../../src/rules/rule.ts';

const text = 'The night train to Vienna is booked out for weeks, the railway says.';
const rule: Rule = {
  name: 'weather-tip',
  category: 'related',
  summary: 'Our own weather line.',
  examples: { fires: [], quiet: [] },
  find: () => [],
};

describe('the name of a rule', () => {
  it.each(['judge', 'leftover-markup', 'front-matter'])(
    'is not %s, which means no rule',
    (name) => {
      expect(() => defineRule({ ...rule, name })).toThrow(RangeError);
      expect(() => defineRule({ ...rule, name })).toThrow(`“${name}” is taken`);
    },
  );

  it.each(['judge', 'Weather Tip', '', 'weather_tip', 'a'.repeat(61)])(
    'is checked where a rule was not made by defineRule, too: %j',
    (name) => {
      const extract = () => extractArticle(text, { rules: [{ ...rule, name }] });
      expect(extract).toThrow(RangeError);
      expect(extract).toThrow(/“rules” .* name .*(?:is taken|is not in kebab case)/);
    },
  );
});

describe('what a rule throws', () => {
  const cause = new Error('no such week');
  const thrown = (find: Rule['find']): unknown => {
    try {
      extractArticle(text, { rules: [{ ...rule, find }] });
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each<[string, Rule['find']]>([
    [
      'at once',
      () => {
        throw cause;
      },
    ],
    [
      'on its way',
      // biome-ignore lint/correctness/useYield: it throws before
      function* () {
        throw cause;
      },
    ],
  ])('%s comes with the name of the rule', (_, find) => {
    const error = thrown(find);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: 'rule “weather-tip” has failed: no such week', cause });
  });

  it('need not be an error', () => {
    const error = thrown(() => {
      throw Object.create(null);
    });
    expect(String(error)).toContain('weather-tip');
  });
});

describe('a document that rules look at', () => {
  it('stays as it is', () => {
    const read = readText('a\n\nb', { format: 'text' });
    const document: Document = { ...read, blocks: [...read.blocks] };
    const context = createContext(document);
    expect(Object.isFrozen(document.blocks)).toBe(false);
    expect(Object.isFrozen(context.blocks)).toBe(true);
    expect(context.document.blocks).toBe(context.blocks);
    expect(context.blocks).toEqual(document.blocks);
  });

  it('is not copied where a reader made it', () => {
    for (const document of [readText('a\n\nb', { format: 'text' }), readHtml('<p>a<p>b')])
      expect(createContext(document).document).toBe(document);
  });
});
