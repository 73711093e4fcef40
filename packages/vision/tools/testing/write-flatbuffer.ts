/** One field of a FlatBuffers table, for tests that need a file with a certain content or a certain fault. */
type Field =
  | { readonly byte: number }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly ints: readonly number[] }
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly table: TableFields }
  | { readonly tables: readonly TableFields[] };

/** By field number. */
export interface TableFields {
  readonly [field: number]: Field;
}

/** Writes a FlatBuffers file: root offset, identifier, then every table after the one that points to it. */
export function writeFlatbuffer(root: TableFields, identifier = 'TFL3'): Uint8Array {
  const out: number[] = [0, 0, 0, 0, ...new TextEncoder().encode(identifier)];
  const scratch = new DataView(new ArrayBuffer(4));
  const number = (at: number, write: () => void, width: number): void => {
    write();
    for (let i = 0; i < width; i++) out[at + i] = scratch.getUint8(i);
  };
  const uint16 = (at: number, value: number): void => number(at, () => scratch.setUint16(0, value, true), 2);
  const int32 = (at: number, value: number): void => number(at, () => scratch.setInt32(0, value, true), 4);
  const float32 = (at: number, value: number): void =>
    number(at, () => scratch.setFloat32(0, value, true), 4);

  const vector = (length: number): number => {
    const at = out.length;
    int32(at, length);
    return at;
  };
  const table = (fields: TableFields): number => {
    const entries = Object.entries(fields).map(([key, field]: [string, Field]) => ({
      slot: Number(key),
      field,
    }));
    const slots = Math.max(-1, ...entries.map(({ slot }) => slot)) + 1;
    const vtable = out.length;
    for (let i = 0; i < slots + 2; i++) uint16(vtable + 2 * i, i === 0 ? 4 + 2 * slots : 0);
    const start = out.length;
    int32(start, start - vtable);
    const places = entries.map(({ slot, field }) => {
      const at = out.length;
      uint16(vtable + 4 + 2 * slot, at - start);
      if ('float' in field) float32(at, field.float);
      else int32(at, 'int' in field ? field.int : 'byte' in field ? field.byte : 0);
      return at;
    });
    entries.forEach(({ field }, i) => {
      const place = places[i] ?? 0;
      const target = reference(field);
      if (target !== undefined) int32(place, target - place);
    });
    return start;
  };
  const reference = (field: Field): number | undefined => {
    if ('table' in field) return table(field.table);
    if ('text' in field) return reference({ bytes: new TextEncoder().encode(field.text) });
    if ('bytes' in field) {
      const at = vector(field.bytes.length);
      out.push(...field.bytes);
      return at;
    }
    if ('ints' in field) {
      const at = vector(field.ints.length);
      for (const value of field.ints) int32(out.length, value);
      return at;
    }
    if ('tables' in field) {
      const at = vector(field.tables.length);
      for (const _ of field.tables) int32(out.length, 0);
      field.tables.forEach((child, i) => {
        const place = at + 4 + 4 * i;
        int32(place, table(child) - place);
      });
      return at;
    }
    return undefined;
  };
  int32(0, table(root));
  return Uint8Array.from(out);
}
