import { boundsOf } from '../../geometry.ts';
import { boundsOfMesh } from '../../landmarks/bounds-of-mesh.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { PictureCheck } from '../check.ts';

/** 除人像外画面中不得有其他人: exactly one face. Score: 100 · (1 − area of the second face / area of the first). */
export const singleFace: PictureCheck = {
  code: 'single-face',
  kind: 'quality',
  unit: 'count',
  subject: 'picture',
  component: 'SingleFacePresent',
  measure({ observation: { faces } }) {
    const boxes = faces.map((face) => boundsOfMesh(face.landmarks));
    const [first = 0, second = 0] = boxes.map((box) => box.width * box.height);
    const corners = boxes.flatMap((b) => [b, { x: b.x + b.width, y: b.y + b.height }]);
    return {
      value: faces.length,
      score: first === 0 ? 0 : toScore(100 * (1 - second / first)),
      region: faces.length > 1 ? { box: boundsOf(corners), lines: [] } : null,
    };
  },
};
