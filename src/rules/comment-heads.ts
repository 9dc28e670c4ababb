/**
 * What themes of WordPress set over the comments of a post: how many there are, on what, in quotation
 * marks: `59 Comments on “…”`, `3 Gedanken zu „…“`.
 */
const COUNTED =
  /^(?:\p{Nd}{1,5}|One|Two|Three|Ein|Eine) (?:Comments?|thoughts?|Responses?|Replies|Reply|Kommentare?|Gedanken?|Antworten|Antwort|commentaires?|réflexions?|réponses?|comentarios?|pensamientos?|respuestas?|comentários?|pensamentos?|commenti|commento|pensieri|risposte|reacties|gedachten?|komentarze|komentarzy|przemyśleń|комментари[йяев]{1,2}) (?:on|to|zu|auf|sur|à|en|sobre|em|su|op|do|na|к|на):? ?[“"„«‘'”»]/iu;

/** Whether a line counts the comments on a title in quotation marks. */
export const countsComments = (text: string): boolean => text.length <= 240 && COUNTED.test(text);
