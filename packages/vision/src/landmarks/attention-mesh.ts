import { VisionError } from '../errors.ts';
import type { RotatedRect } from '../geometry.ts';
import type { Landmarks } from '../observation.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { outputOf } from '../runtime/output-of.ts';
import { sigmoid } from '../runtime/sigmoid.ts';
import {
  ALL_POINTS,
  EYE_CONTOUR_LENGTH,
  LIPS_OUTPUT,
  MESH_POINTS,
  PICTURE_LEFT_EYE_OUTPUT,
  PICTURE_LEFT_IRIS,
  PICTURE_RIGHT_EYE_OUTPUT,
  PICTURE_RIGHT_IRIS,
} from './topology.ts';

/** Outputs of the attention model that refine part of the mesh, in x and y only. */
const REFINEMENTS = [
  { output: 'output_lips', points: LIPS_OUTPUT },
  { output: 'output_left_eye', points: PICTURE_LEFT_EYE_OUTPUT },
  { output: 'output_right_eye', points: PICTURE_RIGHT_EYE_OUTPUT },
  { output: 'output_left_iris', points: PICTURE_LEFT_IRIS },
  { output: 'output_right_iris', points: PICTURE_RIGHT_IRIS },
] as const;

/** No landmark lies this far out; sizes computed from larger numbers would overflow. */
const MOST_PIXELS = 1e6;

/** The model's confidence that the region shows a face, 0–1. */
export function presenceOf(outputs: Readonly<Record<string, Float32Array>>): number {
  return sigmoid(outputOf(outputs, 'conv_faceflag', 1)[0]!);
}

/**
 * Joins the outputs of the attention model into 478 points and carries them from the model's square back
 * into the picture.
 * @param side pixels a side of the model's input
 */
export function meshFromOutputs(
  outputs: Readonly<Record<string, Float32Array>>,
  region: RotatedRect,
  side: number,
): Landmarks {
  const points = new Float32Array(ALL_POINTS * 3);
  const cos = cosine(region.rotation);
  const sin = sine(region.rotation);
  const put = (index: number, x: number, y: number): void => {
    const u = (x / side - 0.5) * region.width;
    const v = (y / side - 0.5) * region.height;
    points[index * 3] = region.cx + u * cos - v * sin;
    points[index * 3 + 1] = region.cy + u * sin + v * cos;
  };

  const mesh = outputOf(outputs, 'output_mesh_identity', MESH_POINTS * 3);
  for (let i = 0; i < MESH_POINTS; i++) {
    put(i, mesh[i * 3]!, mesh[i * 3 + 1]!);
    points[i * 3 + 2] = (mesh[i * 3 + 2]! / side) * region.width;
  }
  for (const { output, points: indices } of REFINEMENTS) {
    const refined = outputOf(outputs, output, indices.length * 2);
    indices.forEach((index, i) => {
      put(index, refined[i * 2]!, refined[i * 2 + 1]!);
    });
  }
  setIrisDepth(points, PICTURE_LEFT_IRIS, PICTURE_LEFT_EYE_OUTPUT);
  setIrisDepth(points, PICTURE_RIGHT_IRIS, PICTURE_RIGHT_EYE_OUTPUT);
  if (points.some((v) => !(Math.abs(v) < MOST_PIXELS)))
    throw new VisionError('runtime/failed', 'The landmarks of a face lie far outside of the picture.');
  return points;
}

/** The model gives no depth for an iris: it takes the mean of the lid contour's. */
function setIrisDepth(points: Landmarks, iris: readonly number[], eye: readonly number[]): void {
  const contour = eye.slice(0, EYE_CONTOUR_LENGTH);
  const depth = contour.reduce((sum, index) => sum + points[index * 3 + 2]!, 0) / contour.length;
  for (const index of iris) points[index * 3 + 2] = depth;
}
