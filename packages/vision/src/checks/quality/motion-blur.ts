import { detailPlanes } from '../../measure/detail-planes.ts';
import { directionalDetail } from '../../measure/directional-detail.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** With this much detail in the worst direction nothing is smeared: the score is 100. */
const STILL = 0.5;

/**
 * 焦点清晰, 无抖动. Fine over coarse detail of the face in the direction that has least of it: a shaken hand takes
 * detail away along one direction only. Out of focus all directions are low, which `sharpness` tells as well.
 */
export const motionBlur: FaceCheck = {
  code: 'motion-blur',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, shared }) {
    const planes = shared(detailPlanes);
    if (planes === undefined) return 'too-small';
    const value = Math.min(...directionalDetail(planes));
    return { value, score: toScore((100 * value) / STILL), region: faceRegion(face) };
  },
};
