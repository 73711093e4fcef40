import { toScore } from '../../measure/iso-score.ts';
import { cellsRegion } from '../../measure/regions.ts';
import { quantile, skinLight } from '../../measure/skin-light.ts';
import { SKIN_MAP_SIZE, skinMap } from '../../measure/skin-map.ts';
import type { FaceCheck } from '../check.ts';

/** Skin with less than this part of the light of lit skin (1.5 stops) lies in shadow. */
const SHADOW = 0.35;

/** Lit skin: three quarters of the skin is darker. */
const LIT = 0.75;

/** Lowest line that is looked at, in lengths T below the eyes: beards begin under it. */
const LOWEST = 0.5;

/** Share of the width left out on each side, where cheeks turn away from any light. */
const MARGIN = 0.1;

const T = SKIN_MAP_SIZE / 4;

/** Fewer cells of skin than this show too little of the face. */
const LEAST_SKIN = 500;

/** 面部光线均匀, 不得…造成阴影. The share of forehead, nose and upper cheeks that lies in shadow. */
export const shadowOnFace: FaceCheck = {
  code: 'shadow-on-face',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const { skin, toAligned, toPicture } = input.shared(skinMap);
    const light = input.shared(skinLight);
    const cells = middleOf(skin, toAligned(input.frame.eyes).y + LOWEST * T);
    if (cells.length < LEAST_SKIN) return 'too-small';
    const lit = quantile(
      cells.map((cell) => light[cell]!),
      LIT,
    );
    const dark = cells.filter((cell) => light[cell]! < SHADOW * lit);
    const value = dark.length / cells.length;
    return {
      value,
      score: toScore(100 * (1 - 2 * value)),
      region: cellsRegion(dark, SKIN_MAP_SIZE, toPicture),
    };
  },
};

/** Cells of skin above a line, without the rim of the face on either side. */
function middleOf(skin: Uint8Array, lowest: number): number[] {
  const cells: number[] = [];
  for (let y = 0; y < Math.min(SKIN_MAP_SIZE, lowest); y++) {
    const row = y * SKIN_MAP_SIZE;
    const first = skin.subarray(row, row + SKIN_MAP_SIZE).indexOf(1);
    if (first < 0) continue;
    const last = skin.subarray(row, row + SKIN_MAP_SIZE).lastIndexOf(1);
    const margin = MARGIN * (last - first);
    for (let x = Math.ceil(first + margin); x <= last - margin; x++)
      if (skin[row + x] === 1) cells.push(row + x);
  }
  return cells;
}
