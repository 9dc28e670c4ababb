/** As wide as mails are. */
const WIDTH = 72;
/** As text browsers set a text in. */
const INDENT = '   ';
/** What is written without blanks is broken by other rules, or not at all. */
const IDEOGRAPH = /[\u2E80-\u9FFF]/;

/**
 * A text with its lines broken where the next word does not fit and blank lines between them, as text browsers set
 * it.
 */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => (IDEOGRAPH.test(line) ? line : broken(line, WIDTH, INDENT)))
    .join('\n\n');
}

/** A line broken where the next word does not fit, in columns; `indent` stands before each part. */
export function broken(line: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of line.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(indent + word);
  }
  return lines.join('\n');
}
