import { POINT } from '../../landmarks/topology.ts';
import { mapping } from '../../measure/aligned-face.ts';
import { CLOSE_UP_SIDE } from '../../measure/close-up-area.ts';
import { toScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { landmark, PERSON_CLASSES } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

const HAIR = PERSON_CLASSES.indexOf('hair');

/**
 * Lengths in T (eyes to chin) from the chin: so far down hair that hangs behind is hidden by the shoulders, and so
 * far out it is someone else's.
 */
const BELOW_CHIN = 0.5;
const BESIDE_CHIN = 1.3;

/**
 * 头发应放在肩膀后. The area of hair below the height of the shoulders, in squares of the length from eyes to chin:
 * hair that hangs down in front.
 */
export const hairBehindShoulders: FaceCheck = {
  code: 'hair-behind-shoulders',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, observation }) {
    const { closeUp, image } = observation;
    if (!closeUp) return 'model-missing';
    const { labels, width, height, area } = closeUp;
    const { toAligned, toPicture } = mapping(area, width);
    const length = width / CLOSE_UP_SIDE;
    const chin = toAligned(landmark(face, POINT.chin));
    const left = Math.max(0, Math.floor(chin.x - BESIDE_CHIN * length));
    const right = Math.min(width, Math.ceil(chin.x + BESIDE_CHIN * length));
    const first = Math.max(0, Math.floor(chin.y + BELOW_CHIN * length));
    let hair = 0;
    for (let y = first; y < height; y++) {
      for (let x = left; x < right; x++) {
        if (labels[y * width + x] !== HAIR) continue;
        // Beyond the picture the map shows its last pixels once more.
        const at = toPicture({ x: x + 0.5, y: y + 0.5 });
        if (at.x >= 0 && at.y >= 0 && at.x < image.width && at.y < image.height) hair++;
      }
    }
    const value = hair / length ** 2;
    const corners = [toPicture({ x: left, y: first }), toPicture({ x: right, y: height })] as const;
    return { value, score: toScore(100 * (1 - value)), region: linesRegion([corners], 0) };
  },
};
