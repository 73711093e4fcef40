import { boundsOfMesh } from '../landmarks/bounds-of-mesh.ts';
import { ALL_POINTS } from '../landmarks/topology.ts';
import { isMeasurable } from '../measure/face-frame.ts';
import type { Face } from '../observation.ts';
import { headPose } from '../pose/head-pose.ts';
import type { FaceLandmarkerResult } from './load-tasks-vision.ts';

/** MediaPipe tells neither its confidence nor its detector's: only that both reached its default thresholds. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The faces in a result of MediaPipe as the faces of an observation, the largest first.
 * @param image size of the frame in pixels
 */
export function facesOfResult(
  { faceLandmarks }: FaceLandmarkerResult,
  image: { readonly width: number; readonly height: number },
): Face[] {
  const faces: Face[] = [];
  for (const points of faceLandmarks) {
    const landmarks = new Float32Array(ALL_POINTS * 3);
    points.slice(0, ALL_POINTS).forEach(({ x, y, z }, i) => {
      landmarks.set([x * image.width, y * image.height, z * image.width], i * 3);
    });
    if (points.length < ALL_POINTS || !isMeasurable(landmarks)) continue;
    faces.push({
      box: boundsOfMesh(landmarks),
      score: LEAST_CONFIDENCE,
      detector: 'short-range',
      presence: LEAST_CONFIDENCE,
      landmarks,
      pose: headPose(landmarks, image),
    });
  }
  return faces.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}
