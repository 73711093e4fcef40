import { POINT } from '../landmarks/topology.ts';
import { CANONICAL_FACE_VERTICES, PROCRUSTES_BASIS } from '../models/canonical-face.generated.ts';
import type { HeadPose, Landmarks } from '../observation.ts';
import { atan2 } from '../portable-math/atan2.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { fitRotation, type Rotation, type WeightedPair } from './fit-rotation.ts';

/**
 * What the fit reads as pitch on a head that looks straight into the camera, in degrees: the canonical
 * face's own idea of "level". The mean of the 19 real frontal portraits among the photos that limits were set
 * on (standard deviation 6); four rendered people of known pose read −10 to −5. The shape of a face moves it by
 * some degrees either way, so one picture cannot tell a small pitch from a long chin: the rules leave room.
 */
const PITCH_ZERO = -7;

/**
 * A head away from the middle of the picture shows some of its side although it does not turn: degrees per
 * long side of the picture, measured on one rendered head (16–20 at a vertical angle of view of 45°).
 */
const DEGREES_PER_LONG_SIDE = 18;

const DEGREES = 180 / Math.PI;

const LEVEL_COS = cosine(-PITCH_ZERO / DEGREES);
const LEVEL_SIN = sine(-PITCH_ZERO / DEGREES);

/**
 * Angles of the head from its landmarks: the canonical face is turned onto them, using the 33 stable points
 * that MediaPipe's geometry pipeline weighs for this. Measured against rendered heads of known pose the
 * angles follow with a slope of 0.97–1.08; `tucai evaluate` prints the errors.
 */
export function headPose(
  landmarks: Landmarks,
  image: { readonly width: number; readonly height: number },
): HeadPose {
  const { yaw, pitch, roll } = anglesOf(fitRotation(PROCRUSTES_BASIS.map((p) => pair(landmarks, p))));
  // The middle between the ears hardly moves when the head turns; the nose would.
  const [left, right] = [POINT.cheekLeft * 3, POINT.cheekRight * 3];
  const x = (landmarks[left]! + landmarks[right]!) / 2;
  const y = (landmarks[left + 1]! + landmarks[right + 1]!) / 2;
  const perPixel = DEGREES_PER_LONG_SIDE / Math.max(image.width, image.height);
  return {
    yaw: yaw - (x - image.width / 2) * perPixel,
    pitch: pitch + (y - image.height / 2) * perPixel,
    roll,
  };
}

function pair(
  landmarks: Landmarks,
  basis: { readonly landmark: number; readonly weight: number },
): WeightedPair {
  const at = basis.landmark * 3;
  // Pictures have y down and z away from the viewer; the canonical face y up and z towards the viewer.
  return {
    from: levelPoint(at),
    to: [landmarks[at]!, -landmarks[at + 1]!, -landmarks[at + 2]!],
    weight: basis.weight,
  };
}

/**
 * A point of the canonical face, turned so that the face is level. The face is turned before the fit and not
 * its pitch afterwards: on a leaning head that pitch would come out as yaw.
 */
function levelPoint(at: number): [number, number, number] {
  const [x, y, z] = [0, 1, 2].map((k) => CANONICAL_FACE_VERTICES[at + k]!) as [number, number, number];
  return [x, y * LEVEL_COS - z * LEVEL_SIN, y * LEVEL_SIN + z * LEVEL_COS];
}

/** Yaw and pitch of the nose's direction, and the lean of the head about it, in degrees. */
export function anglesOf(r: Rotation): HeadPose {
  const [fx, fy, fz] = [r[2]!, r[5]!, r[8]!]; // where the canonical face's z axis points
  const [ux, uy, uz] = [r[1]!, r[4]!, r[7]!]; // and its y axis
  const level = Math.hypot(fx, fz) || 1;
  // Without roll the head's right-hand axis stays horizontal and its up axis completes the frame.
  const right = [fz / level, 0, -fx / level] as const;
  const up = [(-fy * fx) / level, level, (-fy * fz) / level] as const;
  return {
    yaw: atan2(fx, fz) * DEGREES,
    pitch: atan2(fy, level) * DEGREES,
    roll: atan2(ux * right[0] + uz * right[2], ux * up[0] + uy * up[1] + uz * up[2]) * DEGREES,
  };
}
