import { besideThePerson } from '../../measure/beside-the-person.ts';
import { toScore } from '../../measure/iso-score.ts';
import { cellsRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 除人像外，不得添加其他人或物. The largest thing beside the student that the class map takes for a person, a limb, clothes or
 * something worn, as a share of the picture. What touches the student in the picture counts as part of the student.
 * Score: 100 for nothing, 0 from a twentieth of the picture on.
 */
export const noOtherObject: FaceCheck = {
  code: 'no-other-object',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation }) {
    const { classes, image } = observation;
    const other = besideThePerson(face, observation);
    if (!classes || !other) return 'model-missing';
    return {
      value: other.share,
      score: toScore(100 * (1 - 20 * other.share)),
      region: cellsRegion(other.cells, classes.width, ({ x, y }) => ({
        x: (x / classes.width) * image.width,
        y: (y / classes.height) * image.height,
      })),
    };
  },
};
