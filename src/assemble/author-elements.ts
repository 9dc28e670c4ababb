import type { Element } from '../read/document.ts';

/** Words of `class`, `id`, `rel` or `itemprop` that mark who wrote (hAtom's among them). */
export const AUTHOR_WORDS: ReadonlySet<string> = new Set(
  'author authors authorname authored byline bylines writer writers contributor contributors creator autor autores autoren autorin autore auteur auteurs redacteur forfatter vcard postedby writtenby signature firma penulis'.split(
    ' ',
  ),
);

/** Beside them these mark something else: what is said of somebody, or what is to be pressed. */
const OTHER_WORDS = new Set(
  'bio biography description avatar image share social follow comment comments reply related recommended newsletter tags category categories caption credit email button'.split(
    ' ',
  ),
);

/** Whether an element is called after something else than who wrote. */
export const isOtherElement = ({ words }: Element): boolean =>
  words.some((word) => OTHER_WORDS.has(word));
