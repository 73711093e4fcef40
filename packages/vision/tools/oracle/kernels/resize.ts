import type { ResizeOptions } from '../../tflite/operator-options.ts';
import { type Inputs, type Kernel, picture } from '../value.ts';

/** ComputeInterpolationValues' scale: with aligned corners the outermost pixels fall on each other. */
const scaleOf = ({ alignCorners }: ResizeOptions, input: number, output: number): number =>
  alignCorners && output > 1 ? (input - 1) / (output - 1) : input / output;

interface Tap {
  readonly lower: number;
  readonly upper: number;
  readonly fraction: number;
}

/** reference_ops::ComputeInterpolationValues. */
function linearTaps(options: ResizeOptions, input: number, output: number): Tap[] {
  const scale = scaleOf(options, input, output);
  return Array.from({ length: output }, (_, at) => {
    const position = options.halfPixelCenters ? (at + 0.5) * scale - 0.5 : at * scale;
    const lower = Math.max(Math.floor(position), 0);
    const upper = Math.min(Math.ceil(position), input - 1);
    return { lower, upper, fraction: position - lower };
  });
}

/** reference_ops::GetNearestNeighbor. */
function nearestTaps(options: ResizeOptions, input: number, output: number): Tap[] {
  const scale = scaleOf(options, input, output);
  const offset = options.halfPixelCenters ? 0.5 : 0;
  return Array.from({ length: output }, (_, at) => {
    const position = (at + offset) * scale;
    const nearest = Math.min(options.alignCorners ? Math.round(position) : Math.floor(position), input - 1);
    return { lower: nearest, upper: nearest, fraction: 0 };
  });
}

function resample(inputs: Inputs, vertical: readonly Tap[], horizontal: readonly Tap[]): Float32Array {
  const { shape, data } = inputs.value(0);
  const [batches, height, width, channels] = picture(shape);
  const out = new Float32Array(batches * vertical.length * horizontal.length * channels);
  let at = 0;
  for (let b = 0; b < batches; b++) {
    for (const y of vertical) {
      for (const x of horizontal) {
        for (let c = 0; c < channels; c++) {
          const pixel = (row: number, column: number): number =>
            data[((b * height + row) * width + column) * channels + c]!;
          out[at++] =
            pixel(y.lower, x.lower) * (1 - y.fraction) * (1 - x.fraction) +
            pixel(y.upper, x.lower) * y.fraction * (1 - x.fraction) +
            pixel(y.lower, x.upper) * (1 - y.fraction) * x.fraction +
            pixel(y.upper, x.upper) * y.fraction * x.fraction;
        }
      }
    }
  }
  return out;
}

export const resizeBilinear: Kernel<'RESIZE_BILINEAR'> = ({ options }, inputs) => {
  const [, height, width] = picture(inputs.value(0).shape);
  const [, rows, columns] = picture(inputs.outputShape);
  return resample(inputs, linearTaps(options, height, rows), linearTaps(options, width, columns));
};

export const resizeNearest: Kernel<'RESIZE_NEAREST_NEIGHBOR'> = ({ options }, inputs) => {
  const [, height, width] = picture(inputs.value(0).shape);
  const [, rows, columns] = picture(inputs.outputShape);
  return resample(inputs, nearestTaps(options, height, rows), nearestTaps(options, width, columns));
};
