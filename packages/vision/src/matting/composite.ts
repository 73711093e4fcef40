import type { RgbaImage } from '../image/rgba-image.ts';
import type { PlaneSize } from './plane-size.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** What goes behind the person: one colour, or one that changes evenly from the top to the bottom. */
export type Backdrop = { readonly colour: Rgb } | { readonly top: Rgb; readonly bottom: Rgb };

/**
 * Lays the person over a new background. Where alpha is 0 the colour is exactly the backdrop's, where it is 1 exactly
 * the person's, rounded.
 * @param foreground RGB, 0–255
 */
export function composite(
  foreground: Float32Array,
  alpha: Float32Array,
  { width, height }: PlaneSize,
  backdrop: Backdrop,
): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  const [first, last] =
    'colour' in backdrop ? [backdrop.colour, backdrop.colour] : [backdrop.top, backdrop.bottom];
  for (let y = 0, at = 0; y < height; y++) {
    const down = height === 1 ? 0 : y / (height - 1);
    for (let x = 0; x < width; x++, at++) {
      const a = alpha[at]!;
      for (let c = 0; c < 3; c++) {
        const behind = first[c]! + (last[c]! - first[c]!) * down;
        data[at * 4 + c] = a * foreground[at * 3 + c]! + (1 - a) * behind;
      }
      data[at * 4 + 3] = 255;
    }
  }
  return { data, width, height };
}
