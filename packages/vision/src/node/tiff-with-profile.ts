import type { RgbaImage } from '../image/rgba-image.ts';

/** Field types of TIFF 6.0 §2. */
const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;

/**
 * An uncompressed RGBA TIFF in memory: the plainest container by which pixels and an ICC profile can be
 * handed to sharp together (raw pixels cannot carry a profile).
 */
export function tiffWithProfile({ data, width, height }: RgbaImage, profile: Uint8Array): Uint8Array {
  const entryCount = 11;
  const bitsAt = 8 + 2 + entryCount * 12 + 4;
  const profileAt = bitsAt + 8;
  const pixelsAt = profileAt + profile.length + (profile.length & 1);
  // TIFF 6.0 §2–8: tags in ascending order; values of four bytes or fewer stand in the entry itself.
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, bitsAt], // bits per sample
    [259, SHORT, 1, 1], // no compression
    [262, SHORT, 1, 2], // RGB
    [273, LONG, 1, pixelsAt], // one strip
    [277, SHORT, 1, 4], // samples per pixel
    [278, LONG, 1, height], // rows per strip
    [279, LONG, 1, data.length],
    [338, SHORT, 1, 2], // the fourth sample is unassociated alpha
    [34675, UNDEFINED, profile.length, profileAt],
  ];

  const file = new Uint8Array(pixelsAt + data.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x49492a00); // little-endian TIFF
  view.setUint32(4, 8, true);
  view.setUint16(8, entries.length, true);
  entries.forEach(([tag, type, count, value], i) => {
    const at = 10 + i * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  });
  for (let i = 0; i < 4; i++) view.setUint16(bitsAt + i * 2, 8, true);
  file.set(profile, profileAt);
  file.set(data, pixelsAt);
  return file;
}
