import type { Activation } from '../../tflite/operator-options.ts';
import type { Kernel } from '../value.ts';

/** Applies a fused activation in place. */
export function fused(data: Float32Array, activation: Activation): Float32Array {
  if (activation === 'NONE') return data;
  const highest = activation === 'RELU6' ? 6 : Infinity;
  return data.map((x) => Math.min(Math.max(x, 0), highest));
}

export const relu: Kernel<'RELU'> = (_, { value }) => value(0).data.map((x) => Math.max(x, 0));

export const logistic: Kernel<'LOGISTIC'> = (_, { value }) =>
  value(0).data.map((x) => 1 / (1 + Math.exp(-x)));

/** x · relu6(x + 3) / 6 */
export const hardSwish: Kernel<'HARD_SWISH'> = (_, { value }) =>
  value(0).data.map((x) => (x * Math.min(Math.max(x + 3, 0), 6)) / 6);

/** Over the last axis; the greatest value is taken off first, as in TFLite, so that nothing overflows. */
export const softmax: Kernel<'SOFTMAX'> = ({ options: { beta } }, { value }) => {
  const { shape, data } = value(0);
  const depth = shape.at(-1) ?? 1;
  const out = new Float32Array(data.length);
  for (let row = 0; row < data.length; row += depth) {
    const values = [...data.subarray(row, row + depth)];
    const greatest = Math.max(...values);
    const powers = values.map((x) => Math.exp((x - greatest) * beta));
    const total = powers.reduce((a, b) => a + b, 0);
    out.set(
      powers.map((power) => power / total),
      row,
    );
  }
  return out;
};
