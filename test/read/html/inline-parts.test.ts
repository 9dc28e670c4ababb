import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const partsOf = (html: string): readonly (readonly string[])[] =>
  readHtml(html).blocks.map(({ text, parts = [] }) =>
    parts.map(({ start, end }) => text.slice(start, end)),
  );

describe('the inline elements that part a short block', () => {
  it('keep their places, outer first', () => {
    const row =
      '<div><span class="date">3 May</span> <span class="author">By <a href="/x"> Ana&nbsp;Lima </a></span></div>';
    expect(partsOf(row)).toEqual([['3 May', 'By Ana Lima', 'Ana Lima']]);
    const [block] = readHtml(row).blocks;
    expect(block!.parts!.map(({ element }) => element?.words)).toEqual([
      ['date'],
      ['author'],
      undefined,
    ]);
  });

  it('are told without the link of a heading to itself', () => {
    expect(
      partsOf('<h2><a href="#a">¶</a> <span class="k">One</span> <span>Two</span></h2>'),
    ).toEqual([['One', 'Two']]);
  });

  it('stay with their line where a block is cut at a line break', () => {
    const prose = `${'The boat runs again, and the fare stays what it was before. '.repeat(2)}`;
    const cell = `<td>${prose}<br><b>Ana <span>Lima</span></b></td>`;
    expect(partsOf(`<table><tr>${cell}</tr></table>`)).toEqual([[], ['Ana Lima', 'Lima']]);
  });

  it('are none where one element holds all, where a block is long, and past a boundary', () => {
    expect(partsOf('<p><span class="author">Ana Lima</span></p>')).toEqual([[]]);
    expect(partsOf(`<p>${'The boat runs. '.repeat(20)}<b>Again</b></p>`)).toEqual([[]]);
    expect(partsOf('<span>One<p>Two</p>three</span> four')).toEqual([[], [], []]);
  });
});
