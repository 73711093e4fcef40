import { distance, midpoint, type Point } from '../geometry.ts';
import { POINT } from '../landmarks/topology.ts';
import { type Face, type Landmarks, landmark } from '../observation.ts';

/** The few distances that most measures are built from, in pixels of the analysed picture. */
export interface FaceFrame {
  /** Middle between the corners of the eye on the left of the picture (the subject's right eye). */
  readonly leftEye: Point;
  readonly rightEye: Point;
  readonly eyes: Point;
  readonly mouth: Point;
  readonly chin: Point;
  /** Between the eye centres. */
  readonly interEye: number;
  /** From the middle between the eyes to the chin: the length "T" of ISO/IEC 29794-5. */
  readonly eyesToChin: number;
}

export function faceFrame(face: Pick<Face, 'landmarks'>): FaceFrame {
  const at = (index: number): Point => landmark(face, index);
  const leftEye = midpoint(at(POINT.leftEyeOuter), at(POINT.leftEyeInner));
  const rightEye = midpoint(at(POINT.rightEyeInner), at(POINT.rightEyeOuter));
  const eyes = midpoint(leftEye, rightEye);
  const chin = at(POINT.chin);
  return {
    leftEye,
    rightEye,
    eyes,
    mouth: midpoint(at(POINT.mouthLeft), at(POINT.mouthRight)),
    chin,
    interEye: distance(leftEye, rightEye),
    eyesToChin: distance(eyes, chin),
  };
}

/** False for points that lie on one spot, by which nothing can be divided: a model may answer anything. */
export function isMeasurable(landmarks: Landmarks): boolean {
  const { interEye, eyesToChin } = faceFrame({ landmarks });
  return interEye >= 1 && eyesToChin >= 1;
}
