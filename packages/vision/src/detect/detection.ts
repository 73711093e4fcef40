import type { Point, Rect } from '../geometry.ts';

/** A face as a detector reports it, in pixels of the analysed picture. */
export interface Detection {
  readonly box: Rect;
  /** 0–1. */
  readonly score: number;
  /** Right eye, left eye, nose tip, mouth, right ear, left ear (the subject's sides). */
  readonly keypoints: readonly Point[];
  readonly detector: 'short-range' | 'full-range';
}

/** Area of the overlap divided by area of the union, 0–1. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}
