import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { expectLinear } from '../../support/growth.ts';

const repeat = (text: string, times: number): string => text.repeat(times);

/** Inputs that make tree builders, stacks or regular expressions slow, by size. */
const SHAPES: Readonly<Record<string, (k: number) => string>> = {
  'nested blocks': (k) => `${repeat('<div>', k)}x${repeat('</div>', k)}`,
  'nested inline elements': (k) => `${repeat('<span class=a>', k)}x`,
  'nested tables': (k) => `${repeat('<table><tr><td>', k)}x`,
  'nested lists': (k) => `${repeat('<ul><li>x', k)}`,
  'formatting to reopen': (k) => `<p>${repeat('<b id=i>', k)}${repeat('</p><p>x', k)}`,
  'end tags that match nothing': (k) => `${repeat('<div>', k)}${repeat('</b></p></li></td>', k)}`,
  'links below blocks': (k) => `${repeat('<a href=x><div>', k)}${repeat('</a>y', k)}`,
  'unclosed everything': (k) => repeat('<p><b><a href=x><i>x<li><td><h2>y', k),
  'line breaks': (k) => repeat('x<br>', k),
  'unclosed formulas': (k) => repeat('<math>x<annotation>', k),
  'hidden spans': (k) => repeat('<span style="display:none">x', k),
  'half tags': (k) => repeat('<p <', k),
  'less-than signs': (k) => repeat('<', k),
  'swallowed end tags': (k) => repeat('</>', k),
  'half entities': (k) => repeat('&#x', k),
  'half comments': (k) => repeat('<!--', k),
  'CDATA in SVG': (k) => `<svg>${repeat('<![CDATA[', k)}`,
  'raw text ends': (k) => `<title>${repeat('</titl', k)}`,
  'script escapes': (k) => `<script>${repeat('<!--<script>', k)}`,
  'attributes': (k) => `<p ${Array.from({ length: k }, (_, i) => `a${i}=1`).join(' ')}>x`,
  'one long class': (k) => `<p class="${repeat('aB ', k)}">x`,
  'distinct classes': (k) => Array.from({ length: k }, (_, i) => `<i class="c${i} d">x</i>`).join(''),
  'table rows': (k) => `<table>${repeat('<tr><td>a<td>b', k)}`,
  'empty cells': (k) => `<table><tr>${repeat('<td>', k)}x</table>`,
  'microdata inside microdata': (k) => `${repeat('<div itemprop=a itemscope>', k)}x`,
  'times inside times': (k) => `${repeat('<time>x', k)}`,
  'pictures': (k) => repeat('<img srcset="a 1x, b 2x" data-src=c.png>', k),
  'a state object': (k) => `<script>x={"a":"${repeat('word and more \\n', k)}"}</script>`,
  'quotes and backslashes': (k) => `<script type="application/json">${repeat('\\"', k)}</script>`,
  'frames in noscript': (k) => repeat('<noscript><iframe/></noscript>x', k),
  'forms': (k) => repeat('<form>', k),
  'selects': (k) => repeat('<select><option>x', k),
}; // biome-ignore format: a table

describe('readHtml on hostile input', () => {
  it.each(Object.entries(SHAPES))('takes linear time for %s', (_, shape) =>
    expectLinear((size) => {
      const input = shape(size);
      return () => readHtml(input);
    }, 1000),
  );

  it('answers 100,000 nested tags', () => {
    const input = `${repeat('<div><b>', 50_000)}deep${repeat('</b></div>', 50_000)}`;
    expect(readHtml(input).blocks.map((block) => block.text)).toEqual(['deep']);
  });

  it('answers a million attributes', () => {
    const input = `<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>text`;
    expect(readHtml(input).blocks.map((block) => block.text)).toEqual(['text']);
  });
});
