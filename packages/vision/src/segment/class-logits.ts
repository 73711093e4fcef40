import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { PERSON_CLASSES } from '../observation.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { runSegmenter, type Segmentation } from './run-segmenter.ts';

/** What the 6-class segmenter says of a part of the picture: a logit a class, in the order of `PERSON_CLASSES`. */
export async function classLogits(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect,
): Promise<Segmentation> {
  return await runSegmenter(pyramid, runtime, 'selfie-multiclass', area, 'Identity', PERSON_CLASSES.length);
}
