import type { Detection } from '../detect/detection.ts';
import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { MODELS } from '../models/registry.ts';
import type { Landmarks } from '../observation.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { meshFromOutputs, presenceOf } from './attention-mesh.ts';
import { regionFromDetection, regionFromLandmarks } from './region-of-interest.ts';

/** Below this the region shows no face (MediaPipe's default). */
const LEAST_PRESENCE = 0.5;

export interface FoundLandmarks {
  readonly landmarks: Landmarks;
  readonly presence: number;
}

async function pass(pyramid: Pyramid, runtime: VisionRuntime, region: RotatedRect): Promise<FoundLandmarks> {
  const { input } = MODELS['face-landmarks-attention'];
  const side = input.shape[1];
  const data = sampleRect(pyramid, region, {
    width: side,
    height: side,
    range: input.range,
    border: 'replicate',
  });
  const outputs = await runtime.run('face-landmarks-attention', { data, shape: input.shape });
  return { landmarks: meshFromOutputs(outputs, region, side), presence: presenceOf(outputs) };
}

/**
 * Finds the 478 points of one detected face in two passes: the second looks at the region that the first
 * found, which moves the points by 1–2 % of the eye span and makes measures repeatable.
 * @returns nothing when the model says that the region shows no face
 */
export async function findLandmarks(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  detection: Detection,
): Promise<FoundLandmarks | undefined> {
  const first = await pass(pyramid, runtime, regionFromDetection(detection));
  if (!(first.presence >= LEAST_PRESENCE)) return undefined;
  const second = await pass(pyramid, runtime, regionFromLandmarks(first.landmarks));
  return second.presence >= LEAST_PRESENCE ? second : undefined;
}

/**
 * Finds the points of a face again that was found a moment ago, in one pass: that of the earlier frame told where to look.
 * @returns nothing when the face is not there any more
 */
export async function followLandmarks(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  landmarks: Landmarks,
): Promise<FoundLandmarks | undefined> {
  const found = await pass(pyramid, runtime, regionFromLandmarks(landmarks));
  return found.presence >= LEAST_PRESENCE ? found : undefined;
}
