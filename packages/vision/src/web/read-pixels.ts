import { boxReduce } from '../image/box-reduce.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { assertHonest, type Canvas, newCanvas } from './canvas.ts';

/** About as many rows are read at once: large canvases fail on phones, and their pixels need memory a second time. */
const ROWS = 256;

/**
 * The pixels of a picture on white, made smaller by a whole factor.
 * @param factor source pixels a side that become one
 * @throws VisionError `runtime/unsupported`
 */
export function readPixels(
  picture: ImageBitmap,
  factor: number,
): RgbaImage & { readonly data: Uint8Array<ArrayBuffer> } {
  const { width, height } = picture;
  const rows = factor * Math.max(1, Math.floor(ROWS / factor));
  const canvas = newCanvas(width, Math.min(rows, height));
  assertHonest();
  const out = { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
  const data = new Uint8Array(out.width * out.height * 4);
  for (let top = 0; top < height; top += rows) {
    const strip = readStrip(canvas, picture, top, Math.min(rows, height - top));
    data.set(boxReduce(strip, factor).data, (top / factor) * out.width * 4);
  }
  return { data, ...out };
}

function readStrip(canvas: Canvas, picture: ImageBitmap, top: number, rows: number): ImageData {
  const { width } = picture;
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, width, rows);
  canvas.drawImage(picture, 0, top, width, rows, 0, 0, width, rows);
  return canvas.getImageData(0, 0, width, rows);
}
