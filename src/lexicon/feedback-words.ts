/**
 * What editors ask of readers below an article: to report an error, to send a tip, to say whether it was of use. Of all
 * languages together, as stems: one of each sort has to stand in a few words.
 */
const ERROR =
  /\b(?:error|mistake|typo)\b|\bfehler\b|\berreur\b|\bfaute\b|errore\b|\berro\b|\bfout(?:je)?\b|\bfel\b|\bfejl\b|\bfeil\b|virhe|błąd|chybu|chyba|hibát|greșeal|greşeal|eroare|greš[ck]|pogrešk|napak|грешк|грешка|ошибк|опечатк|помилк|λάθος|kesalahan|\bhata\b|خطأ|טעות|خطا|गलती|lỗi|誤り|错误|錯誤|오류/iu;
const TIP =
  /\btip\b|\bstory\?|\bhinweis\b|\bthema\?|\bnachricht\?|vijest\?|новость\?|новини\?|temat\?|סיפור\?|\bpont\?|ipucu/iu;
const FOUND =
  /spotted|found|seen|noticed|see an|got a|have a|gefunden|entdeckt|bemerkt|trouvé|repéré|une (?:erreur|faute)|has visto|has encontrado|encontraste|encontrado|detectado|hai (?:trovato|notato)|encontrou|gezien|gevonden|hittat|sett|fundet|funnet|huomasitko|löysitkö|widzisz|znalazłeś|zauważyłeś|našli|nalezli|všimli|talált|észrevett|ai (?:găsit|observat|un)|открихте|забелязахте|uočili|primijetili|imaš|našli ste|opazili|обнаружи|заметили|нашли|увидели|есть|помітили|знайшли|маєте|βρήκατε|εντοπίσατε|temukan|menemukan|hata mı var|gördünüz|buldunuz|מצאתם|יש לכם|masz/iu;
const TELL =
  /let us know|tell us|email us|e-mail us|contact us|get in touch|report it|write to us|melden|schreiben sie uns|schreib uns|signalez|signaler|écrivez-nous|avísanos|avísenos|escríbenos|repórtalo|segnala|scrivici|comunique|avise|reporte|meld (?:het|dit)|mail ons|laat het ons|tipsa oss|mejla oss|meddela oss|hör av dig|skriv til|tip os|tips oss|kerro meille|ilmoita|zgłoś|napisz do nas|napište nám|dejte nám|napíšte nám|írja meg|írj nekünk|jelezze|jelezd|scrie-ne|scrieți-ne|anunță-ne|пишете ни|сигнализирайте|javite nam|javi nam|pošalji nam|pišite nam|сообщите|напишите нам|присылайте|нажмите|повідомте|напишіть нам|натисніть|γράψτε μας|στείλτε μας|ενημερώστε μας|laporkan|beri tahu|bildirin|שלחו לנו|ספרו לנו/iu;

const OPINION =
  /^(?:hat ihnen (?:der|dieser) (?:artikel|beitrag|text) gefallen|wie fanden sie (?:den|diesen) artikel|cet article vous a(?:-t-il plu| été utile| intéressé)|¿?te ha gustado (?:este|el) artículo|¿?te resultó útil este artículo|ti è piaciuto (?:questo|l['’]) ?articolo|o que achou desta notícia|gostou (?:deste|do) artigo|wat vond je van dit artikel|vond je dit artikel nuttig|vad tyckte du om artikeln|oliko juttu hyödyllinen|czy ten artykuł był przydatny|podobał ci się (?:ten )?artykuł|líbil se vám (?:tento )?článek|tetszett a cikk|hasznos volt a cikk|ți-a plăcut articolul|хареса ли ви статията|был ли полезен материал|понравилась (?:ли )?(?:вам )?статья|bu haber işinize yaradı mı|هل أعجبك المقال|apakah artikel ini bermanfaat|bài viết có hữu ích không|您觉得(?:本文|这篇文章)(?:如何|有用吗)|이 기사 어떻게 보셨나요|was this article helpful|did you find this (?:article|page) (?:useful|helpful)) ?[?？;؟]?$/iu;

const KEYS = /Ctrl ?\+ ?Enter/iu;
const SLIP = /ошибк|опечатк|помилк|памылк|грешк|\b(?:typo|misprint|mistake)\b/iu;
const MARKS = /выдел|виділ|вылуч|маркир|\b(?:select|highlight)\b/iu;

/** Whether a line asks to mark an error in the text and to press two keys. */
export const asksForKeys = (text: string): boolean =>
  KEYS.test(text) && SLIP.test(text) && (MARKS.test(text) || FOUND.test(text));

/** Whether a few words ask to report an error or to send a tip. */
export const asksToReport = (text: string): boolean =>
  (ERROR.test(text) || TIP.test(text)) && FOUND.test(text) && TELL.test(text);

/** Whether a line is a question on how the reader liked the article, and nothing else. */
export const asksOpinion = (text: string): boolean => OPINION.test(text);
