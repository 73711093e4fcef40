/**
 * A FlatBuffers table: typed access by field number, with the schema's default for an absent field.
 * Layout: https://flatbuffers.dev/internals/ – a table starts with a signed offset back to its vtable; the vtable
 * holds its own size, the table's size, and one 16-bit offset per field, 0 for an absent field.
 * Every read is checked, so that a damaged file ends in a message and not in a hang or a wrong weight.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #position: number;

  private constructor(view: DataView, position: number) {
    this.#view = view;
    this.#position = position;
  }

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    checkRange(view, 0, 4);
    return new FlatTable(view, view.getUint32(0, true));
  }

  has(field: number): boolean {
    return this.#field(field) !== undefined;
  }

  int8(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#checked(at, 1).getInt8(at);
  }

  uint8(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#checked(at, 1).getUint8(at);
  }

  int32(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#checked(at, 4).getInt32(at, true);
  }

  uint32(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#checked(at, 4).getUint32(at, true);
  }

  float32(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#checked(at, 4).getFloat32(at, true);
  }

  boolean(field: number): boolean {
    return this.uint8(field) !== 0;
  }

  table(field: number): FlatTable | undefined {
    const at = this.#field(field);
    return at === undefined ? undefined : new FlatTable(this.#view, this.#follow(at));
  }

  tables(field: number): FlatTable[] {
    const { start, length } = this.#vector(field, 4);
    return Array.from({ length }, (_, i) => new FlatTable(this.#view, this.#follow(start + 4 * i)));
  }

  int32s(field: number): number[] {
    const { start, length } = this.#vector(field, 4);
    return Array.from({ length }, (_, i) => this.#view.getInt32(start + 4 * i, true));
  }

  /** A view of the file's bytes, not a copy. */
  bytes(field: number): Uint8Array {
    const { start, length } = this.#vector(field, 1);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, length);
  }

  string(field: number): string {
    return new TextDecoder().decode(this.bytes(field));
  }

  #field(field: number): number | undefined {
    const vtable = this.#position - this.#checked(this.#position, 4).getInt32(this.#position, true);
    const size = this.#checked(vtable, 2).getUint16(vtable, true);
    const slot = 4 + 2 * field;
    if (slot + 2 > size) return undefined;
    const offset = this.#checked(vtable + slot, 2).getUint16(vtable + slot, true);
    return offset === 0 ? undefined : this.#position + offset;
  }

  #follow(at: number): number {
    return at + this.#checked(at, 4).getUint32(at, true);
  }

  #vector(field: number, width: number): { start: number; length: number } {
    const at = this.#field(field);
    if (at === undefined) return { start: 0, length: 0 };
    const vector = this.#follow(at);
    const length = this.#checked(vector, 4).getUint32(vector, true);
    this.#checked(vector + 4, length * width);
    return { start: vector + 4, length };
  }

  #checked(at: number, width: number): DataView {
    checkRange(this.#view, at, width);
    return this.#view;
  }
}

function checkRange(view: DataView, at: number, width: number): void {
  if (at < 0 || at + width > view.byteLength) {
    throw new Error(
      `flatbuffer: bytes ${at} to ${at + width} lie outside the file of ${view.byteLength} bytes`,
    );
  }
}
