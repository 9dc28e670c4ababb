import type { Article } from '../assemble/article.ts';
import { account, type Piece } from '../render/account.ts';

/** Escape sequences by what they are for (ECMA-48, SGR). */
const STYLES = {
  kept: '',
  removed: '\u001b[31m',
  title: '\u001b[1m',
  lead: '',
  metadata: '\u001b[36m',
  dim: '\u001b[2m',
} as const;
const RESET = '\u001b[0m';
const LABEL_WIDTH = 9;
/** What nobody sees of HTML is shown so far. */
const LONGEST_UNSEEN = 120;

type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Control characters and changes of direction as signs: the input must not steer the terminal. */
function printable(text: string): string {
  return text
    .replace(/[\u0000-\u001F]/g, (character) =>
      character === '\t' ? ' ' : String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

function label(piece: Piece): string {
  if (piece.fate !== 'kept') return piece.fate;
  return piece.block.type === 'paragraph' ? 'kept' : piece.block.type;
}

function styleOf(piece: Piece): keyof typeof STYLES {
  if (piece.fate === 'removed' || piece.fate === 'kept') return piece.fate;
  return piece.fate === 'title' ? 'title' : 'metadata';
}

function reason(piece: Piece): string | undefined {
  if (piece.fate !== 'removed') return undefined;
  const { category, rule, confidence, evidence } = piece.removal;
  return `${category}, ${rule} ${confidence.toFixed(2)}${evidence ? `: ${evidence}` : ''}`;
}

function summary(article: Article): string[] {
  const counts = new Map<string, number>();
  for (const { category } of article.removed) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const byCategory = [...counts].map(([category, count]) => `${category} ${count}`).join(', ');
  const { verdict, kind, confidence, removed, languageGuess } = article;
  return [
    `verdict: ${[verdict.is, ...verdict.reasons].join('; ')}`,
    `kind: ${kind}, confidence ${confidence.toFixed(2)}, read as ${article.format}, ` +
      `language ${languageGuess.tag ?? 'unknown'}${languageGuess.lexicon ? '' : ' (no lexicon)'}`,
    `removed: ${removed.length}${byCategory ? ` (${byCategory})` : ''}`,
  ];
}

/**
 * The input line by line, with what became of each piece: its place in the article, or the
 * category, rule, confidence and evidence of its removal. What nobody sees of HTML is shortened.
 *
 * @param colour whether to write escape sequences of a terminal
 */
export function explain(input: string, article: Article, colour: boolean): string {
  const paint: Paint = (style, text) =>
    colour && STYLES[style] && text ? `${STYLES[style]}${text}${RESET}` : text;
  const pieces = account(input, article);
  const html = article.format === 'html';
  const numberWidth = String(input.split('\n').length).length;
  const out: string[] = [];
  const margin = ' '.repeat(numberWidth + LABEL_WIDTH + 2);
  let unseen = 0;

  const row = (line: number | undefined, name: string, style: keyof typeof STYLES, text: string) =>
    out.push(
      `${paint('dim', String(line ?? '').padStart(numberWidth))} ` +
        `${paint(style, name.padEnd(LABEL_WIDTH))} ${paint(style, text)}`,
    );
  const closeUnseen = (): void => {
    if (unseen > 1) out.push(margin + paint('dim', `… ${unseen - 1} more such lines`));
    unseen = 0;
  };

  let next = 0;
  let number = 0;
  for (let start = 0; start <= input.length; ) {
    const found = input.indexOf('\n', start);
    const end = found === -1 ? input.length : found;
    let shown: number | undefined = ++number;
    let at = start;
    const gap = (to: number): void => {
      const longest = html ? at + LONGEST_UNSEEN : to;
      const text = printable(input.slice(at, Math.min(to, longest)).trim());
      if (text === '') return;
      if (!html || unseen++ === 0) row(shown, '-', 'dim', text);
      shown = undefined;
    };
    while (next < pieces.length && pieces[next]!.start < end) {
      const piece = pieces[next]!;
      gap(piece.start);
      closeUnseen();
      const text = printable(
        input.slice(Math.max(at, piece.start), Math.min(end, piece.end)).trim(),
      );
      if (text) row(shown, label(piece), styleOf(piece), text);
      if (text) shown = undefined;
      at = Math.min(end, piece.end);
      if (piece.end > end) break;
      const why = reason(piece);
      if (why) out.push(margin + paint('dim', `↳ ${printable(why)}`));
      next++;
    }
    if (at < end) gap(end);
    start = end + 1;
  }
  closeUnseen();
  out.push('', ...summary(article).map((line) => paint('dim', printable(line))));
  return `${out.join('\n')}\n`;
}
