import type { SourceBlock } from '../read/document.ts';
import { filledBy } from './helpers.ts';
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

/** The lines that may be over the comments of a page, in order; none that recurs. */
export const commentHeads = once((context: RuleContext): readonly SourceBlock[] => {
  const heads = context.blocks.filter(
    (block) =>
      countsComments(block.text) ||
      (block.text.length <= LONGEST_HEAD &&
        !(block.text.endsWith('?') && QUESTION.test(block.text)) &&
        filledBy(context, block, HEAD, ['commentHead'])),
  );
  const times = new Map<string, number>();
  for (const { text } of heads) times.set(text, (times.get(text) ?? 0) + 1);
  return heads.filter(({ text }) => times.get(text)! < RECURS);
});
