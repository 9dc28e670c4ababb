import { isDateConnector } from '../../lexicon/dates.ts';
import type { AuthorWords } from './author-words.ts';

/** Whether a piece of a byline begins as a date does: with a number, or a month's name. */
export function isDated(piece: string | undefined, { months }: AuthorWords): boolean {
  const first = piece?.split(' ')[0] ?? '';
  return /^\d/.test(first) || months.has(first.toLowerCase().replace(/\.$/, ''));
}

/** The longest name of a weekday has so many words: "thứ năm". */
const WEEKDAY_WORDS = 3;

/** A name without the weekday or the month behind it that belongs to the date that follows. */
export function withoutDay(text: string, { weekdays, months }: AuthorWords): string {
  if (months.has(text.trim().toLowerCase())) return '';
  const list = text.trimEnd().replace(/,$/, '').split(' ');
  for (let size = Math.min(WEEKDAY_WORDS, list.length - 1); size > 0; size--) {
    const last = list.slice(-size).join(' ').toLowerCase().replace(/\.$/, '');
    if (!weekdays.has(last)) continue;
    let end = list.length - size;
    while (end > 1 && isDateConnector(list[end - 1]!)) end--;
    return list.slice(0, end).join(' ');
  }
  return text;
}
