import { boundsOfMesh } from '../../landmarks/bounds-of-mesh.ts';
import { besideThePerson } from '../../measure/beside-the-person.ts';
import { toScore } from '../../measure/iso-score.ts';
import { cellsRegion, faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 除人像外，不得添加其他人或物. The largest thing beside the student that the class map takes for a person, a limb, clothes or
 * something worn, as a share of the picture. What touches the student in the picture counts as part of the student,
 * except a second face. Score: 100 for nothing, 0 from a twentieth of the picture on.
 */
export const noOtherObject: FaceCheck = {
  code: 'no-other-object',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation }) {
    const { classes, image, faces } = observation;
    const other = besideThePerson(face, observation);
    if (!classes || !other) return 'model-missing';
    const second = faces.find((candidate) => candidate !== face);
    const box = second && boundsOfMesh(second.landmarks);
    const share = box ? (box.width * box.height) / (image.width * image.height) : 0;
    const value = Math.max(other.share, share);
    const score = toScore(100 * (1 - 20 * value));
    if (second && share > other.share) return { value, score, region: faceRegion(second) };
    const toPicture = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: (x / classes.width) * image.width,
      y: (y / classes.height) * image.height,
    });
    return { value, score, region: cellsRegion(other.cells, classes.width, toPicture) };
  },
};
