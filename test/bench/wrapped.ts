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
  return text.split('\n').map(brokenLine).join('\n\n');
}

function brokenLine(line: string): string {
  if (IDEOGRAPH.test(line)) return line;
  const lines: string[] = [];
  for (const word of line.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(INDENT + word);
  }
  return lines.join('\n');
}
