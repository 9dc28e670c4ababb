/**
 * UTF-8 that somebody read as Latin-1 or Windows-1252, where every byte is a character: `â€™` stands where an
 * apostrophe was meant, `Ã¼` where `ü` was. Pages are served so, and scripts save them so.
 */

/**
 * What of an input is misread: `some` where no more is sure than what nobody writes (the control characters that
 * Latin-1 has for the bytes 0x80 to 0x9F; `â€` and the like; `Â` or `Ã` before a sign), `all` where hardly
 * any character beyond ASCII is not part of such a stretch.
 */
export type Misreading = 'some' | 'all';

/** What Windows-1252 has for the bytes 0x80 to 0x9F (WHATWG, "Encoding Standard"). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;

/** What a byte behind the first one of a character was read as. */
const NEXT = `[\\u0080-\\u00BF${HIGH}]`;
const SEQUENCE = `[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`;
/** The same, but of those that nobody writes. */
const PLAIN = `(?=[\\u00C2-\\u00F4]${NEXT}{0,2}[\\u0080-\\u009F]|\\u00E2[€‚„]|\\u00F0Ÿ)(?:${SEQUENCE})`;
const SIGN = '[\\u00C2\\u00C3][\\u00A0-\\u00BF]';
/** A byte of Windows-1252 that was read as Latin-1. Five it has nothing for, and U+0085 may end a line. */
const ALONE = '[\\u0080\\u0082-\\u0084\\u0086-\\u008C\\u008E\\u0091-\\u009C\\u009E\\u009F]';

/** Regular expressions for what stands for another character. */
export const MISREAD: Readonly<Record<Misreading, string>> = {
  some: `${PLAIN}|${SIGN}|${ALONE}`,
  all: `${SEQUENCE}|${ALONE}`,
};

const CONTROL = /[\u0080-\u009F]/;
const HINT = new RegExp(`${CONTROL.source}|[\\u00C2-\\u00F4]${NEXT}`);
const EVIDENCE = new RegExp(PLAIN);
/** Not with a no-break space, which may stand behind any capital. */
const SIGNED = /[\u00C2\u00C3][\u00A1-\u00BF]/;
const BEYOND_ASCII = new RegExp(`(${SEQUENCE})|[^\\0-\\x7F]`, 'g');
/** So many characters that were meant, and hardly anything else, are no chance. */
const MANY = 3;
/** In an input that is misread, no more than one in so many characters beyond ASCII stands for itself. */
const SELDOM = 20;

/**
 * Tells whether an input is UTF-8 that was read as another encoding; undefined where nothing says so.
 *
 * Linear in the length of the input; most have no character that could hint at it.
 */
export function misreadIn(input: string): Misreading | undefined {
  if (!HINT.test(input)) return undefined;
  const meant = new Set<string>();
  let inside = 0;
  let outside = 0;
  for (const [, sequence] of input.matchAll(BEYOND_ASCII)) {
    const character = sequence === undefined ? undefined : meantBy(sequence);
    if (character === undefined || character === sequence) outside++;
    else {
      inside++;
      meant.add(character);
    }
  }
  const isPlain = EVIDENCE.test(input);
  const isSure = isPlain || SIGNED.test(input) || meant.size >= MANY;
  if (isSure && outside * SELDOM <= inside) return 'all';
  return isPlain || CONTROL.test(input) ? 'some' : undefined;
}

/**
 * The character that a stretch stands for which {@link MISREAD} has found; the stretch itself where
 * its bytes are no character.
 */
export function meantBy(stretch: string): string {
  const bytes = Array.from(stretch, byteOf);
  const [first = 0, ...next] = bytes;
  if (next.length === 0) return first < FIRST + HIGH.length ? HIGH[first - FIRST]! : stretch;
  // of the first byte the bits behind its length, of the others six each
  let code = first & (0x3f >> next.length);
  for (const byte of next) code = (code << 6) | (byte & 0x3f);
  return code >= LEAST[next.length]! && code <= 0x10ffff && !isSurrogate(code)
    ? String.fromCodePoint(code)
    : stretch;
}

/** What is less is written with fewer bytes: by the number of those behind the first. */
const LEAST = [0, 0x80, 0x800, 0x10000];

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The byte that a character was read from. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : FIRST + HIGH.indexOf(character);
}

const EVERY: Readonly<Record<Misreading, RegExp>> = {
  some: new RegExp(MISREAD.some, 'g'),
  all: new RegExp(MISREAD.all, 'g'),
};

/** A text of an input as it was meant, where the input is misread. */
export function asMeant(text: string, misreading: Misreading | undefined): string {
  return misreading === undefined ? text : text.replace(EVERY[misreading], meantBy);
}

/** Pictures with what stands in for them as it was meant. */
export function altsAsMeant<Image extends { readonly alt?: string | undefined }>(
  images: readonly Image[],
  misreading: Misreading | undefined,
): readonly Image[] {
  if (misreading === undefined) return images;
  return images.map((image) =>
    image.alt === undefined ? image : { ...image, alt: asMeant(image.alt, misreading) },
  );
}
