import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { wholePicture } from '../image/whole-picture.ts';
import type { Mask } from '../observation.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { runSegmenter } from './run-segmenter.ts';

/** How likely each cell of a part of the picture, squeezed into the model's square, shows a person; without `area` of the whole. */
export async function personMask(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect = wholePicture(pyramid.image),
): Promise<Mask> {
  const { values, width, height } = await runSegmenter(
    pyramid,
    runtime,
    'selfie-segmentation',
    area,
    'activation_10',
    1,
  );
  return { data: values, width, height };
}
