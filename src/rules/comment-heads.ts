import { findAround } from '../read/around.ts';
import type { SourceBlock } from '../read/document.ts';
import { filledBy } from './helpers.ts';
import { firstParagraph } from './lines.ts';
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';

/**
 * What themes of WordPress set over the comments of a post: how many there are, on what, in quotation
 * marks: `59 Comments on “…”`, `3 Gedanken zu „…“`.
 */
const COUNTED =
  /^(?:\p{Nd}{1,5}|One|Two|Three|Ein|Eine) (?:Comments?|thoughts?|Responses?|Replies|Reply|Kommentare?|Gedanken?|Antworten|Antwort|commentaires?|réflexions?|réponses?|comentarios?|pensamientos?|respuestas?|comentários?|pensamentos?|commenti|commento|pensieri|risposte|reacties|gedachten?|komentarze|komentarzy|przemyśleń|комментари[йяев]{1,2}) (?:on|to|zu|auf|sur|à|en|sobre|em|su|op|do|na|к|на):? ?[“"„«‘'”»]/iu;

/** Whether a line counts the comments on a title in quotation marks. */
export const countsComments = (text: string): boolean => text.length <= 240 && COUNTED.test(text);

/** A head that stands there so often is a button under every post, or a count in every teaser. */
const RECURS = 3;
const LONGEST_HEAD = 120;
/** `Comments?`, asked in a document. */
const QUESTION = /^\p{L}+\?$/u;
const HEAD = ['commentHead', 'commentAction', 'share', 'conversation'] as const;

/** How far around a block a menu is looked for, in elements. */
const AROUND = 8;
const ROLES = new Set(['navigation', 'menu', 'menubar', 'tablist']);

/** Whether a block is an entry of a menu or a tab, which leads to comments elsewhere: MediaWiki's “Discussion”. Never in text. */
const standsInMenu = ({ element, holder }: SourceBlock): boolean =>
  findAround(
    holder ?? element,
    AROUND,
    ({ tag, role = '' }) => tag === 'nav' || tag === 'menu' || ROLES.has(role),
  ) !== undefined;

/** The index of the page's main heading above its text; -1 where there is none. */
function mainHeading({ document, blocks }: RuleContext): number {
  if (document.format !== 'html') return -1;
  return blocks
    .slice(0, firstParagraph(blocks))
    .findIndex(({ shape, level }) => shape === 'heading' && level === 1);
}

/**
 * The lines that may be over the comments of a page, in order; none that recurs, none of a menu, and none above the main
 * heading of a page.
 */
export const commentHeads = once((context: RuleContext): readonly SourceBlock[] => {
  const main = mainHeading(context);
  const heads = context.blocks.filter(
    (block) =>
      countsComments(block.text) ||
      (block.text.length <= LONGEST_HEAD &&
        !(block.text.endsWith('?') && QUESTION.test(block.text)) &&
        filledBy(context, block, HEAD, ['commentHead'])),
  );
  const times = new Map<string, number>();
  for (const { text } of heads) times.set(text, (times.get(text) ?? 0) + 1);
  return heads.filter(
    (block) => times.get(block.text)! < RECURS && block.index > main && !standsInMenu(block),
  );
});
