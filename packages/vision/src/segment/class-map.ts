import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { wholePicture } from '../image/whole-picture.ts';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';
import { exp } from '../portable-math/exp.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { classLogits } from './class-logits.ts';

/** Which of the six classes each cell of a part of the picture shows; without `area` of the whole. */
export async function classMap(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect = wholePicture(pyramid.image),
): Promise<ClassMap> {
  const { values, width, height } = await classLogits(pyramid, runtime, area);
  return { ...likeliest(values, PERSON_CLASSES.length), width, height };
}

/** Index and softmax probability of the largest logit of each cell; the first of equal ones. */
export function likeliest(
  logits: Float32Array,
  classes: number,
): { readonly labels: Uint8Array; readonly confidence: Float32Array } {
  const cells = logits.length / classes;
  const labels = new Uint8Array(cells);
  const confidence = new Float32Array(cells);
  for (let i = 0; i < cells; i++) {
    const at = i * classes;
    let best = 0;
    for (let k = 1; k < classes; k++) if (logits[at + k]! > logits[at + best]!) best = k;
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += exp(logits[at + k]! - logits[at + best]!);
    labels[i] = best;
    confidence[i] = 1 / sum;
  }
  return { labels, confidence };
}
