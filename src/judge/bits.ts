/** Numbers of a few bits each, in a row of bytes; the highest bit first. */
export interface BitWriter {
  readonly write: (value: number, bits: number) => void;
  readonly bytes: () => Uint8Array;
}

export function bitWriter(): BitWriter {
  const out: number[] = [];
  let used = 8;
  return {
    write(value, bits) {
      for (let bit = bits - 1; bit >= 0; bit--) {
        if (used === 8) {
          out.push(0);
          used = 0;
        }
        if (Math.floor(value / 2 ** bit) % 2 === 1) out[out.length - 1]! |= 128 >> used;
        used++;
      }
    },
    bytes: () => Uint8Array.from(out),
  };
}

/**
 * Reads what {@link bitWriter} wrote: each call takes the next `bits` bits, 32 at most.
 * The reader throws a RangeError beyond the end.
 */
export function bitReader(bytes: Uint8Array): (bits: number) => number {
  let at = 0;
  return (bits) => {
    let value = 0;
    let left = bits;
    while (left > 0) {
      const free = 8 - (at & 7);
      const take = Math.min(free, left);
      const byte = bytes[at >> 3];
      if (byte === undefined) throw new RangeError('weights are cut short');
      value = value * 2 ** take + ((byte >> (free - take)) & ((1 << take) - 1));
      at += take;
      left -= take;
    }
    return value;
  };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding (RFC 4648). Written out, as not every runtime has the same function for it. */
export function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(4, bytes.length - i + 1);
    for (let d = 0; d < digits; d++) out += DIGITS[(three >> (18 - 6 * d)) & 63];
  }
  return out;
}

/** @throws RangeError on a character that is no base64 digit */
export function fromBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | digitOf(text.charCodeAt(i), i)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = held >> bits;
    }
  }
  return out;
}

function digitOf(code: number, at: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43) return 62;
  if (code === 47) return 63;
  throw new RangeError(`weights must be base64: character ${at} is not`);
}
