import { foldWord } from './words.ts';

/**
 * Words that lead to the picture or page before and after, and that close it, as they stand beside a counter: "Previous 3/12
 * Next". Of all languages together.
 */
const WORDS: ReadonlySet<string> = new Set(
  `previous prev next back forward close
  zurück weiter vorherige vorheriges voriges vorige nächste nächstes bild foto schließen
  précédent précédente suivant suivante retour fermer
  anterior siguiente atrás cerrar seguinte próximo próxima voltar fechar següent
  precedente successivo successiva successive avanti indietro prossima prossimo chiudi
  vorige volgende terug verder sluiten
  föregående nästa stäng tillbaka forrige næste neste luk lukk tilbake edellinen seuraava sulje fyrri næsta
  poprzednie poprzedni poprzednia następne następny następna wstecz dalej zamknij
  předchozí další zpět zavřít predchádzajúci predchádzajúca ďalší ďalšia späť zavrieť
  előző következő vissza bezárás anterioară următoarea următorul înapoi închide
  prethodna prethodno sljedeća sljedeće natrag zatvori sledeća prejšnja naslednja nazaj zapri
  предыдущая предыдущее предыдущий следующая следующее следующий назад вперед дальше закрыть
  попередня попереднє попередній наступна наступне наступний далі закрити
  предишна следваща предишен следващ напред затвори папярэдняе наступнае претходна следна
  προηγούμενη προηγούμενο επόμενη επόμενο πίσω κλείσιμο
  önceki sonraki geri ileri kapat əvvəlki növbəti
  eelmine järgmine ankstesnis kitas iepriekšējā nākamā
  sebelumnya selanjutnya berikutnya kembali tutup trước sau tiếp quay lại
  السابق السابقة التالي التالية رجوع إغلاق הקודם הבא הקודמת הבאה סגור قبلی بعدی پچھلا اگلا
  पिछला अगला आगे पीछे পূর্ববর্তী পরবর্তী
  이전 다음 닫기`
    .split(/\s+/)
    .map(foldWord),
);

/** In scripts without blanks: 上一页下一页, 前へ次へ, ก่อนหน้า. */
const UNSPACED =
  /^(?:[上下前后後]一?[张張页頁图圖个個篇]|前[へのペ]|次[へのペ]|ージ|写真|画像|戻る|閉じる|关闭|關閉|ก่อนหน้า|ถัดไป|ย้อนกลับ|ปิด){1,6}$/u;

/** Whether a word leads to the picture before or after. */
export const isPagingWord = (word: string): boolean =>
  WORDS.has(foldWord(word)) || UNSPACED.test(word);
