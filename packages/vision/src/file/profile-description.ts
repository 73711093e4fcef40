const MAX_CHARACTERS = 100;

/**
 * The description inside an ICC profile (ICC.1:2022 §9.2.41; `desc` of version 2, `mluc` of version 4), or
 * `unnamed` when it cannot be read. Never throws: a profile is untrusted bytes.
 */
export function profileDescription(profile: Uint8Array): string {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  try {
    return printable(descriptionTag(profile, view)) || 'unnamed';
  } catch (error) {
    if (error instanceof RangeError) return 'unnamed';
    throw error;
  }
}

function descriptionTag(profile: Uint8Array, view: DataView): string {
  const tags = Math.min(view.getUint32(128), 100);
  for (let i = 0; i < tags; i++) {
    const entry = 132 + i * 12;
    if (ascii(profile, entry, 4) === 'desc') return tagText(profile, view, view.getUint32(entry + 4));
  }
  return '';
}

function tagText(profile: Uint8Array, view: DataView, at: number): string {
  switch (ascii(profile, at, 4)) {
    case 'desc':
      return ascii(profile, at + 12, Math.min(view.getUint32(at + 8), MAX_CHARACTERS));
    case 'mluc': {
      // The first record: language, country, length in bytes, offset; the text is UTF-16BE.
      const length = Math.min(view.getUint32(at + 20), MAX_CHARACTERS * 2);
      const start = at + view.getUint32(at + 24);
      return String.fromCharCode(
        ...Array.from({ length: length >> 1 }, (_, i) => view.getUint16(start + i * 2)),
      );
    }
    default:
      return '';
  }
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function printable(text: string): string {
  return text.replace(/\p{C}/gu, '').trim();
}
