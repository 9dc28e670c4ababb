import { foldLabel } from './labels.ts';

/**
 * What the links behind a section's heading are called in wikis, as MediaWiki and its translations print them in
 * brackets: to edit the section, or its source. Of all languages together.
 */
const EDIT =
  'edit|edit source|edit section|bearbeiten|quelltext bearbeiten|abschnitt bearbeiten|modifier|modifier le code|' +
  'modifier le wikicode|editar|editar código|editar fuente|editar a fonte|editar código-fonte|editar o código-fonte|' +
  'modifica|modifica wikitesto|modifica el codi|bewerken|brontekst bewerken|edytuj|edytuj kod|править|править код|' +
  'править вики-текст|ред|ред код|редагувати|редагувати код|редактиране|редактиране на кода|уреди|уреди извор|uredi|uredi kôd|' +
  'uredi kodo|uredi izvor|editovat|editovat zdroj|upraviť|upraviť zdroj|redigera|redigera wikitext|redigér|' +
  'rediger|rediger kildetekst|rediger kilde|muokkaa|muokkaa wikitekstiä|szerkesztés|forrásszöveg szerkesztése|' +
  'değiştir|kaynağı değiştir|modificare|modificare sursă|επεξεργασία|επεξεργασία κώδικα|muuda|muuda lähteteksti|' +
  'labot šo sadaļu|labot pirmkodu|redaguoti|redaguoti vikitekstą|redakto|redakto nëpërmjet kodit|breyta|breyta frumkóða|' +
  'aldatu|aldatu iturburu kodea|wysig|wysig bron|golygu|golygu cod|sunting|sunting sumber|sửa|sửa mã nguồn|編集|ソースを編集|编辑|编辑源代码|编辑本段|' +
  '編輯|編輯原始碼|편집|원본 편집|عدل|عدل المصدر|ویرایش|ویرایش مبدأ|עריכה|עריכת קוד מקור|संपादित करें|स्रोत सम्पादित करें|' +
  'সম্পাদনা|উৎস সম্পাদনা|แก้ไข|แก้ไขต้นฉบับ|რედაქტირება|წყაროს რედაქტირება|խմբագրել|խմբագրել կոդը|' +
  'redaktə|mənbəni redaktə et|өңдеу|қайнарын өңдеу|hariri|hariri chanzo';

const LABELS: ReadonlySet<string> = new Set(EDIT.split('|').map(foldLabel));
/** Longer ones are none, in UTF-16 code units. */
const LONGEST = 60;
const PARTS = /[|·•/]/;

/**
 * Where the links begin that a line ends with, in brackets, and nothing else in them: `Plot[edit | edit source]`.
 * -1 where there are none.
 */
export function editLinksAt(line: string): number {
  if (!line.endsWith(']')) return -1;
  const start = line.lastIndexOf('[');
  if (start < 0 || line.length - start > LONGEST) return -1;
  const parts = line.slice(start + 1, -1).split(PARTS);
  return parts.every((part) => LABELS.has(foldLabel(part))) ? start : -1;
}
