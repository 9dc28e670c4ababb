/**
 * Labels before the name of who opened a thread, and before the day of that, as the software of forums
 * prints them below the headline (XenForo and its translations). Of all languages together.
 */
const STARTERS =
  'thread starter|topic starter|started by|themenstarter|themenstarterin|ersteller|auteur du sujet|initiateur de la discussion|' +
  'autor del tema|iniciador del tema|autore discussione|creatore discussione|autor do tópico|iniciador de tópicos|criador do tópico|' +
  'topicstarter|onderwerp starter|autor wątku|założyciel tematu|автор темы|автор теми|zakladatel vlákna|autor témy|trådstartare|' +
  'trådstarter|keskustelun aloittaja|viestiketjun aloittaja|témaindító|konuyu başlatan|konbuyu başlatan|autorul subiectului|' +
  'автор на темата|pokretač teme|začetnik teme|συντάκτης θέματος|主题发起人|主題發起人|スレッド開始者|người khởi tạo';

const STARTS =
  "start date|beginndatum|erstellt am|date de début|fecha de inicio|data d'inizio|data inizio|data de início|startdatum|" +
  'data rozpoczęcia|дата начала|дата початку|datum zahájení|dátum začatia|startdato|aloituspäivä|kezdés dátuma|başlangıç tarihi|' +
  'data de început|начална дата|datum pokretanja|ημερομηνία έναρξης|开始时间|開始時間|開始日|시작일|ngày bắt đầu';

/** The longest first: of two labels that a line begins with the longer one counts. */
const listed = (list: string): readonly string[] =>
  list.split('|').sort((a, b) => b.length - a.length);

const starters = listed(STARTERS);
const starts = listed(STARTS);

/** What stands behind a label that a line begins with. */
function behind(text: string, labels: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  const label = labels.find(
    (one) => lower.startsWith(one) && /^[\s:：]/.test(text.slice(one.length)),
  );
  const rest = label === undefined ? '' : text.slice(label.length).replace(/^[\s:：]+/, '');
  return rest === '' ? undefined : rest;
}

/** The name in a line such as “Thread starter Ada”; undefined in any other. */
export const threadStarter = (line: string): string | undefined => behind(line, starters);

/** The day in a line such as “Start date Jan 3, 2025”; undefined in any other. */
export const threadStart = (line: string): string | undefined => behind(line, starts);
