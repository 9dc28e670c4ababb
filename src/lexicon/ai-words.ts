/** What makes a note that a summary was made by a machine. Of all languages together, in a few words above a text. */
/** In capitals: “ai” is a word in French and Italian. */
const SHORT =
  /(?<!\p{Script=Latin})(?:AI|A\.I\.|KI|IA)(?!\p{Script=Latin})|(?<!\p{Script=Cyrillic})(?:ШІ|ИИ)(?!\p{Script=Cyrillic})/u;
const MACHINE =
  /нейросет|künstliche\p{L}? intelligenz|intelligence artificielle|intelig[eê]ncia artificial|intelligenza artificiale|kunstmatige intelligentie|artificiell intelligens|kunstig intelligens|tekoäly|sztuczn\p{L}{1,4} inteligencj|uměl\p{L}{1,4} inteligenc|umel\p{L}{1,4} inteligenc|mesterséges intelligencia|inteligenț\p{L}{1,3} artificial|изкуствен\p{L}{0,3} интелект|umjetn\p{L}{1,4} inteligencij|штучн\p{L}{1,4} інтелект|искусственн\p{L}{1,4} интеллект|τεχνητή νοημοσύνη|yapay zek|الذكاء الاصطناعي|בינה מלאכותית|هوش مصنوعی|एआई|এআই|trí tuệ nhân tạo|人工智能|人工智慧|인공지능/iu;
const SUMMARY =
  /^(?:this |the |key |diese |die |dieses |cet? |este |esta |questo |questa |deze |az |haberin |هذا |ה?)?(?:summary|takeaways|zusammenfassung|zusammengefasst|résumé|resumen|riassunto|sintesi|resumo|samenvatting|samengevat|sammanfattning(?:en)?|sammendrag(?:et)?|oppsummering(?:en)?|resumé(?:et)?|tiivistelmä|streszczenie|podsumowanie|shrnutí|zhrnutie|összefoglalót?|rezumat|резюме|sažetak|коротко від|короткий зміст|краткий пересказ|краткое содержание|пересказ|σύνοψη|περίληψη|özeti?|الملخص|ملخص|תקציר|خلاصه|สรุป|tóm tắt|ringkasan(?: ini)?|本?摘要|要約)/iu;
/** The label alone, the machine first. */
const LABEL =
  /^(?:AI[ -](?:summary|összefoglaló|sažetak|samenvatting|sammanfattning|tiivistelmä|özeti?|rezumat)|KI-zusammenfassung|résumé IA|yapay zek[aâ] özeti|tekoälyn tekemä tiivistelmä|एआई सारांश|AI से तैयार सारांश|এআই সারাংশ|AI요약|AI 요약|AI要約)$/iu;
const TRANSLATION =
  /^(?:переклад|перевод|übersetzung|translation|translated|traduction|traducción|traduzione|tradução|vertaling|vertaald|översättning|översatt|käännös|tłumaczenie|překlad|fordítás|traducere|превод|prijevod|dieser (?:text|artikel|beitrag) wurde|this (?:article|story|text) (?:was|has been)|cet article a été|este (?:artículo|artigo|texto) (?:fue|ha sido|foi)|questo articolo è stato)/iu;
const TRANSLATED =
  /übersetz|translat|tradu|tradotto|vertaal|vertaling|översa?tt|översättning|käännös|tłumacz|překlad|fordít|превод|prijevod|переклад|перевод|zusammengefasst|summari[sz]ed|résumé/iu;

/** Whether a line above a text says that a machine has summed it up or translated it. */
export const saysMadeByMachine = (text: string): boolean =>
  LABEL.test(text) ||
  ((SHORT.test(text) || MACHINE.test(text)) &&
    (SUMMARY.test(text) || (TRANSLATION.test(text) && TRANSLATED.test(text))));
