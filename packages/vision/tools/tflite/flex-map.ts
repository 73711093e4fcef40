export type FlexValue = number | readonly number[];

/**
 * Reads a FlexBuffers map whose values are numbers or vectors of integers: the form of the custom options in
 * MediaPipe's models. Format: https://flatbuffers.dev/flatbuffers_internals/ (FlexBuffers): the root stands at the
 * end as value, packed type, byte width; a packed type is `type << 2 | log2(width)`; offsets point backwards.
 */
export function readFlexMap(bytes: Uint8Array): ReadonlyMap<string, FlexValue> {
  const reader = new FlexReader(bytes);
  return reader.map();
}

/** Numbers of the value types in flexbuffers.h. */
const NULL = 0;
const INT = 1;
const UINT = 2;
const FLOAT = 3;
const MAP = 9;
const VECTOR_INT = 11;
const BOOL = 26;

class FlexReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  map(): ReadonlyMap<string, FlexValue> {
    const size = this.#bytes.length;
    const rootWidth = this.#bytes[size - 1] ?? 0;
    const packed = this.#bytes[size - 2] ?? 0;
    if (packed >> 2 !== MAP) throw new Error('flexbuffer: the root is not a map');
    const width = 1 << (packed & 3);
    const map = this.#follow(size - 2 - rootWidth, rootWidth);
    const length = this.#uint(map - width, width);
    const keys = this.#follow(map - 3 * width, width);
    const keyWidth = this.#uint(map - 2 * width, width);
    this.#check(map, length * (width + 1));

    const values = new Map<string, FlexValue>();
    for (let i = 0; i < length; i++) {
      const key = this.#text(this.#follow(keys + i * keyWidth, keyWidth));
      const value = this.#value(key, map + i * width, width, this.#bytes[map + length * width + i] ?? 0);
      if (value !== undefined) values.set(key, value);
    }
    return values;
  }

  #value(key: string, at: number, width: number, packed: number): FlexValue | undefined {
    switch (packed >> 2) {
      case NULL:
        return undefined;
      case INT:
        return this.#int(at, width);
      case UINT:
      case BOOL:
        return this.#uint(at, width);
      case FLOAT:
        return this.#float(at, width);
      case VECTOR_INT: {
        const itemWidth = 1 << (packed & 3);
        const start = this.#follow(at, width);
        const length = this.#uint(start - itemWidth, itemWidth);
        this.#check(start, length * itemWidth);
        return Array.from({ length }, (_, i) => this.#int(start + i * itemWidth, itemWidth));
      }
      default:
        throw new Error(`flexbuffer: "${key}" has the unsupported value type ${packed >> 2}`);
    }
  }

  #follow(at: number, width: number): number {
    return at - this.#uint(at, width);
  }

  #text(start: number): string {
    this.#check(start, 1);
    const end = this.#bytes.indexOf(0, start);
    if (end < 0) throw new Error('flexbuffer: a key has no end');
    return new TextDecoder().decode(this.#bytes.subarray(start, end));
  }

  #uint(at: number, width: number): number {
    this.#check(at, width);
    if (width === 1) return this.#view.getUint8(at);
    if (width === 2) return this.#view.getUint16(at, true);
    if (width === 4) return this.#view.getUint32(at, true);
    if (width === 8) return Number(this.#view.getBigUint64(at, true));
    throw new Error(`flexbuffer: byte width ${width}`);
  }

  #int(at: number, width: number): number {
    this.#check(at, width);
    if (width === 1) return this.#view.getInt8(at);
    if (width === 2) return this.#view.getInt16(at, true);
    if (width === 4) return this.#view.getInt32(at, true);
    return Number(this.#view.getBigInt64(at, true));
  }

  #float(at: number, width: number): number {
    this.#check(at, width);
    if (width === 4) return this.#view.getFloat32(at, true);
    if (width === 8) return this.#view.getFloat64(at, true);
    throw new Error(`flexbuffer: a float of ${width} bytes`);
  }

  #check(at: number, width: number): void {
    if (at < 0 || at + width > this.#bytes.length) {
      throw new Error(`flexbuffer: bytes ${at} to ${at + width} lie outside the ${this.#bytes.length} given`);
    }
  }
}
