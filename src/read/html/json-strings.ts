/** The shortest string that may be text, in UTF-16 code units. */
const SHORTEST = 120;

/** Where a JSON string stands: behind its opening quote, and at its closing one. */
export interface Literal {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** All strings of a script with the key before them; strings in single quotes are not JSON. */
export function collectLiterals(input: string, from: number, to: number, into: Literal[]): void {
  let key = '';
  let at = input.indexOf('"', from);
  while (at !== -1 && at < to) {
    let end = input.indexOf('"', at + 1);
    while (end !== -1 && end < to && isEscaped(input, end, at)) end = input.indexOf('"', end + 1);
    if (end === -1 || end >= to) return;
    if (isKey(input, end + 1, to)) key = input.slice(at + 1, Math.min(end, at + 80));
    else {
      if (end - at > SHORTEST) into.push({ key, start: at + 1, end });
    }
    at = input.indexOf('"', end + 1);
  }
}

function isEscaped(input: string, at: number, floor: number): boolean {
  let slashes = 0;
  while (at - slashes - 1 > floor && input.charCodeAt(at - slashes - 1) === 92) slashes++;
  return slashes % 2 === 1;
}

function isKey(input: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 20 && /\s/.test(input[at]!)) at++;
  return input[at] === ':';
}
