import type { PoolOptions } from '../../tflite/operator-options.ts';
import { type Inputs, type Kernel, picture } from '../value.ts';
import { fused } from './activation.ts';
import { leadingPadding } from './window.ts';

/** Runs over the pixels of every window that lie inside the picture. */
function pool(
  options: PoolOptions,
  inputs: Inputs,
  reduce: (values: readonly number[]) => number,
): Float32Array {
  const { shape, data } = inputs.value(0);
  const [batches, height, width, channels] = picture(shape);
  const [, rows, columns] = picture(inputs.outputShape);
  const { strideHeight, strideWidth, filterHeight, filterWidth, padding } = options;
  const top = leadingPadding(padding, height, rows, filterHeight, strideHeight);
  const left = leadingPadding(padding, width, columns, filterWidth, strideWidth);
  const out: number[] = [];
  for (let b = 0; b < batches; b++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        for (let c = 0; c < channels; c++) {
          const values: number[] = [];
          for (let y = row * strideHeight - top; y < row * strideHeight - top + filterHeight; y++) {
            for (let x = column * strideWidth - left; x < column * strideWidth - left + filterWidth; x++) {
              if (y < 0 || y >= height || x < 0 || x >= width) continue;
              values.push(data[((b * height + y) * width + x) * channels + c]!);
            }
          }
          out.push(reduce(values));
        }
      }
    }
  }
  return fused(Float32Array.from(out), options.activation);
}

export const maxPool: Kernel<'MAX_POOL_2D'> = ({ options }, inputs) =>
  pool(options, inputs, (values) => values.reduce((a, b) => Math.max(a, b), -Infinity));

export const averagePool: Kernel<'AVERAGE_POOL_2D'> = ({ options }, inputs) =>
  pool(options, inputs, (values) => values.reduce((a, b) => a + b, 0) / values.length);
