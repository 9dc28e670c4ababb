/** The text of UTF-8 bytes, or where they are not UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly offset: number; readonly line: number; readonly byte: number };

/**
 * How many bytes the UTF-8 sequence at an offset has, 0 where it is none (Unicode Standard 16.0,
 * table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Decodes UTF-8. A byte order mark stays: offsets are into all of the input. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    let line = 1;
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at);
      if (length === 0) return { offset: at, line, byte: bytes[at]! };
      if (bytes[at] === 10) line++;
      at += length;
    }
    throw error;
  }
}
