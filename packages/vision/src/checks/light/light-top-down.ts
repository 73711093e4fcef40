import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { quantile, skinLight } from '../../measure/skin-light.ts';
import { SKIN_MAP_SIZE, skinMap } from '../../measure/skin-map.ts';
import type { FaceCheck } from '../check.ts';

const T = SKIN_MAP_SIZE / 4;

/** Heights in lengths T below the eyes: the forehead above the brows, the cheeks, the chin below the mouth. */
const FOREHEAD = [-Infinity, -0.2] as const;
const CHEEKS = [0.15, 0.5] as const;
const CHIN = [0.7, Infinity] as const;

/** Of a forehead with fewer cells than this too little shows under the hair: the cheeks stand in for it. */
const LEAST_SKIN = 150;

/** The brighter part of the chin counts, so that stubble is not taken for shade. */
const CHIN_QUANTILE = 0.75;

/** A chin darker than this (linear light) is as dark: nothing is divided by 0. */
const DARKEST = 0.002;

/**
 * 不要在灯光下拍摄，容易出现头发和脸上部光源强、脸下部暗淡. Luminance of the forehead over that of the chin: 1 in
 * light from the front, more under a lamp.
 */
export const lightTopDown: FaceCheck = {
  code: 'light-top-down',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure(input) {
    const { toAligned } = input.shared(skinMap);
    const light = input.shared(skinLight);
    const eyes = toAligned(input.frame.eyes).y;
    const between = ([from, to]: readonly [number, number]): number[] => {
      const first = Math.max(0, Math.ceil(eyes + from * T));
      const last = Math.min(SKIN_MAP_SIZE, Math.floor(eyes + to * T));
      const found: number[] = [];
      for (let i = first * SKIN_MAP_SIZE; i < last * SKIN_MAP_SIZE; i++)
        if (light[i]! > 0) found.push(light[i]!);
      return found;
    };
    const forehead = between(FOREHEAD);
    const upper = forehead.length < LEAST_SKIN ? between(CHEEKS) : forehead;
    const chin = between(CHIN);
    if (Math.min(upper.length, chin.length) < LEAST_SKIN) return 'too-small';
    const value = quantile(upper, 0.5) / Math.max(DARKEST, quantile(chin, CHIN_QUANTILE));
    return { value, score: toScore(100 * (1.5 - value / 4)), region: faceRegion(input.face) };
  },
};
