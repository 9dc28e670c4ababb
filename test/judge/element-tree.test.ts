import { describe, expect, it } from 'vitest';
import { readDom } from '../../src/judge/dom.ts';
import { elementTree, meetings } from '../../src/judge/element-tree.ts';
import { countFacts } from '../../src/judge/facts.ts';
import { readHtml } from '../../src/read/html/read-html.ts';

const page =
  '<body><div id=a><div id=b><p>one two</p><p>three four</p></div><ul><li>five</li><li>six</li></ul></div><div id=c><p>seven</p><p>eight</p></div></body>';
const document = readHtml(page);
const dom = readDom(document, countFacts(document));
const tree = elementTree(document.blocks, dom);

describe('the elements around blocks', () => {
  it('are numbered with parents before their children', () => {
    tree.parent.forEach((parent, element) => {
      expect(parent).toBeLessThan(element);
    });
  });

  it('know the container of each block', () => {
    expect(tree.near[0]).toBe(tree.near[1]);
    expect(tree.near[0]).not.toBe(tree.near[2]);
    expect([tree.from[tree.near[0]!], tree.to[tree.near[0]!]]).toEqual([0, 2]);
  });
});

describe('where blocks meet the container that looks most like the article', () => {
  const met = meetings(tree, Float32Array.of(9, 9, 1, 1, 0, 0));

  it('is that container for what stands in it', () => {
    expect([met.steps[0], met.from[0], met.to[0]]).toEqual([0, 0, 2]);
  });

  it('is one step up for what stands beside it, which is a branch of its own', () => {
    expect([met.steps[2], met.from[2], met.to[2]]).toEqual([1, 0, 4]);
    expect([met.branchFrom[2], met.branchTo[2]]).toEqual([2, 4]);
  });

  it('is further up for what stands elsewhere', () => {
    expect([met.steps[4], met.from[4], met.to[4]]).toEqual([2, 0, 6]);
    expect([met.branchFrom[5], met.branchTo[5]]).toEqual([4, 6]);
  });

  it('is nowhere where nothing looks like article', () => {
    expect([...meetings(tree, new Float32Array(6)).steps].every(Number.isNaN)).toBe(true);
  });
});
