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

interface Calls {
  readonly opens: (text: string) => boolean;
  /** Asked of the last word before that is folded whole. */
  readonly mayEnd: (word: string) => boolean;
  readonly last: ReadonlySet<string>;
}

let calls: Calls | undefined;

function gather(): Calls {
  const last = LAST.split('|').map(foldLabel);
  return {
    opens: createOpener(FIRST.split('|').map(foldLabel)),
    mayEnd: createOpener(last),
    last: new Set(last),
  };
}

/** Whether a line begins, or in German ends, with the verb of a call to act. */
export function isCall(text: string): boolean {
  calls ??= gather();
  const { opens, mayEnd, last } = calls;
  if (opens(text)) return true;
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return mayEnd(word) && last.has(foldLabel(word));
}
