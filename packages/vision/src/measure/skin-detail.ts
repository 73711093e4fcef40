import type { FaceInput } from '../checks/check.ts';
import { gaussianBlur, type Plane } from '../image/gaussian-blur.ts';
import { luma } from '../image/luminance.ts';
import { ALIGNED_SIZE, alignedFace } from './aligned-face.ts';
import { quantile } from './skin-light.ts';
import { SKIN_MAP_SIZE, skinMap } from './skin-map.ts';

/** A face enlarged by more than this for the aligned face has no pores to look for. */
const MOST_ENLARGED = 1.1;

/** The part of the aligned face that is looked at, in pixels from between the eyes: brow to chin, cheek to cheek. */
const WIDTH = 192;
const HEIGHT = 192;
const ABOVE = 52;

/** Standard deviations of the two blurs whose difference is the detail: pores, not shading. */
const FINE = 0.8;
const COARSE = 2.5;

/** Darker than this in luma a difference is not divided by less. */
const DARK = 20;

/** Cells round a cell of skin that must be skin as well, so that no edge of the face counts. */
const CLEAR = 4;

/** Half of the skin has less detail; the strongest three in a hundred are lids, brows and lips. */
const SKIN_SHARE = 0.5;
const FEATURE_SHARE = 0.97;

/** Fewer places of skin than this show too little of it. */
const LEAST_SKIN = 400;

/**
 * Detail of the median skin over that of the features of the face: smoothing takes the one and leaves the other,
 * while blur and compression take both.
 * @returns nothing when the face has too few pixels or too little bare skin
 */
export function skinDetail(input: FaceInput): number | undefined {
  const aligned = input.shared(alignedFace);
  if (aligned.scale > MOST_ENLARGED) return undefined;
  const { skin } = input.shared(skinMap);
  const eyes = aligned.toAligned(input.frame.eyes);
  const left = Math.round(eyes.x - WIDTH / 2);
  const top = Math.round(eyes.y - ABOVE);
  const face = cut(aligned.rgb, left, top);
  const fine = gaussianBlur(face, FINE).data;
  const coarse = gaussianBlur(face, COARSE).data;
  const onSkin: number[] = [];
  const all: number[] = [];
  for (let y = 0; y < HEIGHT; y += 2) {
    for (let x = 0; x < WIDTH; x += 2) {
      const i = y * WIDTH + x;
      const detail = Math.abs(fine[i]! - coarse[i]!) / Math.max(DARK, coarse[i]!);
      all.push(detail);
      if (isClear(skin, (left + x) >> 1, (top + y) >> 1)) onSkin.push(detail);
    }
  }
  const features = quantile(all, FEATURE_SHARE);
  if (onSkin.length < LEAST_SKIN || features === 0) return undefined;
  return quantile(onSkin, SKIN_SHARE) / features;
}

function cut(rgb: Float32Array, left: number, top: number): Plane {
  const data = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const at = ((top + y) * ALIGNED_SIZE + left + x) * 3;
      data[i] = luma(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!);
    }
  }
  return { data, width: WIDTH, height: HEIGHT };
}

function isClear(skin: Uint8Array, x: number, y: number): boolean {
  const at = y * SKIN_MAP_SIZE + x;
  const down = CLEAR * SKIN_MAP_SIZE;
  return [0, CLEAR, -CLEAR, down, -down].every((step) => skin[at + step] === 1);
}
