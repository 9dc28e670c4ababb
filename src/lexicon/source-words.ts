/**
 * Labels before the source of an article, with a colon behind them, and words that join its last line to the agencies
 * it was made from: “Quelle: dpa”, “With reporting by AFP”. Of all languages together: the names of agencies behind
 * them tell.
 */
const LABELS =
  'source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|font|bron|bronnen|källa|källor|kilde|kilder|lähde|lähteet|heimild|źródło|źródła|' +
  'zdroj|zdroje|forrás|források|sursa|surse|izvor|izvori|vir|viri|извор|източник|източници|джерело|джерела|источник|источники|крыніца|πηγή|πηγές|' +
  'kaynak|المصدر|المصادر|مصدر|منبع|ماخذ|מקור|स्रोत|इनपुट|সূত্র|তথ্যসূত্র|ที่มา|nguồn|sumber|šaltinis|avots|allikas|iturria|' +
  '出典|出所|来源|來源|출처';

const JOINS =
  'with|with reporting by|with reporting from|with information from|with material from|reporting by|mit|mit material von|mit material der|' +
  'avec|avec informations|con|con información de|con informaciones de|con informazioni|com|com informações de|com informações da|com informações do|' +
  'com agência|met|met informatie van|theo|menurut|з|за матеріалами|за інформацією|с|по материалам|по сообщению|με πληροφορίες από|' +
  'cu informații de la';

/** The longest first: of two that a line begins with the longer one counts. */
const either = (list: string): string =>
  list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** `Quelle: ` */
const LABEL = new RegExp(`^(?:${either(LABELS)})\\s?[:：=＝]\\s?`, 'iu');
/** `Con información de ` */
const JOIN = new RegExp(`^(?:${either(JOINS)})\\s`, 'iu');

/** What stands behind the label of a source that a line begins with; undefined where it begins with none. */
export function behindSource(text: string): string | undefined {
  const label = (LABEL.exec(text) ?? JOIN.exec(text))?.[0];
  return label === undefined ? undefined : text.slice(label.length);
}
