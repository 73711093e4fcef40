import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { PERSON_CLASSES } from '../observation.ts';
import { exp } from '../portable-math/exp.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { classLogits } from './class-logits.ts';

/** How probable each of the six classes is in each cell of a part of the picture. */
export interface ClassProbabilities {
  /** `PERSON_CLASSES.length` values a cell, which add up to 1; row-major. */
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  /** The part that was looked at, in pixels of the picture. */
  readonly area: RotatedRect;
}

/** Runs the 6-class segmenter on a part of the picture and keeps all probabilities, which soft outlines need. */
export async function classProbabilities(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect,
): Promise<ClassProbabilities> {
  const { values, width, height } = await classLogits(pyramid, runtime, area);
  return { data: softmax(values, PERSON_CLASSES.length), width, height, area };
}

/** Softmax over each run of `classes` values. */
export function softmax(logits: Float32Array, classes: number): Float32Array {
  const out = new Float32Array(logits.length);
  for (let at = 0; at < logits.length; at += classes) {
    let most = -Infinity;
    for (let k = 0; k < classes; k++) most = Math.max(most, logits[at + k]!);
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const value = exp(logits[at + k]! - most);
      out[at + k] = value;
      sum += value;
    }
    for (let k = 0; k < classes; k++) out[at + k]! /= sum;
  }
  return out;
}
