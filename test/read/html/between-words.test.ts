import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const textsOf = (input: string) => readHtml(input).blocks.map(({ text }) => text);

describe('between words', () => {
  it.each(['select', 'textarea', 'iframe', 'video', 'audio', 'canvas'])(
    'a %s, whose content is no text of the page, parts them',
    (tag) => {
      expect(textsOf(`<p>Sort by<${tag}><option>price</${tag}>Show</p>`)).toEqual(['Sort by Show']);
    },
  );

  it.each(['<script>x</script>', '<title>x</title>', '<b hidden> </b>', '<!-- x -->'])(
    '%s is nothing, as in browsers',
    (unseen) => {
      expect(textsOf(`<p>Down${unseen}town</p>`)).toEqual(['Downtown']);
    },
  );
});

describe('a formula that never closes', () => {
  const formula =
    '<math><mi>r</mi><annotation encoding="application/x-tex">r = 2</annotation></math>';

  it.each([
    ['another follows', `one<math><p>If ${formula} holds</p>`],
    [
      'a paragraph ends it',
      'one<math><p>If <annotation encoding="application/x-tex">r = 2</annotation> holds</math></p>',
    ],
  ])('takes no source from behind, where %s', (_, input) => {
    const { blocks } = readHtml(input);
    expect(blocks[0]!.text).toBe('one');
    expect(blocks[0]!.end).toBeLessThanOrEqual(blocks[1]!.start);
  });

  it('and one that closes has its source', () => {
    expect(textsOf(`<p>If ${formula} holds</p>`)).toEqual(['If r = 2 holds']);
  });
});
