import type { ListEntry } from '../assemble/block.ts';

type Entry = Omit<ListEntry, 'part'>;

/** A description on one line with its term is not longer, in UTF-16 code units. */
const LONGEST = 300;
/** Behind it no colon is needed. */
const ENDS = /[:：?？!！.。…]$/u;

/**
 * The entries of a list as Markdown can say them, which knows no terms: a term is strong, and its
 * description follows it behind a colon; several, or one of several lines, stand under it.
 */
export function withTerms(entries: readonly ListEntry[]): readonly Entry[] {
  if (!entries.some(({ part }) => part)) return entries;
  const { terms, counts } = pair(entries);
  const out: Entry[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.part !== 'term') {
      out.push(terms[i] === undefined ? entry : { ...entry, level: entry.level + 0.5 });
      continue;
    }
    const below = entries[i + 1];
    const alone = below && terms[i + 1] === i && counts.get(i) === 1;
    if (alone && isShort(below) && isShort(entry)) {
      out.push(onOneLine(strong(entry), below));
      i++;
    } else out.push(strong(entry));
  }
  return out;
}

/** The term that each description stands under, and how many descriptions a term has. */
function pair(entries: readonly ListEntry[]) {
  const terms: (number | undefined)[] = [];
  const counts = new Map<number, number>();
  const open: { readonly level: number; term: number | undefined }[] = [];
  entries.forEach(({ level, part }, i) => {
    while (open.length > 0 && open[open.length - 1]!.level > level) open.pop();
    if (open[open.length - 1]?.level !== level) open.push({ level, term: undefined });
    const place = open[open.length - 1]!;
    if (part !== 'description') place.term = part === 'term' ? i : undefined;
    else if (place.term !== undefined) {
      terms[i] = place.term;
      counts.set(place.term, (counts.get(place.term) ?? 0) + 1);
    }
  });
  return { terms, counts };
}

function isShort({ text }: ListEntry): boolean {
  return text.length <= LONGEST && !/[\r\n]/.test(text);
}

function strong(term: ListEntry): Entry {
  const bold = { type: 'strong', start: 0, end: term.text.length } as const;
  return { ...term, spans: [bold, ...term.spans] };
}

function onOneLine(term: Entry, { text, spans }: ListEntry): Entry {
  const glue = ENDS.test(term.text) ? ' ' : ': ';
  const from = term.text.length + glue.length;
  const moved = spans.map((span) => ({ ...span, start: span.start + from, end: span.end + from }));
  return { ...term, text: term.text + glue + text, spans: [...term.spans, ...moved] };
}
