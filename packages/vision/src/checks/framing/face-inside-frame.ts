import { boundsOfMesh } from '../../landmarks/bounds-of-mesh.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** With this much room all round, the score is 100. */
const ROOM = 0.2;

/**
 * The face is whole: from the forehead to the chin and from ear to ear it lies inside the picture. The least
 * distance between the face and an edge of the picture, as a share of the face's width; negative where the
 * face goes on beyond the edge. A measure of our own.
 */
export const faceInsideFrame: FaceCheck = {
  code: 'face-inside-frame',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation: { image } }) {
    const { x, y, width, height } = boundsOfMesh(face.landmarks);
    const least = Math.min(x, y, image.width - (x + width), image.height - (y + height));
    const value = least / width;
    return { value, score: toScore((100 * value) / ROOM), region: faceRegion(face) };
  },
};
