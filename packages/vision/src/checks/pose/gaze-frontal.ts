import { distance, midpoint, type Point } from '../../geometry.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS, POINT } from '../../landmarks/topology.ts';
import { toScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { type Face, landmark } from '../../observation.ts';
import { tangent } from '../../portable-math/sine-cosine.ts';
import type { FaceCheck } from '../check.ts';

/**
 * How far the corners of an eye lie before the middle of the eyeball, in widths of the eye: about 6 mm of 30. When
 * the head turns and the eyes stay on the camera, the iris moves by so much times the tangent of the turn.
 */
const CORNERS_BEFORE_EYEBALL = 0.2;

/**
 * 双眼平视 / 正视镜头. How far the irises lie beside the middle of the eyes, the mean of both in widths of the eye, less
 * what the turn of the head explains. 0 looks into the camera, positive towards the right edge of the picture.
 */
export const gazeFrontal: FaceCheck = {
  code: 'gaze-frontal',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, frame }) {
    const left = offset(face, PICTURE_LEFT_IRIS[0]!, POINT.leftEyeOuter, POINT.leftEyeInner);
    const right = offset(face, PICTURE_RIGHT_IRIS[0]!, POINT.rightEyeInner, POINT.rightEyeOuter);
    const turn = CORNERS_BEFORE_EYEBALL * tangent((face.pose.yaw * Math.PI) / 180);
    const value = (left.share + right.share) / 2 + turn;
    return {
      value,
      score: toScore(100 * (1 - 4 * Math.abs(value))),
      region: linesRegion([left.line, right.line], frame.interEye * 0.15),
    };
  },
};

/** Where an iris lies along the line between the corners of its eye, from its middle, in lengths of it. */
function offset(
  face: Face,
  iris: number,
  leftCorner: number,
  rightCorner: number,
): { readonly share: number; readonly line: readonly [Point, Point] } {
  const [a, b, c] = [landmark(face, leftCorner), landmark(face, rightCorner), landmark(face, iris)];
  const middle = midpoint(a, b);
  const width = distance(a, b) || 1;
  const along = ((c.x - middle.x) * (b.x - a.x) + (c.y - middle.y) * (b.y - a.y)) / width;
  return { share: along / width, line: [middle, c] };
}
