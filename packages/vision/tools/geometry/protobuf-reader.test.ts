import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFloats, readMessages, readProto, readUints } from './protobuf-reader.ts';

describe('readProto', () => {
  test('reads the four kinds of fields', () => {
    // 1: 300; 2: fixed64; 3: two bytes; 5: fixed32
    const bytes = Uint8Array.of(
      0x08,
      0xac,
      0x02,
      0x11,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      0x1a,
      2,
      9,
      9,
      0x2d,
      0,
      0,
      0x80,
      0x3f,
    );
    expect(readProto(bytes)).toEqual([
      { number: 1, wire: 'varint', value: 300 },
      { number: 2, wire: 'fixed64', value: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) },
      { number: 3, wire: 'bytes', value: Uint8Array.of(9, 9) },
      { number: 5, wire: 'fixed32', value: Uint8Array.of(0, 0, 0x80, 0x3f) },
    ]);
  });

  test('repeated numbers may be packed or not', () => {
    const loose = Uint8Array.of(0x08, 1, 0x08, 0x80, 0x01, 0x15, 0, 0, 0x80, 0x3f);
    const packed = Uint8Array.of(0x0a, 3, 1, 0x80, 0x01, 0x12, 4, 0, 0, 0x80, 0x3f);
    for (const bytes of [loose, packed]) {
      expect(readUints(readProto(bytes), 1)).toEqual([1, 128]);
      expect(readFloats(readProto(bytes), 2)).toEqual([1]);
    }
  });

  test('reads messages in messages', () => {
    expect(readMessages(readProto(Uint8Array.of(0x0a, 2, 0x08, 7, 0x0a, 0)), 1)).toEqual([
      [{ number: 1, wire: 'varint', value: 7 }],
      [],
    ]);
  });

  test.each([
    ['a varint without end', [0x08, 0x80], 'truncated varint'],
    ['a varint that is too long', [0x08, ...new Array<number>(9).fill(0xff)], 'varint too long'],
    ['a string beyond the end', [0x0a, 9, 1], 'field 1 runs past the end'],
    ['a group', [0x0b], 'unknown wire type 3'],
    ['field 0', [0x00, 1], 'field number 0'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => readProto(Uint8Array.from(bytes))).toThrow(message);
  });

  test('any bytes end in fields or in a clear error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        try {
          readProto(bytes);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: protobuf: /);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
