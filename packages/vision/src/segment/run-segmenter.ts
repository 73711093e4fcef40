import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { MODELS } from '../models/registry.ts';
import { outputOf } from '../runtime/output-of.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';

/** A segmenter's answer, cell by cell. */
export interface Segmentation {
  /** Row-major; as many values a cell as were asked for. */
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Runs a segmenter on a part of the picture, squeezed into the model's square.
 * @param output name of the model's output
 * @param channels values it gives for each cell
 */
export async function runSegmenter(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  model: 'selfie-multiclass' | 'selfie-segmentation',
  area: RotatedRect,
  output: string,
  channels: number,
): Promise<Segmentation> {
  const { input } = MODELS[model];
  const [, height, width] = input.shape;
  const data = sampleRect(pyramid, area, { width, height, range: input.range, border: 'replicate' });
  const outputs = await runtime.run(model, { data, shape: input.shape });
  return { values: outputOf(outputs, output, width * height * channels), width, height };
}
