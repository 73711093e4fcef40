import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProto } from '../geometry/protobuf-reader.ts';
import {
  bytesField,
  floatField,
  intField,
  joinBytes,
  messageField,
  stringField,
  varint,
} from './protobuf-writer.ts';

test('small and large varints', () => {
  expect([...varint(0)]).toEqual([0]);
  expect([...varint(127)]).toEqual([127]);
  expect([...varint(300)]).toEqual([0xac, 0x02]);
});

test('a negative number is extended to 64 bits', () => {
  expect([...varint(-1)]).toEqual([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]);
});

test('fields carry their number and kind', () => {
  expect([...joinBytes(stringField(2, 'hé'))]).toEqual([0x12, 3, 0x68, 0xc3, 0xa9]);
  expect([...joinBytes(floatField(2, 1))]).toEqual([0x15, 0, 0, 0x80, 0x3f]);
  expect([...joinBytes(messageField(7, [intField(1, 8)]))]).toEqual([0x3a, 2, 0x08, 8]);
});

test('what is written can be read', () => {
  const field = fc.tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.nat(2 ** 31 - 1),
    fc.uint8Array({ maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
      const bytes = joinBytes(
        fields.flatMap(([number, value, raw]) => [...intField(number, value), ...bytesField(number, raw)]),
      );
      const expected = fields.flatMap(([number, value, raw]) => [
        { number, wire: 'varint', value },
        { number, wire: 'bytes', value: raw },
      ]);
      expect(readProto(bytes)).toEqual(expected);
    }),
  );
});
