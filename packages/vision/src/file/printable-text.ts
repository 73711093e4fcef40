const MAX_CHARACTERS = 100;

/**
 * Text in a file as one short printable line, or null when nothing is left. Bytes are read as UTF-8; what is not
 * valid is left out. Mini programs have no TextDecoder, hence the decoder of our own.
 */
export function printableText(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(0);
  return printableLine(utf8(end < 0 ? bytes : bytes.subarray(0, end)));
}

export function printableLine(text: string): string | null {
  const line = text
    .slice(0, 4 * MAX_CHARACTERS)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, MAX_CHARACTERS).join('').trim() || null;
}

/** Decodes UTF-8 (RFC 3629) and passes over bytes that are not. */
export function utf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    const code = length === 0 ? undefined : codePoint(bytes, i, length);
    if (code !== undefined) parts.push(String.fromCodePoint(code));
    i += code === undefined ? 1 : length;
  }
  return parts.join('');
}

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(bytes: Uint8Array, at: number, length: number): number | undefined {
  if (length === 1) return bytes[at];
  let code = bytes[at]! & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k];
    if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < LEAST[length]! || code > 0x10ffff || surrogate ? undefined : code;
}
