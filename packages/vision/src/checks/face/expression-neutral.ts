import { distance, type Point } from '../../geometry.ts';
import { LOWER_BROWS } from '../../landmarks/eye-outlines.ts';
import { BROW_OUTLINES } from '../../landmarks/face-outlines.ts';
import { POINT } from '../../landmarks/topology.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { faceRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/** Lengths in distances between the eyes: of a face at rest, and what makes a departure of 1 from it. */
const MOUTH_WIDTH = { rest: 0.76, departure: 0.12 };
const BROW_HEIGHT = { rest: 0.38, departure: 0.08 };

/**
 * 表情自然. How far the face departs from rest: a mouth drawn wide by a smile or brows that are raised, whichever is
 * more. 0 or less at rest, 1 at the end of what resting faces show. A frown is not seen.
 */
export const expressionNeutral: FaceCheck = {
  code: 'expression-neutral',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, frame }) {
    // A turned head narrows mouth and eyes alike, so their ratio needs no correction.
    const mouth: readonly [Point, Point] = [
      landmark(face, POINT.mouthLeft),
      landmark(face, POINT.mouthRight),
    ];
    const smile = (distance(...mouth) / frame.interEye - MOUTH_WIDTH.rest) / MOUTH_WIDTH.departure;
    const down: Point = {
      x: (frame.chin.x - frame.eyes.x) / frame.eyesToChin,
      y: (frame.chin.y - frame.eyes.y) / frame.eyesToChin,
    };
    const above = (side: 'left' | 'right', eye: Point): number => {
      const brow = [...outlineOf(face, BROW_OUTLINES[side]), ...outlineOf(face, LOWER_BROWS[side])];
      const heights = brow.map((p) => (eye.x - p.x) * down.x + (eye.y - p.y) * down.y);
      return heights.reduce((sum, h) => sum + h, 0) / brow.length / frame.interEye;
    };
    const brows = (above('left', frame.leftEye) + above('right', frame.rightEye)) / 2;
    const value = Math.max(smile, (brows - BROW_HEIGHT.rest) / BROW_HEIGHT.departure);
    return { value, score: toScore(100 * (1.5 - value)), region: faceRegion(face, [mouth]) };
  },
};
