import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../src/assemble/metadata/title.ts';

describe('cleanTitle', () => {
  const siteNames = ['The Daily Reed'];
  it.each([
    ['River bursts its banks | The Daily Reed', 'River bursts its banks'],
    ['River bursts its banks - Daily Reed', 'River bursts its banks'],
    ['The Daily Reed: River bursts its banks', 'River bursts its banks'],
    ['River bursts its banks » The Daily Reed', 'River bursts its banks'],
    ['River – a history | The Daily Reed', 'River – a history'],
    ['River bursts its banks – and what now?', 'River bursts its banks – and what now?'],
    ['The Daily Reed', 'The Daily Reed'],
  ])('%j', (title, expected) => {
    expect(cleanTitle(title, { siteNames })).toBe(expected);
  });

  it('knows the site by its domain', () => {
    const url = 'https://www.moorpost.example/a';
    expect(cleanTitle('Fluss über den Ufern - Moorpost', { url })).toBe('Fluss über den Ufern');
  });

  it('cuts what no other title of the page has', () => {
    const others = ['Fluss über den Ufern'];
    expect(cleanTitle('Fluss über den Ufern | Region | Nachrichten', { others })).toBe(others[0]);
  });
});
