/** One field of a protobuf message as it stands on the wire; the reader knows no schema. */
export type ProtoField =
  | { readonly number: number; readonly wire: 'varint'; readonly value: number }
  | { readonly number: number; readonly wire: 'fixed32' | 'fixed64' | 'bytes'; readonly value: Uint8Array };

/** Reads an unsigned varint; values above 2^53 have no use in the messages read here and are refused. */
function readVarint(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) throw new Error(`protobuf: truncated varint at byte ${start}`);
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) {
      if (!Number.isSafeInteger(value)) break;
      return { value, next: start + i + 1 };
    }
  }
  throw new Error(`protobuf: varint too long at byte ${start}`);
}

/** The fields of one message, in order. */
export function readProto(bytes: Uint8Array): ProtoField[] {
  const fields: ProtoField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    const number = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    if (number === 0) throw new Error(`protobuf: field number 0 at byte ${at}`);
    at = tag.next;
    if (wireType === 0) {
      const { value, next } = readVarint(bytes, at);
      fields.push({ number, wire: 'varint', value });
      at = next;
      continue;
    }
    let length = 0;
    if (wireType === 1) length = 8;
    else if (wireType === 5) length = 4;
    else if (wireType === 2) {
      const prefix = readVarint(bytes, at);
      length = prefix.value;
      at = prefix.next;
    } else throw new Error(`protobuf: unknown wire type ${wireType} of field ${number}`);
    if (at + length > bytes.length) throw new Error(`protobuf: field ${number} runs past the end`);
    const wire = wireType === 1 ? 'fixed64' : wireType === 5 ? 'fixed32' : 'bytes';
    fields.push({ number, wire, value: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

/** All values of a `repeated float` field, packed or not. */
export function readFloats(fields: readonly ProtoField[], number: number): number[] {
  const values: number[] = [];
  for (const field of fields) {
    if (field.number !== number) continue;
    if (field.wire === 'varint' || field.value.length % 4 !== 0)
      throw new Error(`protobuf: field ${number} holds no floats`);
    const view = new DataView(field.value.buffer, field.value.byteOffset, field.value.byteLength);
    for (let at = 0; at < field.value.length; at += 4) values.push(view.getFloat32(at, true));
  }
  return values;
}

/** All values of a `repeated uint32` field, packed or not. */
export function readUints(fields: readonly ProtoField[], number: number): number[] {
  const values: number[] = [];
  for (const field of fields) {
    if (field.number !== number) continue;
    if (field.wire === 'varint') {
      values.push(field.value);
      continue;
    }
    for (let at = 0; at < field.value.length; ) {
      const { value, next } = readVarint(field.value, at);
      values.push(value);
      at = next;
    }
  }
  return values;
}

/** All sub-messages of a field. */
export function readMessages(fields: readonly ProtoField[], number: number): ProtoField[][] {
  return fields.flatMap((field) =>
    field.number === number && field.wire === 'bytes' ? [readProto(field.value)] : [],
  );
}
