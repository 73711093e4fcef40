import type { FaceInput } from '../checks/check.ts';
import type { Point } from '../geometry.ts';
import { fillPolygon } from '../image/fill-polygon.ts';
import { luma } from '../image/luminance.ts';
import { FACE_OVAL } from '../landmarks/topology.ts';
import { ALIGNED_SIZE, type AlignedFace, alignedFace } from './aligned-face.ts';
import { grown, outlineOf } from './outlines.ts';

/** Brightness that is added to both ends, so that noise in black is no contrast. */
const FLOOR = 24;

/** A part of a face with less contrast than this, and than this share of the whole face's, is covered by something flat. */
const FLAT = 0.12;
const FLAT_SHARE = 0.4;

/** The rim of the face may show the wall. */
const INNER_FACE = 0.9;

/**
 * Contrast (0–1) inside a polygon: the difference of bright and dark (95th and 5th percentile of the luma) over
 * their sum. An eye has a dark pupil beside the white, lips a dark line between them.
 * @param outline pixels of the analysed picture
 */
export function outlineContrast(aligned: AlignedFace, outline: readonly Point[]): number {
  const { rgb } = aligned;
  const bins = new Float64Array(256);
  let count = 0;
  fillPolygon(
    outline.map((p) => aligned.toAligned(p)),
    ALIGNED_SIZE,
    ALIGNED_SIZE,
    (row, from, to) => {
      for (let at = (row * ALIGNED_SIZE + from) * 3; at < (row * ALIGNED_SIZE + to) * 3; at += 3) {
        bins[Math.min(255, Math.max(0, Math.round(luma(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!))))]!++;
      }
      count += to - from;
    },
  );
  if (count === 0) return 0;
  const at = (share: number): number => {
    let left = share * count;
    return bins.findIndex((n) => {
      left -= n;
      return left <= 0;
    });
  };
  return (at(0.95) - at(0.05)) / (at(0.95) + at(0.05) + 2 * FLOOR);
}

/** Contrast of the whole face, which haze takes from all of it. Ask for it through `input.shared(faceContrast)`. */
export function faceContrast(input: FaceInput): number {
  const inner = grown(outlineOf(input.face, FACE_OVAL), INNER_FACE);
  return outlineContrast(input.shared(alignedFace), inner);
}

/** How surely (0–1) something flat hides a part of the face: 1 without any contrast, 0 from that of a poor photo on. */
export function flatness(contrast: number, wholeFace: number): number {
  return contrast < FLAT_SHARE * wholeFace ? Math.max(0, 1 - contrast / FLAT) : 0;
}
