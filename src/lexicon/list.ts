import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Every lexicon that comes with the library, by language tag. */
export const lexicons: readonly Lexicon[] = [cs, de, el, en, pl, ru, sv, tr, zh];
