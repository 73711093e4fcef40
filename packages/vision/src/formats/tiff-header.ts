import type { ImageHeader } from './image-header.ts';
import { corrupt, unsupported } from './refusals.ts';

/** Tags of TIFF 6.0 §8 and §15, of TIFF/EP and of DNG 1.7. */
const TAG = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  photometric: 262,
  stripOffsets: 273,
  stripBytes: 279,
  tileOffsets: 324,
  tileBytes: 325,
  dngVersion: 50706,
} as const;

const COLOUR_FILTER_ARRAY = 32803;

/**
 * Reads the first directory of a TIFF. Camera raw files (DNG, NEF, ARW, CR2) share its magic number and put
 * a thumbnail first, which would be taken for the photo: they are refused.
 */
export function readTiffHeader(bytes: Uint8Array, view: DataView): ImageHeader {
  const little = bytes[0] === 0x49;
  const tags = readDirectory(view, view.getUint32(4, little), little);
  const one = (tag: number) => tags.get(tag)?.[0];
  const isCanonRaw = view.getUint16(8) === 0x4352;
  const isReducedCopy = ((one(TAG.newSubfileType) ?? 0) & 1) === 1;
  if (
    isCanonRaw ||
    isReducedCopy ||
    tags.has(TAG.dngVersion) ||
    one(TAG.photometric) === COLOUR_FILTER_ARRAY
  ) {
    throw unsupported('Camera raw');
  }

  const width = one(TAG.width);
  const height = one(TAG.height);
  const offsets = tags.get(TAG.stripOffsets) ?? tags.get(TAG.tileOffsets);
  const lengths = tags.get(TAG.stripBytes) ?? tags.get(TAG.tileBytes);
  if (width === undefined || height === undefined || offsets === undefined || lengths === undefined)
    throw corrupt();
  const complete = offsets.every((offset, i) => offset + (lengths[i] ?? 0) <= bytes.length);
  return { width, height, animated: false, complete };
}

/** More strips or tiles than a picture within any sane limit has; a longer list is an attack on memory. */
const MAX_VALUES = 100_000;

/** Bytes of one value by field type (TIFF 6.0 §2); 0 is no type. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** The values of the tags above in one directory, the first of each. Every tag must lie inside the file. */
function readDirectory(view: DataView, start: number, little: boolean): Map<number, number[]> {
  const wanted = new Set<number>(Object.values(TAG));
  const tags = new Map<number, number[]>();
  const entries = view.getUint16(start, little);
  for (let i = 0; i < entries; i++) {
    const entry = start + 2 + i * 12;
    const tag = view.getUint16(entry, little);
    const length = (TYPE_BYTES[view.getUint16(entry + 2, little)] ?? 0) * view.getUint32(entry + 4, little);
    if (length > 4 && view.getUint32(entry + 8, little) + length > view.byteLength) {
      throw new RangeError('values past the end');
    }
    if (wanted.delete(tag)) tags.set(tag, readValues(view, entry, little));
  }
  return tags;
}

function readValues(view: DataView, entry: number, little: boolean): number[] {
  const type = view.getUint16(entry + 2, little);
  const count = view.getUint32(entry + 4, little);
  // 1 BYTE, 3 SHORT, 4 LONG: no other type is allowed in these tags.
  const size = { 1: 1, 3: 2, 4: 4 }[type];
  if (size === undefined || count === 0 || count > MAX_VALUES) throw corrupt();
  const at = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  return Array.from({ length: count }, (_, n) => {
    if (size === 1) return view.getUint8(at + n);
    return size === 2 ? view.getUint16(at + n * 2, little) : view.getUint32(at + n * 4, little);
  });
}
