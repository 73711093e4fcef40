import { encodeJpeg } from '../encode/encode-jpeg.ts';
import { VisionError } from '../errors.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { layOut } from './lay-out.ts';
import { SHEETS, type SheetName } from './sheets.ts';

export interface PrintSheetOptions {
  /** Dots per inch at which the picture is printed. Default 300: 480×640 becomes 40.6 × 54.2 mm. */
  readonly dpi?: number;
  /** Millimetres between copies and at the edges. Default 2.5: four copies on 5-inch paper. */
  readonly gap?: number;
}

export interface PrintSheet {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly copies: number;
  /** Size in dots. */
  readonly width: number;
  readonly height: number;
}

/** Prints show no difference to a higher quality. */
const QUALITY = 95;
const DEFAULT_DPI = 300;
const DEFAULT_GAP = 2.5;

/** Dots of a sheet at the most, 50 million: A4 at 600 dots per inch has 35. A sheet takes some 25 bytes a dot to write. */
const MOST_DOTS = 50_000_000;

/** Cutting marks: their grey, how long they are, and how far from the picture, in millimetres. */
const MARK = { grey: 150, length: 1.5, away: 0.5 } as const;

/**
 * A sheet of photo paper full of copies of a finished picture at its true size, with short marks at the corners where
 * to cut. The picture itself is neither scaled nor turned.
 * @throws VisionError `input/invalid` when not even one copy fits, the paper is unknown or the sheet has too many dots
 */
export function printSheet(
  picture: RgbaImage,
  sheet: SheetName,
  options: PrintSheetOptions = {},
): PrintSheet {
  const { dpi = DEFAULT_DPI, gap = DEFAULT_GAP } = options;
  assertRgbaImage(picture);
  if (!(Number.isInteger(dpi) && dpi >= 1 && dpi <= 2400 && gap >= 0 && gap <= 100)) {
    throw new VisionError('input/invalid', 'A sheet needs 1–2400 dots per inch and a gap of 0–100 mm.');
  }
  if (!Object.hasOwn(SHEETS, sheet)) {
    throw new VisionError('input/invalid', `The paper is one of ${Object.keys(SHEETS).join(', ')}.`);
  }
  const { width, height, places } = layOut(picture, SHEETS[sheet], dpi, gap);
  if (width * height > MOST_DOTS) {
    throw new VisionError('input/invalid', 'The sheet has too many dots. Print at fewer dots per inch.', {
      details: { width, height, dpi },
    });
  }
  const data = new Uint8Array(width * height * 4).fill(255);
  const paper = { data, width, height };
  for (const { x, y } of places) {
    drawMarks(paper, { x, y, width: picture.width, height: picture.height }, dpi, gap);
  }
  for (const { x, y } of places) {
    for (let row = 0; row < picture.height; row++) {
      const from = row * picture.width * 4;
      data.set(picture.data.subarray(from, from + picture.width * 4), ((y + row) * width + x) * 4);
    }
  }
  return { jpeg: encodeJpeg(paper, QUALITY, dpi), copies: places.length, width, height };
}

/** Short lines that go on from the four edges, outside the picture, never longer than half of the gap. */
function drawMarks(
  paper: RgbaImage,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  dpi: number,
  gap: number,
): void {
  const dots = (mm: number): number => Math.round((Math.min(mm, gap / 2) / 25.4) * dpi);
  const near = dots(MARK.away);
  const far = dots(MARK.away + MARK.length);
  for (let step = near; step < far; step++) {
    for (const column of [x, x + width - 1]) {
      dot(paper, column, y - 1 - step);
      dot(paper, column, y + height + step);
    }
    for (const row of [y, y + height - 1]) {
      dot(paper, x - 1 - step, row);
      dot(paper, x + width + step, row);
    }
  }
}

function dot({ data, width, height }: RgbaImage, x: number, y: number): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  data.fill(MARK.grey, (y * width + x) * 4, (y * width + x) * 4 + 3);
}
