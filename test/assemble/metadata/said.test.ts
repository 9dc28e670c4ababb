import { describe, expect, it } from 'vitest';
import { beforeNumbers, saidOf } from '../../../src/assemble/metadata/said.ts';
import { lexicons } from '../../../src/lexicon/list.ts';

describe('saidOf', () => {
  it.each([
    ['Last updated on ', 'modified'],
    ['Aktualisiert am ', 'modified'],
    ['Mis à jour le ', 'modified'],
    ['最終更新日：', 'modified'],
    ['Обновлено: ', 'modified'],
    ['Publié le ', 'published'],
    ['Posted on ', 'published'],
    ['Publicado ', 'published'],
    ['公開日 ', 'published'],
    ['Published by Ana Lima, updated ', 'modified'],
    ['Created by Ana Lima, last modified on ', 'modified'],
    ['Erstellt von Ana Lima, zuletzt geändert am ', 'modified'],
    ['Updated by Bo Ek, first published ', 'published'],
    ['Update: Last updated on ', 'modified'],
    // "post" stands in phrases of change as well, but not alone
    ['Post by Ana Lima » ', 'unknown'],
    ['By Ana Lima, ', 'unknown'],
    ['', 'unknown'],
  ])('%s', (text, kind) => {
    expect(saidOf(text, lexicons)).toBe(kind);
  });

  it('looks at what stands before the numbers', () => {
    expect(beforeNumbers('Updated May 3, 2024')).toBe('Updated May ');
    expect(beforeNumbers('٣ مايو')).toBe('');
  });
});
