import type { PictureInput } from '../checks/check.ts';
import type { Point, RotatedRect } from '../geometry.ts';
import { sampleRect } from '../image/sample-rect.ts';
import type { Face } from '../observation.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { closeUpArea } from './close-up-area.ts';

/** Pixels a side of an aligned face: eyes to chin is always 128 of them. */
export const ALIGNED_SIZE = 512;

/** The close-up of the head at a fixed size, eyes level: what one measures in it needs no scale. */
export interface AlignedFace {
  /** Row-major RGB, `ALIGNED_SIZE` squared, 0–255. Beyond the picture's edge the nearest pixel is repeated. */
  readonly rgb: Float32Array;
  /** Aligned pixels per pixel of the analysed picture; above 1 the face was enlarged. */
  readonly scale: number;
  /** A point of the analysed picture in aligned pixels. */
  toAligned(point: Point): Point;
  /** An aligned pixel in the analysed picture. */
  toPicture(point: Point): Point;
}

/** Ask for it through `input.shared(alignedFace)`, so that it is sampled once for all checks. */
export function alignedFace({ face, pyramid }: PictureInput & { readonly face: Face }): AlignedFace {
  const area = closeUpArea(face);
  const rgb = sampleRect(pyramid, area, {
    width: ALIGNED_SIZE,
    height: ALIGNED_SIZE,
    range: [0, 255],
    border: 'replicate',
  });
  return { rgb, scale: ALIGNED_SIZE / area.width, ...mapping(area, ALIGNED_SIZE) };
}

/** Between the picture and a square map of a turned square. */
export function mapping(
  { cx, cy, width, rotation }: RotatedRect,
  size: number,
): { toAligned(point: Point): Point; toPicture(point: Point): Point } {
  const cos = cosine(rotation);
  const sin = sine(rotation);
  const scale = size / width;
  return {
    toAligned: ({ x, y }) => ({
      x: size / 2 + scale * ((x - cx) * cos + (y - cy) * sin),
      y: size / 2 + scale * ((y - cy) * cos - (x - cx) * sin),
    }),
    toPicture: ({ x, y }) => {
      const u = (x - size / 2) / scale;
      const v = (y - size / 2) / scale;
      return { x: cx + u * cos - v * sin, y: cy + u * sin + v * cos };
    },
  };
}
