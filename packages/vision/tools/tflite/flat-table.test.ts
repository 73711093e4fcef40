import { describe, expect, test } from 'vitest';
import { writeFlatbuffer } from '../testing/write-flatbuffer.ts';
import { FlatTable } from './flat-table.ts';

const file = writeFlatbuffer({
  0: { int: -7 },
  1: { byte: 200 },
  2: { float: 0.5 },
  4: { text: 'grüß' },
  5: { ints: [3, -4] },
  6: { table: { 1: { int: 42 } } },
  7: { tables: [{ 0: { int: 1 } }, { 0: { int: 2 } }] },
  8: { bytes: Uint8Array.of(9, 8) },
});

describe('FlatTable', () => {
  const table = FlatTable.root(file);

  test('reads what is there', () => {
    expect(table.int32(0)).toBe(-7);
    expect(table.uint32(0)).toBe(2 ** 32 - 7);
    expect(table.uint8(1)).toBe(200);
    expect(table.int8(1)).toBe(-56);
    expect(table.boolean(1)).toBe(true);
    expect(table.float32(2)).toBe(0.5);
    expect(table.string(4)).toBe('grüß');
    expect(table.int32s(5)).toEqual([3, -4]);
    expect(table.table(6)?.int32(1)).toBe(42);
    expect(table.tables(7).map((child) => child.int32(0))).toEqual([1, 2]);
    expect([...table.bytes(8)]).toEqual([9, 8]);
  });

  test('gives the default of an absent field', () => {
    expect(table.has(3)).toBe(false);
    expect(table.int32(3, 5)).toBe(5);
    expect(table.float32(99, 1)).toBe(1);
    expect(table.boolean(99)).toBe(false);
    expect(table.table(99)).toBeUndefined();
    expect(table.tables(99)).toEqual([]);
    expect(table.bytes(99)).toHaveLength(0);
  });

  test('a file in the middle of a larger buffer is read from its own start', () => {
    const padded = new Uint8Array(file.length + 20);
    padded.set(file, 13);
    expect(FlatTable.root(padded.subarray(13, 13 + file.length)).string(4)).toBe('grüß');
  });

  test('every truncation is either harmless or a clear error', () => {
    for (let length = 0; length < file.length; length++) {
      const read = (): unknown => {
        const cut = FlatTable.root(file.subarray(0, length));
        return [cut.string(4), cut.int32s(5), cut.table(6)?.int32(1), cut.tables(7), cut.bytes(8)];
      };
      expect(read).toThrow(/^flatbuffer: bytes -?\d+ to -?\d+ lie outside/);
    }
  });

  test('a vector that claims more than the file holds is refused before memory is taken', () => {
    const hostile = writeFlatbuffer({ 0: { ints: [] } });
    new DataView(hostile.buffer).setUint32(hostile.length - 4, 0xffffffff, true);
    expect(() => FlatTable.root(hostile).int32s(0)).toThrow(/lie outside the file/);
  });
});
