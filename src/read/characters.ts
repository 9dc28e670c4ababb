/**
 * Whether the character at an offset is of a class; of a surrogate pair, both halves answer for the
 * pair. Each code unit is looked up once: scanning a text by classes costs a few array reads a
 * character, where a regular expression with Unicode properties takes several times that.
 *
 * @param pattern matches the characters of the class, with the `u` flag and without `g` or `y`
 */
export function characterClass(pattern: RegExp): (text: string, at: number) => boolean {
  const known = new Uint8Array(0x10000);
  const learn = (text: string, at: number, code: number): boolean => {
    if (code >= 0xd800 && code <= 0xdfff) {
      const high = code < 0xdc00 ? at : at - 1;
      const first = text.charCodeAt(high);
      const second = text.charCodeAt(high + 1);
      const pair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second <= 0xdfff;
      return pattern.test(pair ? text.slice(high, high + 2) : text[at]!);
    }
    const holds = pattern.test(text[at]!);
    known[code] = holds ? YES : NO;
    return holds;
  };
  return (text, at) => {
    const code = text.charCodeAt(at);
    const answer = known[code]!;
    return answer === 0 ? learn(text, at, code) : answer === YES;
  };
}

const NO = 1;
const YES = 2;
