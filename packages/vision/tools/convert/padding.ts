import type { Padding } from '../tflite/operator-options.ts';

/** One direction of a sliding window. */
export interface Window {
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/**
 * TFLite's padding before and after the picture. SAME gives ceil(input / stride) outputs; when the total is odd,
 * the larger half goes after (ONNX's SAME_UPPER, written out so that no runtime can read it otherwise).
 */
function explicitPadding(padding: Padding, window: Window): { before: number; after: number } {
  if (padding === 'VALID') return { before: 0, after: 0 };
  const { input, kernel, stride, dilation } = window;
  const outputs = Math.ceil(input / stride);
  const total = Math.max(0, (outputs - 1) * stride + (kernel - 1) * dilation + 1 - input);
  const before = Math.floor(total / 2);
  return { before, after: total - before };
}

/** ONNX's order: all beginnings, then all ends. */
export function onnxPads(padding: Padding, height: Window, width: Window): number[] {
  const vertical = explicitPadding(padding, height);
  const horizontal = explicitPadding(padding, width);
  return [vertical.before, horizontal.before, vertical.after, horizontal.after];
}
