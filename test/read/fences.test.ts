import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const codeOf = (fence: string, close = fence.slice(0, 3)) => {
  const page = `# Areas\n\nThis is how the area of a room is found, whatever its shape.\n\n${fence}\nlet a = b * c;\n${close}\n\nThe same goes for a garden, if its sides are straight.\n`;
  const code = extractArticle(page, { format: 'markdown' }).blocks.find(
    ({ type }) => type === 'code',
  );
  return code?.type === 'code' ? [code.text, code.language] : undefined;
};

describe('fenced code', () => {
  it.each([
    ['```', undefined],
    ['~~~', undefined],
    ['```js', 'js'],
    ['``` js', 'js'],
    ['```js {1,3}', 'js'],
    ['```js{1,3}', 'js'],
    ['```python title="area.py"', 'python'],
    ['```c++', 'c++'],
    ['```{r}', undefined],
  ])('that opens with %s', (fence, language) => {
    expect(codeOf(fence)).toEqual(['let a = b * c;', language]);
  });

  it('may be closed by a longer fence, not by a shorter one', () => {
    expect(codeOf('```js', '`````')).toEqual(['let a = b * c;', 'js']);
    expect(codeOf('`````js', '```')).toBeUndefined();
  });
});
