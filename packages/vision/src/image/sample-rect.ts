import type { RotatedRect } from '../geometry.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { levelFor, type Pyramid } from './pyramid.ts';

export interface SampleOptions {
  readonly width: number;
  readonly height: number;
  /** What 0 and 255 become. */
  readonly range: readonly [number, number];
  /** Beyond the picture's edge: black (`zero`) or the nearest pixel (`replicate`). */
  readonly border: 'zero' | 'replicate';
}

/**
 * Cuts a turned rectangle out of a picture and resamples it, bilinear on the pyramid level whose pixels are
 * nearest in size. Pixel centres lie at half coordinates on both sides.
 * @returns RGB, row-major, `height × width × 3` values in `range`
 */
export function sampleRect(pyramid: Pyramid, rect: RotatedRect, options: SampleOptions): Float32Array {
  const { width, height, range, border } = options;
  const { image, index } = pyramid.level(levelFor(Math.max(rect.width / width, rect.height / height)));
  const shrink = 1 / 2 ** index;
  const gain = (range[1] - range[0]) / 255;
  const cos = cosine(rect.rotation);
  const sin = sine(rect.rotation);
  // Picture position of output pixel (i, j): origin + i * right + j * down, in level pixels.
  const rightX = ((rect.width * cos) / width) * shrink;
  const rightY = ((rect.width * sin) / width) * shrink;
  const downX = ((-rect.height * sin) / height) * shrink;
  const downY = ((rect.height * cos) / height) * shrink;
  const originX = rect.cx * shrink - 0.5 + (0.5 - width / 2) * rightX + (0.5 - height / 2) * downX;
  const originY = rect.cy * shrink - 0.5 + (0.5 - width / 2) * rightY + (0.5 - height / 2) * downY;

  const out = new Float32Array(width * height * 3);
  const { data, width: w, height: h } = image;
  const zero = border === 'zero';
  let o = 0;
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++, o += 3) {
      const x = originX + i * rightX + j * downX;
      const y = originY + i * rightY + j * downY;
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      const fx = x - x0;
      const fy = y - y0;
      const left = x0 < 0 ? 0 : x0 >= w ? w - 1 : x0;
      const right = x0 + 1 < 0 ? 0 : x0 + 1 >= w ? w - 1 : x0 + 1;
      const top = y0 < 0 ? 0 : y0 >= h ? h - 1 : y0;
      const bottom = y0 + 1 < 0 ? 0 : y0 + 1 >= h ? h - 1 : y0 + 1;
      let a = (1 - fx) * (1 - fy);
      let b = fx * (1 - fy);
      let c = (1 - fx) * fy;
      let d = fx * fy;
      if (zero) {
        if (left !== x0) a = c = 0;
        if (right !== x0 + 1) b = d = 0;
        if (top !== y0) a = b = 0;
        if (bottom !== y0 + 1) c = d = 0;
      }
      const p = (top * w + left) * 4;
      const q = (top * w + right) * 4;
      const r = (bottom * w + left) * 4;
      const s = (bottom * w + right) * 4;
      for (let k = 0; k < 3; k++) {
        out[o + k] =
          (data[p + k]! * a + data[q + k]! * b + data[r + k]! * c + data[s + k]! * d) * gain + range[0];
      }
    }
  }
  return out;
}
