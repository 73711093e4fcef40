import type { Point } from '../geometry.ts';
import { fillPolygon } from '../image/fill-polygon.ts';
import { luma } from '../image/luminance.ts';
import { ALIGNED_SIZE, type AlignedFace } from './aligned-face.ts';

/** Brightness that is added to both ends, so that noise in black is no contrast. */
const FLOOR = 24;

/** A part of a face with less contrast than this is no eye and no mouth, but something flat before it. */
const FLAT = 0.12;

/**
 * Contrast (0–1) inside a polygon: the difference of bright and dark (95th and 5th percentile of the luma) over
 * their sum. An eye has a dark pupil beside the white, lips a dark line between them.
 * @param outline pixels of the analysed picture
 */
export function outlineContrast(aligned: AlignedFace, outline: readonly Point[]): number {
  const { rgb } = aligned;
  const lumas: number[] = [];
  fillPolygon(
    outline.map((p) => aligned.toAligned(p)),
    ALIGNED_SIZE,
    ALIGNED_SIZE,
    (row, from, to) => {
      for (let at = (row * ALIGNED_SIZE + from) * 3; at < (row * ALIGNED_SIZE + to) * 3; at += 3) {
        lumas.push(luma(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!));
      }
    },
  );
  if (lumas.length === 0) return 0;
  lumas.sort((a, b) => a - b);
  const at = (share: number): number => lumas[Math.floor(share * (lumas.length - 1))]!;
  return (at(0.95) - at(0.05)) / (at(0.95) + at(0.05) + 2 * FLOOR);
}

/** How surely (0–1) something flat hides a part of the face: 1 without any contrast, 0 from that of a poor photo on. */
export function flatness(contrast: number): number {
  return Math.max(0, 1 - contrast / FLAT);
}
