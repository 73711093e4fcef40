import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { wholePicture } from '../image/whole-picture.ts';
import { MODELS } from '../models/registry.ts';
import type { Mask } from '../observation.ts';
import { outputOf } from '../runtime/output-of.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';

/** How likely each cell of a part of the picture, squeezed into the model's square, shows a person; without `area` of the whole. */
export async function personMask(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect = wholePicture(pyramid.image),
): Promise<Mask> {
  const { input } = MODELS['selfie-segmentation'];
  const [, height, width] = input.shape;
  const data = sampleRect(pyramid, area, {
    width,
    height,
    range: input.range,
    border: 'replicate',
  });
  const outputs = await runtime.run('selfie-segmentation', { data, shape: input.shape });
  return { data: outputOf(outputs, 'activation_10', width * height), width, height };
}
