import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { expectLinear } from '../../support/growth.ts';

const texts = (html: string): readonly string[] => readHtml(html).blocks.map(({ text }) => text);

describe('the numbers of the lines of code', () => {
  it.each([
    [
      'a cell',
      '<table><tr><td class="linenos"><div><pre>1\n2</pre></div></td><td class="code"><pre>port: 80</pre></td></tr></table>',
    ],
    [
      'a cell of Rouge',
      '<table><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td><pre>port: 80</pre></td></tr></table>',
    ],
    [
      'lines of Chroma',
      '<table><tr><td><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td><pre>port: 80</pre></td></tr></table>',
    ],
    ['each line', '<pre><span class="linenos">1</span>port: 80</pre>'],
    [
      'a box behind',
      '<div><pre>port: 80</pre><div class="line-numbers-wrapper"><span class="line-number">1</span><br></div></div>',
    ],
  ])('are no text in %s', (_, html) => {
    expect(texts(`<p>Set it:</p>${html}<p>Done.</p>`)).toEqual(['Set it:', 'port: 80', 'Done.']);
  });

  it('are none where more than digits stand, or no code is near', () => {
    expect(texts('<pre class="line-numbers"><code>42</code></pre>')).toEqual(['42']);
    expect(texts('<pre class="line-numbers"><code><b>42</b> + 1</code></pre>')).toEqual(['42 + 1']);
    expect(texts('<pre><span class="ln">1a</span> b</pre>')).toEqual(['1a b']);
    expect(texts('<p><span class="line-number">12</span> Wages and tips</p>')).toEqual([
      '12 Wages and tips',
    ]);
  });

  it('are looked for in linear time', async () => {
    await expectLinear((n) => {
      const html = '<div class="ln">1'.repeat(n);
      return () => readHtml(html);
    }, 4000);
  });
});

it('the name of a language over code is none either', () => {
  const box = (name: string): string =>
    `<div class="${name}"><span class="lang">js</span><pre><code>let a;</code></pre></div>`;
  expect(texts(box('language-js'))).toEqual(['let a;']);
  expect(texts(box('choice'))).toEqual(['js', 'let a;']);
});
