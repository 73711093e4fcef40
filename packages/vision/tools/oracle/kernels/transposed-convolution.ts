import type { Padding } from '../../tflite/operator-options.ts';
import { type Kernel, picture, type Value } from '../value.ts';
import { fused } from './activation.ts';

interface Parts {
  readonly input: Value;
  readonly weights: Value;
  readonly bias: Value | undefined;
  readonly outputShape: readonly number[];
  readonly padding: Padding;
  readonly strideHeight: number;
  readonly strideWidth: number;
}

/** reference_ops::TransposeConv: every input pixel is spread over the outputs that its kernel reaches. */
function spread(parts: Parts): Float32Array {
  const { input, weights, bias, padding, strideHeight, strideWidth } = parts;
  const [batches, height, width, channels] = picture(input.shape);
  const [, kernelHeight, kernelWidth] = picture(weights.shape);
  const [, rows, columns, outputs] = picture(parts.outputShape);
  const surplus = (size: number, stride: number, kernel: number, result: number): number =>
    padding === 'VALID' ? 0 : Math.floor(Math.max(0, (size - 1) * stride + kernel - result) / 2);
  const top = surplus(height, strideHeight, kernelHeight, rows);
  const left = surplus(width, strideWidth, kernelWidth, columns);

  const totals = new Float64Array(batches * rows * columns * outputs);
  if (bias !== undefined) for (let at = 0; at < totals.length; at++) totals[at] = bias.data[at % outputs]!;
  for (let b = 0; b < batches; b++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const from = ((b * height + y) * width + x) * channels;
        for (let ky = 0; ky < kernelHeight; ky++) {
          const row = y * strideHeight - top + ky;
          if (row < 0 || row >= rows) continue;
          for (let kx = 0; kx < kernelWidth; kx++) {
            const column = x * strideWidth - left + kx;
            if (column < 0 || column >= columns) continue;
            const to = ((b * rows + row) * columns + column) * outputs;
            for (let o = 0; o < outputs; o++) {
              const weight = ((o * kernelHeight + ky) * kernelWidth + kx) * channels;
              let total = 0;
              for (let c = 0; c < channels; c++) total += input.data[from + c]! * weights.data[weight + c]!;
              totals[to + o] = totals[to + o]! + total;
            }
          }
        }
      }
    }
  }
  return Float32Array.from(totals);
}

export const transposedConvolution: Kernel<'TRANSPOSE_CONV'> = ({ options }, inputs) => {
  const parts = { input: inputs.value(2), weights: inputs.value(1), bias: inputs.optionalValue(3) };
  return fused(spread({ ...parts, ...options, outputShape: inputs.outputShape }), options.activation);
};

export const convolution2DTransposeBias: Kernel<'Convolution2DTransposeBias'> = ({ options }, inputs) => {
  const parts = { input: inputs.value(0), weights: inputs.value(1), bias: inputs.value(2) };
  return spread({ ...parts, ...options, outputShape: inputs.outputShape });
};
