import { boxReduce } from './box-reduce.ts';
import type { RgbaImage } from './rgba-image.ts';

/**
 * The picture at whole, half, quarter … size, each made once when first asked for. Sampling a small
 * model input straight from a large picture would skip most of its pixels and turn noise into pattern;
 * sampling the level of the nearest size does not.
 *
 * A point (x, y) of the picture lies at (x / 2^k, y / 2^k) of level k.
 */
export interface Pyramid {
  readonly image: RgbaImage;
  /** Level 0 is the picture itself. Asking beyond the smallest level gives the smallest. */
  level(index: number): { readonly image: RgbaImage; readonly index: number };
}

/** Below this many pixels a side a level is not halved again. */
const SMALLEST_SIDE = 32;

export function createPyramid(image: RgbaImage): Pyramid {
  const levels: RgbaImage[] = [image];
  return {
    image,
    level(index) {
      let last = levels[levels.length - 1]!;
      while (levels.length <= index && Math.min(last.width, last.height) >= 2 * SMALLEST_SIDE) {
        last = boxReduce(last, 2);
        levels.push(last);
      }
      const at = Math.min(index, levels.length - 1);
      return { image: levels[at]!, index: at };
    },
  };
}

/** The level on which one output pixel covers between one and two picture pixels. */
export function levelFor(pixelsPerSample: number): number {
  return pixelsPerSample <= 1 ? 0 : Math.floor(Math.log2(pixelsPerSample));
}
