/** Markers of ITU-T T.81 table B.1, without the FF before them. */
export const TEM = 0x01;
export const SOI = 0xd8;
export const EOI = 0xd9;
export const SOS = 0xda;
export const DQT = 0xdb;
export const APP0 = 0xe0;
export const COM = 0xfe;

/**
 * Where the next marker begins, or -1. Passes over entropy-coded data, in which FF is always followed by 00
 * or a restart marker, and over stray bytes between segments, which every decoder forgives.
 */
export function nextMarker(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1]!;
    if (next !== 0x00 && next !== 0xff) return at;
  }
  return -1;
}

export function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share their range. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
