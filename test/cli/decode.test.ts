import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/cli/decode.ts';

const strict = (bytes: Uint8Array, stream = false) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });

/** Bytes near the edges of what UTF-8 allows. */
const byte = fc.constantFrom(
  ...[0x00, 0x0a, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0],
  ...[0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
);

test('says where bytes stop being UTF-8, as the platform’s decoder does', () => {
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const bytes = Uint8Array.from(list);
      const decoded = decodeUtf8(bytes);
      if ('text' in decoded) {
        expect(decoded.text).toBe(strict(bytes));
        return;
      }
      const before = bytes.subarray(0, decoded.offset);
      expect(strict(before)).toBeTypeOf('string');
      expect(decoded.byte).toBe(bytes[decoded.offset]);
      expect(decoded.line).toBe(before.filter((one) => one === 10).length + 1);
      for (let length = 1; length <= 4; length++) {
        const next = bytes.subarray(decoded.offset, decoded.offset + length);
        expect(() => strict(next)).toThrow();
      }
    }),
    { numRuns: 500 },
  );
});

test('leaves a byte order mark, for offsets count it', () => {
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: '\uFEFFA' });
});
