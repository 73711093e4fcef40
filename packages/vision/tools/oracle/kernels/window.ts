import type { Padding } from '../../tflite/operator-options.ts';

/**
 * `ComputePadding` of tensorflow/lite/kernels/padding.h: how far the first window reaches over the picture's edge.
 * The output size comes from the file here, not from a formula.
 */
export function leadingPadding(
  padding: Padding,
  input: number,
  output: number,
  kernel: number,
  stride: number,
  dilation = 1,
): number {
  if (padding === 'VALID') return 0;
  const span = (kernel - 1) * dilation + 1;
  return Math.floor(Math.max(0, (output - 1) * stride + span - input) / 2);
}
