import type { Density, ExifFacts } from './file-facts.ts';
import { printableText } from './printable-text.ts';
import { hasAscii, readable, viewOf } from './readable.ts';

/** Tags of Exif 3.0 (CIPA DC-008) §4.6 and, for the author in Windows, of its XP tags. */
const TAG = {
  make: 0x010f,
  model: 0x0110,
  orientation: 0x0112,
  xResolution: 0x011a,
  yResolution: 0x011b,
  resolutionUnit: 0x0128,
  software: 0x0131,
  artist: 0x013b,
  copyright: 0x8298,
  exifDirectory: 0x8769,
  gpsDirectory: 0x8825,
  windowsAuthor: 0x9c9d,
  colourSpace: 0xa001,
  ownerName: 0xa430,
  lensModel: 0xa434,
  photographer: 0xa437,
  imageEditor: 0xa438,
} as const;

const NAMING = [
  TAG.artist,
  TAG.copyright,
  TAG.windowsAuthor,
  TAG.ownerName,
  TAG.photographer,
  TAG.imageEditor,
];

/** Bytes of one value by field type (TIFF 6.0 §2); 0 is no type. 129 is UTF-8 text of Exif 3.0. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** More entries than any camera writes in a directory; a longer list is an attack on time. */
const MAX_ENTRIES = 500;

interface Field {
  readonly type: number;
  readonly count: number;
  /** Where its values begin. */
  readonly at: number;
  readonly length: number;
}

/** An EXIF block with what it says of persons and places reduced to whether it does. */
export interface ExifBlock {
  readonly facts: ExifFacts;
  readonly location: boolean;
  readonly names: boolean;
}

/** Reads an EXIF block, which is a TIFF (6.0) of one or two directories. Undefined when it is none. */
export function readExif(tiff: Uint8Array): ExifBlock | undefined {
  const little = hasAscii(tiff, 0, 'II*\0');
  if (!little && !hasAscii(tiff, 0, 'MM\0*')) return undefined;
  const view = viewOf(tiff);
  const first = readable(() => directory(view, view.getUint32(4, little), little));
  if (!first) return undefined;
  const pointer = number(view, first.get(TAG.exifDirectory), little);
  const second = pointer === null ? undefined : readable(() => directory(view, pointer, little));
  const fields = new Map([...(second ?? []), ...first]);
  const text = (tag: number) => string(tiff, fields.get(tag));
  const value = (tag: number) => number(view, fields.get(tag), little);
  const orientation = value(TAG.orientation);
  return {
    facts: {
      orientation: orientation !== null && orientation >= 1 && orientation <= 8 ? orientation : null,
      software: text(TAG.software),
      make: text(TAG.make),
      model: text(TAG.model),
      lensModel: text(TAG.lensModel),
      density: density(value(TAG.xResolution), value(TAG.yResolution), value(TAG.resolutionUnit)),
      colourSpace: value(TAG.colourSpace),
    },
    location: fields.has(TAG.gpsDirectory),
    names: NAMING.some((tag) => holdsText(tiff, fields.get(tag))),
  };
}

function directory(view: DataView, start: number, little: boolean): Map<number, Field> {
  const fields = new Map<number, Field>();
  const entries = Math.min(view.getUint16(start, little), MAX_ENTRIES);
  for (let i = 0; i < entries; i++) {
    const entry = start + 2 + i * 12;
    if (entry + 12 > view.byteLength) break;
    const type = view.getUint16(entry + 2, little);
    const count = view.getUint32(entry + 4, little);
    const length = (type === 129 ? 1 : (TYPE_BYTES[type] ?? 0)) * count;
    const at = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    const tag = view.getUint16(entry, little);
    if (length > 0 && at + length <= view.byteLength && !fields.has(tag)) {
      fields.set(tag, { type, count, at, length });
    }
  }
  return fields;
}

/** The first value of a field as a number; fractions with a zero below are none. */
function number(view: DataView, field: Field | undefined, little: boolean): number | null {
  if (!field) return null;
  const { type, at } = field;
  if (type === 1) return view.getUint8(at);
  if (type === 3) return view.getUint16(at, little);
  if (type === 4) return view.getUint32(at, little);
  if (type !== 5) return null;
  const below = view.getUint32(at + 4, little);
  return below === 0 ? null : view.getUint32(at, little) / below;
}

function string(tiff: Uint8Array, field: Field | undefined): string | null {
  if (!field) return null;
  const bytes = tiff.subarray(field.at, field.at + Math.min(field.length, 1000));
  return field.type === 2 || field.type === 129 ? printableText(bytes) : null;
}

/** Cameras write empty author fields: blanks and zeros do not count. */
function holdsText(tiff: Uint8Array, field: Field | undefined): boolean {
  if (!field) return false;
  return tiff.subarray(field.at, field.at + field.length).some((byte) => byte !== 0 && byte !== 0x20);
}

/** Units of tag 0x0128: 2 inch (the default), 3 centimetre, 1 none. */
function density(x: number | null, y: number | null, unit: number | null): Density | null {
  if (x === null || y === null || x <= 0 || y <= 0) return null;
  return { unit: unit === 3 ? 'cm' : unit === 1 ? 'none' : 'inch', x, y };
}
