import { gloss } from '../../measure/gloss.ts';
import { toScore } from '../../measure/iso-score.ts';
import { cellsRegion } from '../../measure/regions.ts';
import { SKIN_MAP_SIZE, skinMap } from '../../measure/skin-map.ts';
import type { FaceCheck } from '../check.ts';

/** A cell that mirrors this much of what the skin scatters is a visible highlight. */
const VISIBLE = 0.7;

/** Fewer cells of skin than this show too little of the face. */
const LEAST_SKIN = 1000;

/**
 * 无明显可见或不对称的高光、光斑. The share of the face's skin under highlights, plus the difference between its
 * two sides: a highlight on one cheek counts twice, one in the middle of the forehead once.
 */
export const hotSpots: FaceCheck = {
  code: 'hot-spots',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const { area, toAligned, toPicture } = input.shared(skinMap);
    if (area < LEAST_SKIN) return 'too-small';
    const { cells } = input.shared(gloss);
    const middle = toAligned(input.frame.eyes).x;
    const hot: number[] = [];
    let left = 0;
    for (let i = 0; i < cells.length; i++) {
      if (cells[i]! <= VISIBLE) continue;
      hot.push(i);
      if ((i % SKIN_MAP_SIZE) + 0.5 < middle) left++;
    }
    const value = (hot.length + Math.abs(2 * left - hot.length)) / area;
    return {
      value,
      score: toScore(100 * (1 - 10 * value)),
      region: cellsRegion(hot, SKIN_MAP_SIZE, toPicture),
    };
  },
};
