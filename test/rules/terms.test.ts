import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/rules/context-of.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { runRules } from '../../src/rules/run.ts';

/** What all rules find in the first block of a page. */
const foundIn = (html: string): readonly string[] =>
  runRules(contextOf(html, { language: 'en', format: 'html' }), defaultRules)
    .filter(({ block, confidence }) => block === 0 && confidence >= 0.7)
    .map(({ rule }) => rule);

describe('a term that is a word for a button', () => {
  it.each(['Share', 'Comments', 'Related stories', 'Print'])('is none: %s', (term) => {
    expect(foundIn(`<dl><dt>${term}</dt><dd>Lets two pumps use one valve.</dd></dl>`)).toEqual([]);
  });

  it('is one over links', () => {
    const links = '<dd><a href="https://a.example/f">Facebook and all others</a></dd>';
    expect(foundIn(`<dl><dt>Share</dt>${links}</dl>`)).toEqual(['share-row']);
  });

  it('is one alone', () => {
    expect(foundIn('<dl><dt>Share</dt></dl>')).toEqual(['share-row']);
  });
});
