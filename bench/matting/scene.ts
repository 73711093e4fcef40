import { randomFrom, seedOf } from '../../fixtures/studio/pixels/random.ts';
import { resampleCrop } from '../../packages/vision/src/crop/resample-crop.ts';
import type { RgbaImage } from '../../packages/vision/src/image/rgba-image.ts';
import type { Rgb } from '../../packages/vision/src/matting/composite.ts';
import type { PlaneSize } from '../../packages/vision/src/matting/plane-size.ts';
import { BACKGROUNDS, type BackgroundName } from './backgrounds.ts';
import type { Layer } from './layers.ts';

/** The finished picture of 教毕指〔2017〕99号: its size, and the light blue that goes behind the person. */
export const SIZE: PlaneSize = { width: 480, height: 640 };
export const BACKDROP: Rgb = [100, 197, 255];

/** Noise of the camera, as a standard deviation of 8-bit values. */
const NOISE = 2;

/** A person before a background, and what a perfect matting of it gives at the finished size. */
export interface Scene {
  readonly name: string;
  readonly background: BackgroundName;
  /** What the matting is given. */
  readonly photo: RgbaImage;
  /** The photo at the finished size, RGB 0–255. */
  readonly seen: Float32Array;
  /** 0–1. */
  readonly alpha: Float32Array;
  /** The person before `BACKDROP`, RGB 0–255. */
  readonly picture: Float32Array;
  /** The old background by itself, RGB 0–255. */
  readonly behind: Float32Array;
  /** 1 where every photo pixel that counts for the finished one has alpha 1: nothing of the wall is in it. */
  readonly inside: Uint8Array;
  /** 1 where every photo pixel that counts for the finished one has alpha 0. */
  readonly outside: Uint8Array;
}

/**
 * Puts a person before a background. The camera's noise lies over both, and the perfect result keeps the person's
 * share of it. Colours are mixed as they are encoded, as every program mixes them.
 */
export function makeScene(layer: Layer, background: BackgroundName): Scene {
  const { width, height, data } = layer.image;
  const wall = BACKGROUNDS[background](width, height);
  const photo = new Uint8ClampedArray(width * height * 4).fill(255);
  const perfect = new Uint8ClampedArray(photo);
  const opacity = new Uint8ClampedArray(photo);
  const { normal } = randomFrom(seedOf(`${layer.name} ${background}`));
  for (let at = 0; at < photo.length; at += 4) {
    const a = data[at + 3]! / 255;
    for (let c = 0; c < 3; c++) {
      const noise = NOISE * normal();
      photo[at + c] = a * data[at + c]! + (1 - a) * wall.data[at + c]! + noise;
      perfect[at + c] = a * (data[at + c]! + noise) + (1 - a) * BACKDROP[c]!;
      opacity[at + c] = data[at + 3]!;
    }
  }
  const finished = (pixels: Uint8ClampedArray): Float32Array =>
    resampleCrop({ data: pixels, width, height }, { x: 0, y: 0, width, height }, SIZE);
  return {
    name: layer.name,
    background,
    photo: { data: photo, width, height },
    seen: finished(photo),
    alpha: finished(opacity)
      .filter((_, i) => i % 3 === 0)
      .map((v) => v / 255),
    picture: finished(perfect),
    behind: finished(wall.data),
    inside: purely(layer.image, 255),
    outside: purely(layer.image, 0),
  };
}

/** Whether every pixel of the layer under the kernel of a finished pixel has this alpha. */
function purely({ data, width, height }: RgbaImage, alpha: number): Uint8Array {
  const out = new Uint8Array(SIZE.width * SIZE.height);
  const step = width / SIZE.width;
  const reach = 2 * step;
  for (let y = 0, at = 0; y < SIZE.height; y++) {
    const top = Math.max(0, Math.ceil((y + 0.5) * step - 0.5 - reach));
    const bottom = Math.min(height - 1, Math.floor((y + 0.5) * step - 0.5 + reach));
    for (let x = 0; x < SIZE.width; x++, at++) {
      const left = Math.max(0, Math.ceil((x + 0.5) * step - 0.5 - reach));
      const right = Math.min(width - 1, Math.floor((x + 0.5) * step - 0.5 + reach));
      let pure = 1;
      for (let py = top; py <= bottom && pure === 1; py++) {
        for (let px = left; px <= right; px++) {
          if (data[(py * width + px) * 4 + 3] === alpha) continue;
          pure = 0;
          break;
        }
      }
      out[at] = pure;
    }
  }
  return out;
}
