import { hasDigit } from '../../read/characters.ts';
import { blanked } from './blanked.ts';
import type { DateReader } from './dates.ts';

/** What is done with a paper before it is out, in the languages that journals appear in. */
const HANDLED =
  /(?<![\p{L}\p{M}])(?:received|accepted|submitted|eingereicht|eingegangen|angenommen|reçue?|acceptée?|soumise?|recibido|aceptado|recebido|aceito|aceite|submetido|ricevuto|accettato|ontvangen|geaccepteerd|mottagen|accepterad|поступила|получена|принята|одобрена|надійшла|прийнята|otrzymano|przyjęto|zaakceptowano|doručeno|přijato)(?![\p{L}\p{M}])|收稿(?:日期)?|接收(?:日期)?|录用(?:日期)?|受付日?|受理日?|採択日?|접수일?|게재\s?확정일?/giu;
/** What is said of any page, too, but beside those of the paper alone. */
const REVISED =
  /(?<![\p{L}\p{M}])(?:revised|resubmitted|reviewed|überarbeitet|révisée?|revisado|rivisto|herzien|reviderad|доработана|poprawiono)(?![\p{L}\p{M}])|修回(?:日期)?|改訂日?|수정일?/giu;
/** Between such a word and its day stand no more than a mark and a short word: “Received on: 2 May”. */
const REACH = 14;
/** A paper tells no more such days in a line. */
const MOST = 6;

/**
 * A line without the days on which a paper was received, revised or accepted; what goes is blanked, so that offsets
 * stay: “Received: 2 September 2021 / Published: 14 March 2022” tells the second day.
 */
export function withoutHandled(line: string, read: DateReader): string {
  if (!hasDigit(line)) return line;
  const out = without(line, HANDLED, read);
  return out === line ? line : without(out, REVISED, read);
}

function without(line: string, words: RegExp, read: DateReader): string {
  let out = line;
  for (const { index, 0: word } of [...line.matchAll(words)].slice(0, MOST)) {
    const end = index + word.length;
    const day = read(out.slice(end));
    if (!day || day.start > REACH) continue;
    out = blanked(out, { start: index, end: end + day.end });
  }
  return out;
}
