/**
 * Protobuf wire format (https://protobuf.dev/programming-guides/encoding/), writing only.
 * A message is the list of its encoded fields, so that big tensors are copied once per level and not once per field.
 */
export type Encoded = readonly Uint8Array[];

const utf8 = new TextEncoder();

export function varint(value: number): Uint8Array {
  // Negative numbers take ten bytes: protobuf extends the sign to 64 bits.
  let rest = BigInt.asUintN(64, BigInt(value));
  const out: number[] = [];
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Uint8Array.from(out);
}

const tag = (field: number, wireType: number): Uint8Array => varint(field * 8 + wireType);

export const intField = (field: number, value: number): Encoded => [tag(field, 0), varint(value)];

export function floatField(field: number, value: number): Encoded {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return [tag(field, 5), bytes];
}

export const bytesField = (field: number, value: Uint8Array): Encoded => [
  tag(field, 2),
  varint(value.length),
  value,
];

export const stringField = (field: number, value: string): Encoded => bytesField(field, utf8.encode(value));

export function messageField(field: number, parts: readonly Encoded[]): Encoded {
  const content = parts.flat();
  return [tag(field, 2), varint(byteLength(content)), ...content];
}

export function joinBytes(parts: Encoded): Uint8Array {
  const out = new Uint8Array(byteLength(parts));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const byteLength = (parts: Encoded): number => parts.reduce((sum, part) => sum + part.length, 0);
