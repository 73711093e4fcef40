import {
  AC_CHROMINANCE,
  AC_LUMINANCE,
  DC_CHROMINANCE,
  DC_LUMINANCE,
  type HuffmanSpec,
} from './huffman-tables.ts';
import { quantisationTables, ZIGZAG } from './quantisation-tables.ts';

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const JFIF = 0xe0;
const QUANTISATION = 0xdb;
const BASELINE_FRAME = 0xc0;
const HUFFMAN = 0xc4;
const SCAN = 0xda;

export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
  /** Dots per inch, both ways; whole number, 1–65535. */
  readonly dpi: number;
}

/**
 * Puts a whole file together: JFIF 1.01 with its density, the standard tables, one baseline frame of three
 * components at full resolution, one scan. No EXIF and no colour profile: JFIF without one means sRGB in practice.
 * @param scan what `writeScan` gave
 */
export function jpegFile(header: JpegHeader, scan: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = headOf(header);
  const file = new Uint8Array(head.length + scan.length + 2);
  file.set(head);
  file.set(scan, head.length);
  file.set([0xff, END_OF_IMAGE], head.length + scan.length);
  return file;
}

/** Bytes of a file apart from its scan; the same for every picture and quality. */
export const OVERHEAD = headOf({ width: 1, height: 1, quality: 50, dpi: 300 }).length + 2;

function headOf({ width, height, quality, dpi }: JpegHeader): number[] {
  const { luminance, chrominance } = quantisationTables(quality);
  const inZigzag = (table: Uint8Array): number[] => Array.from(ZIGZAG, (place) => table[place]!);
  return [
    ...[0xff, START_OF_IMAGE],
    // "JFIF", version 1.01, unit dots per inch, no thumbnail.
    ...segment(JFIF, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, ...word(dpi), ...word(dpi), 0, 0]),
    ...segment(QUANTISATION, [0, ...inZigzag(luminance), 1, ...inZigzag(chrominance)]),
    // 8 bits a sample; components 1–3, each 1×1, Y with table 0, Cb and Cr with table 1.
    ...segment(BASELINE_FRAME, [8, ...word(height), ...word(width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
    ...segment(HUFFMAN, [
      ...huffman(0x00, DC_LUMINANCE),
      ...huffman(0x10, AC_LUMINANCE),
      ...huffman(0x01, DC_CHROMINANCE),
      ...huffman(0x11, AC_CHROMINANCE),
    ]),
    ...segment(SCAN, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
  ];
}

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...word(content.length + 2), ...content];
}

function huffman(destination: number, { lengths, symbols }: HuffmanSpec): number[] {
  return [destination, ...lengths, ...symbols];
}

function word(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}
