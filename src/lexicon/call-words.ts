import { createOpener, foldLabel } from './labels.ts';

/**
 * Words that buttons which call to act begin with: verbs in the imperative or the infinitive. Of all languages
 * together: they count only at the start of a line of a few words that is no sentence.
 */
const FIRST =
  'get|request|book|schedule|try|claim|download|apply|enroll|enrol|register|browse|explore|discover|view|shop|subscribe|unlock|' +
  'jetzt|entdecken|ansehen|bestellen|buchen|anfordern|herunterladen|demander|découvrez|découvrir|télécharger|télécharge|réserver|réservez|voir|' +
  'solicita|solicitar|descubre|descubrir|descarga|descargar|reserva|compra|comprar|ver|scopri|scarica|prenota|richiedi|acquista|vedi|' +
  'descubra|baixe|baixar|solicite|compre|veja|bekijk|ontdek|vraag|boek|koop|sprawdź|zobacz|pobierz|kup|zamów|' +
  'скачать|узнать|заказать|купить|смотреть|перейти|получить|подробнее';

/** What calls end with where the verb stands last, as in German. */
const LAST =
  'entdecken|ansehen|bestellen|buchen|anfordern|herunterladen|vereinbaren|kaufen|anmelden|bewerben|sichern|testen|vergleichen|anzeigen';

let first: ReadonlySet<string> | undefined;
let last: ReadonlySet<string> = new Set();
let opens: (text: string) => boolean = () => false;

/** Whether a line begins, or in German ends, with the verb of a call to act. */
export function isCall(text: string): boolean {
  if (!first) {
    first = new Set(FIRST.split('|').map(foldLabel));
    last = new Set(LAST.split('|').map(foldLabel));
    opens = createOpener(first);
  }
  if (opens(text)) return true;
  return last.has(foldLabel(text.slice(text.lastIndexOf(' ') + 1)));
}
