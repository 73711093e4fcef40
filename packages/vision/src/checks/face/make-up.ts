import { LOWER_LIP } from '../../landmarks/face-outlines.ts';
import { alignedFace } from '../../measure/aligned-face.ts';
import { areaColour } from '../../measure/area-colour.ts';
import { cheekColour } from '../../measure/cheek-colour.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 不宜化妆. How much redder the lower lip is than the cheeks: the difference of a* in CIELAB. Lipstick is redder than
 * lips are; powder, lashes and lids are not looked at.
 */
export const makeUp: FaceCheck = {
  code: 'make-up',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  measure(input) {
    const lip = outlineOf(input.face, LOWER_LIP);
    const colour = areaColour(input.shared(alignedFace), lip);
    if (!colour) return 'too-small';
    const value = colour.a - input.shared(cheekColour).a;
    return { value, score: toScore(100 - 2 * value), region: outlinesRegion([lip]) };
  },
};
