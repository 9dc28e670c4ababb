import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { nb } from './nb.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Every lexicon that comes with the library, by language tag. */
export const lexicons: readonly Lexicon[] = [
  cs,
  da,
  de,
  el,
  en,
  es,
  fr,
  ja,
  nb,
  pl,
  ru,
  sv,
  tr,
  zh,
];
